import { tag } from "../text/tags.js";
import { has, isWord, kind, type Word } from "../text/words.js";
import { hasFinite, isBoundary, startsClause } from "./clauses.js";
import { opensCommand } from "./command-verb.js";

type Words = readonly Word[];

/**
 * Whether "then" at `at` stands where "when" would: what happens in its clause, up to a comma, is when an order behind it holds.
 * "Then the bell rings, put your pens down."
 */
export function isThenForWhen(words: Words, at: number): boolean {
  if (!isWord(words[at], "then") || !startsClause(words, at + 1)) return false;
  if (isWord(words[at + 1], "you", "i", "we") || has(words[at + 1], tag.contraction)) return false;
  let comma = at + 2;
  while (!isBoundary(words[comma])) comma += 1;
  if (!isWord(words[comma], ",") || !happens(words, at + 2, comma)) return false;
  // "Then they ask, answer, and leave": a list
  for (let i = comma + 1; i < words.length; i += 1) if (isWord(words[i], ",")) return false;
  return (
    opensCommand(words, comma + 1) ||
    (isWord(words[comma + 1], "you") && has(words[comma + 2], tag.modal) && words[comma + 3]?.kind === kind.word)
  );
}

/** Whether the clause in words[from, to) is told in the present. */
const happens = (words: Words, from: number, to: number): boolean =>
  hasFinite(words, from - 1, to) && !words.slice(from, to).some((word) => has(word, tag.modal) || isPast(word));

const isPast = (word: Word): boolean => has(word, tag.past) && !has(word, tag.base | tag.participle);
