import { tag } from "../../../english/text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../../english/text/words.js";

type Words = readonly Word[];

/** What advice is one of: "one of the tricks". */
export const several = new Set(["tricks", "keys", "steps", "things", "ways"]);

/** Where "one of the (best) tricks" begins, whose noun stands at `at` behind ratings that begin at `from`; undefined where it is none. */
export function oneOf(words: Words, at: number, from: number): number | undefined {
  if (!several.has(words[at]?.lower ?? "")) return undefined;
  // "one of the things is to ask" rates nothing
  if (from === at && isWord(words[at], "things", "ways", "steps")) return undefined;
  const counted = isWord(wordAt(words, from - 1), "the", "your") && isWord(wordAt(words, from - 2), "of");
  return counted && isWord(wordAt(words, from - 3), "one") ? from - 3 : undefined;
}

/** "step one", "step 2" at `at`. */
export const isCounted = (words: Words, at: number): boolean =>
  (isWord(words[at + 1], "one", "two", "three", "number") || words[at + 1]?.kind === kind.number) &&
  !has(wordAt(words, at - 1), tag.determiner | tag.possessive);

const views = new Set(
  "look see view think put say tell know describe read explain understand find show imagine".split(" "),
);

/** "one way to wake up is": whether the "way" at `at` leads to what somebody wants, and is no way of seeing it. */
export const opensMeans = (words: Words, at: number): boolean =>
  isWord(wordAt(words, at - 1), "one", "another") &&
  isWord(words[at + 1], "to") &&
  has(words[at + 2], tag.base) &&
  !views.has(words[at + 2]?.lower ?? "");

/** "The first thing you should do is": whether the modal at `at` is the reader's, and "is" stands further on. */
export const mayDo = (words: Words, at: number): boolean =>
  has(words[at], tag.modal) &&
  isWord(words[at - 1], "you") &&
  (isWord(words[at + 1], "do") || (isWord(words[at + 1], "be") && isWord(words[at + 2], "doing")));
