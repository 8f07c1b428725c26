import { skipAdverbs } from "../../english/clauses/clauses.js";
import { among } from "../../english/text/remembered.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, kind, type Word } from "../../english/text/words.js";
import { inflectedAt } from "../../english/verbs/head.js";
import { readPolarity, type Polarity } from "../../english/verbs/polarity.js";
import type { Match } from "../forms.js";

type Words = readonly Word[];

/** What stands behind a modal: "(not) (ever) (adverbs) verb"; undefined when no base verb does. */
export function verbAfter(
  words: Words,
  at: number,
  start: Polarity = "plain",
): Pick<Match, "verb" | "mid" | "polarity"> | undefined {
  const read = readPolarity(words, at);
  const polarity: Polarity = start === "plain" ? read.polarity : read.polarity === "plain" ? start : "plain";
  const verb = skipToVerb(words, read.at);
  if (verb < 0) return undefined;
  return { verb, mid: read.at, polarity };
}

/** The base verb at `at`, or behind adverbs that stay with it; −1 when there is none. */
function skipToVerb(words: Words, at: number): number {
  const word = words[at];
  if (word === undefined || word.quoted || word.kind !== kind.word) return -1;
  if (isVerbWord(word) || inflectedAt(words, at) > at || isVerbHere(words, at)) return at;
  const verb = skipAdverbs(words, at);
  const found = words[verb];
  return verb > at && found !== undefined && !found.quoted && isVerbWord(found) ? verb : -1;
}

/** What may be a verb, and is none behind a modal. */
const isAdverb = among(new Set("just only really even still not never also better further".split(" ")));

/** Behind a modal almost any word that can be a base verb is one; "be" and "have" are listed apart. */
function isVerbWord(word: Word): boolean {
  if (isWord(word, "be", "have", "do")) return true;
  if (has(word, tag.midAdverb) && !has(word, tag.base)) return false;
  if (isAdverb(word)) return false;
  return has(word, tag.base) || (word.tags === 0 && word.kind === kind.word);
}

const particles = new Set("up out off down in on back away over around through along together".split(" "));

/** "beef up your skills": behind "to" a noun with a particle or an object is a verb. */
function isVerbHere(words: Words, at: number): boolean {
  const next = words[at + 1];
  return (
    has(words[at], tag.noun) &&
    next !== undefined &&
    (particles.has(next.lower) || has(next, tag.possessive | tag.object | tag.reflexive | tag.determiner))
  );
}
