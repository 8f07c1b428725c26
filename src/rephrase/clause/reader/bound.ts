import { hasFinite } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { has, kind, type Word } from "../../../english/text/words.js";
import type { Directive } from "../../directive.js";
import { introEnd } from "../intro.js";

type Words = readonly Word[];

const others = new Set("he him his she her hers they them their theirs".split(" "));
const breaks = new Set([";", ":", "—", "…", ".", "!", "?"]);
const names = new Set([...others, "these", "those", "they're", "he's", "she's"]);

/**
 * Whether the advice goes on about people whom a clause before it in its sentence, which stays as it is, has named as the
 * reader's: "These two gossip about you, so why not let them talk". No story of the writer's has them in it.
 */
export function isBound({ sentence: { words }, leads, match, phrase }: Directive): boolean {
  const from = leads[0]?.from ?? match.from;
  let begin = from;
  while (begin > 0 && !breaks.has(words[begin - 1]?.lower ?? "")) begin -= 1;
  begin = introEnd(words, begin);
  if (begin >= from || !hasFinite(words, begin, from)) return false;
  const before = words.slice(begin, from);
  if (before.some((word) => word.quoted)) return false;
  if (!before.some((word, i) => word.lower === "your" || (i < 3 && names.has(word.lower)))) return false;
  return refersBack(words, from, phrase.to);
}

/** Whether a "them" or "her" there has nobody before it there whom it could mean. */
function refersBack(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word?.kind !== kind.word) continue;
    if (others.has(word.lower)) return !word.quoted;
    if (
      has(word, tag.noun | tag.plural) &&
      !has(word, tag.base | tag.preposition) &&
      has(words[i - 1], tag.determiner | tag.possessive | tag.adjective)
    )
      return false;
  }
  return false;
}
