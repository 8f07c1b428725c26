import { lemmaOf } from "../../lexicon.js";
import { isGroup, isSubject } from "../you-subject.js";
import { tag } from "../../text/tags.js";
import { has, kind, type Word, wordAt } from "../../text/words.js";

type Words = readonly Word[];

/** Where the subject of a verb behind `at` stands: before "and" it is that of the verb before, "you know them and are sure". */
export function subjectOf(words: Words, at: number): number {
  if (!has(words[at], tag.coordinator)) return at;
  for (let i = at - 1; i >= 0 && i > at - 12; i -= 1) {
    const word = words[i];
    if (word?.kind !== kind.word || has(word, tag.wh | tag.subordinator)) return at;
    if (has(word, tag.subject) || word.lower.startsWith("you'") || (word.lower === "you" && isSubject(words, i)))
      return i;
  }
  return at;
}

const bareTakers = new Set("let make help have watch see hear ask tell".split(" "));

/** Whether the word at `at` ends a subject, and not the object of "let your kids play". */
export function acts(words: Words, at: number): boolean {
  const word = words[at];
  if (word?.lower === "you") return isSubject(words, at);
  if (!has(word, tag.subject | tag.pronoun | tag.plural | tag.wh)) return false;
  let i = at - 1;
  // "let your kids and their friends know"
  while (has(words[i], tag.adjective | tag.determiner | tag.possessive | tag.noun | tag.plural) || isAnd(words, i))
    i -= 1;
  return !bareTakers.has(lemmaOf(words[i]?.lower ?? "") ?? "");
}

const isAnd = (words: Words, at: number): boolean =>
  words[at]?.lower === "and" && has(wordAt(words, at - 1), tag.noun | tag.plural);

/** The index of the word before `at`, adverbs skipped. */
export function behindAdverbs(words: Words, at: number): number {
  let i = at - 1;
  while (
    i > 0 &&
    (has(words[i], tag.midAdverb) ||
      (has(words[i], tag.adverb) && words[i]?.lower.endsWith("ly") === true) ||
      isNoLonger(words, i) ||
      (isGroup(words[i]) && words[i - 1]?.lower === "you"))
  )
    i -= isNoLonger(words, i) ? 2 : 1;
  return i;
}

const isNoLonger = (words: Words, at: number): boolean =>
  words[at]?.lower === "longer" && words[at - 1]?.lower === "no";

/** Whether a modal or "to" before `at` makes it an infinitive: "to do", "could have". */
export const afterVerb = (words: Words, at: number): boolean => {
  const before = words[behindAdverbs(words, at)];
  return before?.lower === "to" || has(before, tag.modal);
};
/** Whether an article or the like makes a noun of the word at `at`: "a will". */
export const isNamed = (words: Words, at: number): boolean =>
  has(wordAt(words, at - 1), tag.determiner | tag.possessive | tag.preposition) &&
  !has(words[at - 1], tag.pronoun | tag.subject | tag.wh);
