import { addressing, isI } from "../../english/address.js";
import { lemmaOf } from "../../english/lexicon.js";
import { tag } from "../../english/text/tags.js";
import { has, kind } from "../../english/text/words.js";
import type { Sentence } from "../../english/text/sentences.js";
import { doubtOf } from "./turn/doubts.js";

const though = /^(?:although|though|even)$/;

/** What was not easy: "it was hard", "I was scared", "I felt sick", "I didn't want to". */
const against = /^(?:it was|it['’]?s|i was|i felt|it felt) (?:so |very |really |quite |still |a bit |pretty )*(?:hard|difficult|scary|frightening|tough|awkward|uncomfortable|painful|afraid|scared|terrified|frightened|nervous|tired|exhausted|anxious|ashamed|sad|crying|in tears|trembling|shaking|in pain|embarrassed|sick|worried|unsure|overwhelmed|angry|numb)$|^i (?:didn['’]?t (?:want|feel like)|did not (?:want|feel like)|really didn['’]?t want)\b/i; // prettier-ignore

/** Deeds that nobody would be glad to hear noticed. */
const unkind =
  /\b(?:shout|yell|scream|hit|lie|drink|drank|lied|hurt|snap|insult|cut|quit|cheat|took (?:all|a pill)|ignored|slapped|swore)/i;

/**
 * A strength as a fact in the person's words: something they did although it was not easy ("I called my sister though it was
 * hard" → "you called your sister though it was hard"). Nothing where that is not plain.
 */
export function strengthIn({ text, words: all }: Sentence): string | undefined {
  let end = all.length;
  while (end > 0 && all[end - 1]?.kind === kind.mark && /^[.!…]$/.test(all[end - 1]?.lower ?? "")) end -= 1;
  const words = all.slice(0, end);
  const i = words.findIndex(isI);
  const split = words.findIndex((word) => though.test(word.lower));
  if (i < 0 || i > 5 || split < i + 3) return undefined;
  const behind = words.slice(split).find(({ lower }) => lower !== "even" && lower !== "though" && lower !== "although" && lower !== "if"); // prettier-ignore
  const last = words.at(-1);
  if (behind === undefined || last === undefined || words[split]?.lower === "even" && !/^(?:though|if)$/.test(words[split + 1]?.lower ?? "")) return undefined; // prettier-ignore
  if (!against.test(text.slice(behind.start, last.end).trim())) return undefined;
  const verb = words.slice(i + 1, split).find((word) => !has(word, tag.midAdverb) && !word.lower.endsWith("ly"));
  if (verb === undefined || !has(verb, tag.past) || has(verb, tag.be | tag.modal | tag.auxiliary) || lemmaOf(verb.lower) === undefined) return undefined; // prettier-ignore
  const first = words[i];
  const deedEnd = words[split - 1];
  if (first === undefined || deedEnd === undefined || unkind.test(text.slice(verb.start, deedEnd.end)))
    return undefined;
  if (words.slice(i + 1, split).some((word) => isI(word) || /^(?:and|but|because|that|who|which)$/.test(word.lower)))
    return undefined;
  if (doubtOf(text, words) !== undefined) return undefined;
  return addressing(text, words)
    ?.replace(/^(?:You|In|At|Last|This|Then|Today|Yesterday|Finally|Still)\b/, (word) => word.toLowerCase())
    .replace(/\s+/g, " ");
}
