import { isI, isOrdinal } from "../../../english/address.js";
import { lemmaOf } from "../../../english/lexicon.js";
import { tag } from "../../../english/text/tags.js";
import { has, type Word } from "../../../english/text/words.js";
import { holding } from "./unsaid.js";
import { opensTime } from "./form.js";
import { otherClause } from "./other-clause.js";
import { isInner, ownClause } from "./own-clause.js";

type Words = readonly Word[];

/** Whether what stands before the first "I" opens its clause ("When I left") or is itself something that can be said. */
function opensWith(words: Words, first: number): boolean {
  const lead = words[0];
  if (opensTime(words)) return true;
  if (has(lead, tag.subordinator | tag.wh | tag.preposition | tag.coordinator | tag.midAdverb | tag.adverb))
    return true;
  return otherClause(words.slice(0, first));
}

/** Whether every clause of a sentence, as far as it is the writer's, can be said back to them. */
export function mayBeSaid(words: Words): boolean {
  const own = words.flatMap((word, at) => (isI(word) && !isOrdinal(words, at) ? [at] : []));
  if (own.length === 0) return otherClause(words);
  if (!own.every((at) => ownClause(words, at))) return false;
  // "My boss hates me because I was late"; not "I feel like my boss hates me"
  if (
    words.slice(0, own[0]).some((word, at) => holding.has(lemmaOf(word.lower) ?? "") && words[at + 1]?.lower === "me")
  )
    return false;
  // "My mother thinks I am late": told of somebody else first
  const [first = 0] = own;
  return first === 0 || isInner(words, first) ? first === 0 || opensWith(words, first) : true;
}
