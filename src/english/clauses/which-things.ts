import { has, isWord, type Word, wordAt } from "../text/words.js";
import { tag } from "../text/tags.js";
import { isFinite } from "./clauses.js";

type Words = readonly Word[];

const thing = tag.noun | tag.plural;

/** "and", "or" and a comma between things. */
const isBetween = (word: Word | undefined): boolean => isWord(word, "and", "or", ",", "/");

/**
 * Whether the word at `at` is one of several things that "what", "which" or "whatever" asks after, and so no verb: "whatever
 * clothes and books you need", "which days and times are free".
 */
export function isWhichThing(words: Words, at: number): boolean {
  if (!has(words[at], thing)) return false;
  let first = at;
  while (isBetween(wordAt(words, first - 1)) && has(wordAt(words, first - 2), thing)) first -= 2;
  if (!isWord(wordAt(words, first - 1), "what", "which", "whatever", "whichever")) return false;
  let end = at + 1;
  while (isBetween(words[end]) && has(words[end + 1], thing)) end += 2;
  if (end - first < 2) return false;
  const next = words[end];
  // "whatever helps and works": two verbs, behind which no clause begins
  if (has(next, tag.be | tag.modal)) return has(words[end - 1], tag.plural) && !isWord(next, "is");
  const subject = isWord(next, "you") || (has(next, tag.subject) && !has(next, tag.contraction));
  return subject && next !== undefined && isFinite(words, end + 1, next.lower);
}
