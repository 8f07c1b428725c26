import { isBoundary } from "../../clauses/clauses.js";
import { isSubject } from "../you-subject.js";
import { tag } from "../../text/tags.js";
import { has, type Word } from "../../text/words.js";

type Words = readonly Word[];

const opens = tag.subordinator | tag.wh | tag.contraction | tag.subject | tag.modal | tag.auxiliary | tag.be;
const behindNoun = tag.preposition | tag.coordinator | tag.subordinator | tag.subject;

/**
 * Whether a word at `at` that may be a verb is none: no clause has begun between `from`, the last verb or the start, and it,
 * and nothing stands behind that is done to: "an area with two book stores, …", "get your feet wet in it".
 */
export function isNoVerb(words: Words, from: number, at: number): boolean {
  const next = words[at + 1];
  const free = isBoundary(next) || has(next, behindNoun) || (next?.lower === "you" && isSubject(words, at + 1));
  if (!free) return false;
  // "drawing pictures"
  if (has(words[at - 1], tag.gerund) && has(words[at], tag.plural)) return true;
  for (let i = from; i < at; i += 1) if (has(words[i], opens) || words[i]?.lower === "you") return false;
  return true;
}
