import { isFirstPerson } from "../../../english/address.js";
import { feelingOf } from "../../../english/feelings.js";
import { isRelation } from "../../../english/relations.js";
import { kind, type Word } from "../../../english/text/words.js";
import { isMistyped } from "./mistyped.js";

type Words = readonly Word[];

/** Names of days and months, which many write without their capital. */
const calendar = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|christmas|easter|ramadan|diwali|eid)$/; // prettier-ignore

/** Whether a word is of no class that English has: another language's, or mistyped beyond reading. */
function isStrange(text: string, words: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== kind.word || word.tags !== 0) return false;
  // a name
  if (/^\p{Lu}/u.test(text.slice(word.start, word.end))) return false;
  if (isRelation(word.lower) || calendar.test(word.lower)) return false;
  return !isFirstPerson(word) && feelingOf(word.lower) === undefined;
}

/** Whether a sentence is in another language or script, in part, or mistyped beyond reading. */
export function strange(text: string, words: Words): boolean {
  const odd = words.filter((_word, at) => isStrange(text, words, at));
  const unread = odd.filter((word) => !isMistyped(word.lower)).length;
  const foreign = words.some((word) => word.kind === kind.word && /[^\p{Script=Latin}\p{M}'\u2019-]/u.test(text.slice(word.start, word.end))); // prettier-ignore
  const accented = words.some((word) => /^[a-z]*[\u00df-\u024f]/u.test(text.slice(word.start, word.end)));
  return (
    foreign ||
    accented ||
    unread > 1 ||
    (unread === 1 && (odd.length > 1 || words.length < 6)) ||
    odd.length * 3 > words.length
  );
}
