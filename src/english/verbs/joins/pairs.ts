import { isBoundary, nounPhraseEnd, startsClause } from "../../clauses/clauses.js";
import { particlesOf, verbStart } from "../../lexicon.js";
import type { Head } from "../head.js";
import { tag } from "../../text/tags.js";
import { has, isWord, type Word, wordAt } from "../../text/words.js";

type Words = readonly Word[];

const several = new Set(["you", "they", "we"]);

/** "so Mum and Dad can rest": whether a subject of two begins at `at`, with its verb behind it. */
export function areTwo(words: Words, at: number): boolean {
  const end = nounPhraseEnd(words, at);
  return end > at && words[end]?.lower === "and" && startsClause(words, end + 1);
}

/** "that you love and support him": whether the "and" at `at` joins two verbs that have one subject and one object. */
export const sharesObject = (words: Words, at: number): boolean =>
  has(wordAt(words, at - 1), tag.base) &&
  several.has(wordAt(words, at - 2)?.lower ?? "") &&
  wordAt(words, at - 3)?.lower === "that";

/** "that friends come and go": whether the "and" at `at` joins two verbs with nothing behind them, of one subject that "that" opens. */
export function comesAndGoes(words: Words, at: number, verb: number): boolean {
  if (!has(wordAt(words, at - 1), tag.base) || verb !== at + 1 || !isBoundary(words[verb + 1])) return false;
  const subject = wordAt(words, at - 2);
  if (!has(subject, tag.plural) && !several.has(subject?.lower ?? "")) return false;
  for (let i = at - 3; i > 0 && !isBoundary(words[i]); i -= 1) if (words[i]?.lower === "that") return true;
  return false;
}

/**
 * "so you grow strong and learn to wait", "in such a way that they like it and forget the time": whether the "and" at `at` joins a
 * verb to the purpose of several or of the reader.
 */
export function sharesPurpose(words: Words, at: number): boolean {
  for (let i = at - 1; i > 0 && !isBoundary(words[i]); i -= 1)
    if (words[i]?.lower === "so" || (isWord(words[i], "that") && isWord(words[i - 1], "way")))
      return several.has(words[i + 1]?.lower ?? "") && has(words[i + 2], tag.base);
  return false;
}

/** "a rock and play by your bed": whether the word at `at` behind the "and" at `joint` ends a noun of three words. */
export const namesOne = (words: Words, joint: number, at: number): boolean =>
  isWord(wordAt(words, joint - 2), "a", "an") &&
  has(words[at], tag.noun) &&
  verbStart(words[at]?.lower ?? "") < 3 &&
  isWord(words[at + 1], "right", "near", "by", "next", "beside");

const causing = new Set("get have keep see find want need leave".split(" "));

/** "get the roof and gutter problems looked at": whether the "and" at `joint` joins two things to which `head` has something done. */
export function isDoneToBoth(words: Words, joint: number, next: number, head: Head | undefined): boolean {
  if (head === undefined || !causing.has(head.lemma) || nounPhraseEnd(words, head.at + 1) !== joint) return false;
  let end = next + 1;
  while (end < next + 4 && !isDone(words, end)) end += 1;
  return isDone(words, end) && words.slice(next, end).every((word) => has(word, naming));
}

const naming = tag.noun | tag.plural | tag.adjective | tag.gerund | tag.determiner | tag.possessive;

/** "issues looked at": what may be a participle, behind a noun. */
const isDone = (words: Words, at: number): boolean =>
  has(words[at], tag.participle) &&
  has(words[at], tag.past) &&
  !has(words[at], tag.be | tag.auxiliary) &&
  has(words[at - 1], tag.noun | tag.plural) &&
  !has(words[at - 1], tag.subject | tag.pronoun);

/** Verbs whose object waits for more: "put the cups away", "let the dog out", "take the threat seriously". */
const placing = new Set("put let take".split(" "));
const placed = new Set("out off away back down up in into on over go through seriously lightly personally".split(" "));

/**
 * Whether what could be a verb at `at` behind the "and" at `joint` is the second of two things that `head` puts somewhere: "let
 * the anger and hurt out", "take the stress and worry seriously".
 */
export const arePlaced = (words: Words, joint: number, at: number, head: Head | undefined): boolean =>
  head !== undefined &&
  placing.has(head.lemma) &&
  at === joint + 1 &&
  has(words[at], tag.noun) &&
  verbStart(words[at]?.lower ?? "") < 3 &&
  nounPhraseEnd(words, head.at + 1) === joint &&
  has(words[head.at + 1], tag.determiner | tag.possessive) &&
  placed.has(words[at + 1]?.lower ?? "") &&
  // "take the bag and head out"
  (head.lemma !== "take" || !particlesOf(words[at]?.lower ?? "").has(words[at + 1]?.lower ?? ""));

/** "each other", "one another". */
export const isOther = (words: Words, at: number): boolean =>
  (words[at]?.lower === "each" && words[at + 1]?.lower === "other") ||
  (words[at]?.lower === "one" && words[at + 1]?.lower === "another");

/** "hope this helps", "good luck", "best wishes": what closes a message begins at `at`. */
export const isFarewell = (words: Words, at: number): boolean =>
  (isWord(words[at], "hope") && isWord(words[at + 1], "this", "that", "it", "you", "everything", "all")) ||
  (isWord(words[at], "wishing", "sending") && isWord(words[at + 1], "you")) ||
  (isWord(words[at], "take") &&
    isWord(words[at + 1], "care") &&
    (isBoundary(words[at + 2]) || isWord(words[at + 3], "good"))) ||
  (isWord(words[at], "good") && isWord(words[at + 1], "luck")) ||
  (isWord(words[at], "best") && isWord(words[at + 1], "wishes")) ||
  (isWord(words[at], "have") &&
    isWord(words[at + 1], "a", "an") &&
    wished.has(words[at + 2]?.lower ?? "") &&
    spent.has(words[at + 3]?.lower ?? ""));

const wished = new Set("good great nice lovely wonderful blessed safe happy fantastic amazing awesome fun".split(" "));
const spent = new Set(
  "one day night evening morning afternoon weekend week time trip year holiday christmas life flight rest".split(" "),
);

const people = new Set(["he", "she", "they", "it"]);

/** Whether the clause behind "that" in words[from, to) has the subject that stands at `at`: "that he may …, but he has to …". */
export function goesOnAbout(words: Words, from: number, to: number, at: number): boolean {
  const subject = words[at]?.lower.replace(/'.*$/, "") ?? "";
  if (!people.has(subject)) return false;
  for (let i = from; i < to; i += 1)
    if (words[i]?.lower === "that") return words[i + 1]?.lower.replace(/'.*$/, "") === subject;
  return false;
}
