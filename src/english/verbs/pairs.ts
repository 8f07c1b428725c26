import { nounPhraseEnd, startsClause } from "../clauses/clauses.js";
import { tag } from "../text/tags.js";
import { has, type Word } from "../text/words.js";

type Words = readonly Word[];

const several = new Set(["you", "they", "we"]);

/** "so Mum and Dad can rest": whether a subject of two begins at `at`, with its verb behind it. */
export function areTwo(words: Words, at: number): boolean {
  const end = nounPhraseEnd(words, at);
  return end > at && words[end]?.lower === "and" && startsClause(words, end + 1);
}

/** "that you love and support him": whether the "and" at `at` joins two verbs that have one subject and one object. */
export const sharesObject = (words: Words, at: number): boolean =>
  has(words[at - 1], tag.base) && several.has(words[at - 2]?.lower ?? "") && words[at - 3]?.lower === "that";
