import { isBoundary, isFinite, skipAdverbs } from "../../clauses/clauses.js";
import { complement, complementsOf, lemmaOf } from "../../lexicon.js";
import { among } from "../../text/remembered.js";
import { tag } from "../../text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../text/words.js";
import { giving, isSubject, isWhole } from "./whole-clause.js";

type Words = readonly Word[];

/** Words behind which "you" and "it" open a clause that tells which one or when: "the way you do it", "the day it came". */
const telling = new Set(
  "way ways time times day days moment minute second hour week month year night place places reason reasons fact idea feeling chance odds bet promise belief sign proof evidence news case point rate hope sure so".split(
    " ",
  ),
);

/** The classes of the words with which people begin anew: "it", "they", "you'll". */
const subjects = tag.subject | tag.pronoun | tag.contraction;

const ends = new Set("again today tomorrow tonight anymore alone".split(" "));

/**
 * Whether a clause of its own begins at `at` with neither a mark nor a word before it, in a verb phrase that began at `from`:
 * "leave that house it's cold there", "don't hide you can tell them".
 */
export function newClause(words: Words, from: number, at: number): boolean {
  const word = words[at];
  if (word === undefined || !has(word, subjects) || word.quoted || at < from + 1) return false;
  if (!isSubject(word) && !isThisAhead(words, at)) return false;
  // "just try that's all you can do"
  if (word.lower === "that's") return isWord(words[at + 1], "all", "why", "because") && isOver(words, from, at);
  return (has(word, tag.contraction) || isFinite(words, at + 1, word.lower)) && isOver(words, from, at);
}

/** "save some money this will help you": what is to come of it. */
const isThisAhead = (words: Words, at: number): boolean =>
  isWord(words[at], "this") && isWord(words[skipAdverbs(words, at + 1)], "will", "should", "would", "can", "could");

/** Whether what stands before the subject at `at` is over, so that no clause may depend on it. */
function isOver(words: Words, from: number, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || before.kind !== kind.word || before.quoted) return false;
  // "ask at r / gardening they know it"
  if (isWord(wordAt(words, at - 2), "/") && isWord(wordAt(words, at - 3), "r", "u")) return !isLed(words, from, at);
  if (ends.has(before.lower)) return isIt(words[at]) && !isLed(words, from, at);
  if (has(before, none) || telling.has(before.lower) || saysSo(before) || isLed(words, from, at)) return false;
  if (has(before, tag.object | tag.reflexive) && (!has(before, tag.possessive) || has(words[at], tag.contraction)))
    return true;
  if (
    has(before, tag.noun | tag.plural) &&
    (!has(before, tag.base) ||
      has(words[at - 2], tag.determiner | tag.possessive | tag.adjective | tag.noun | tag.plural))
  )
    return isWhole(words, at);
  // "r / gardening": a name
  if (before.tags === 0 && isWord(words[at - 2], "/", "on", "to", "the")) return isWhole(words, at);
  return has(before, tag.base) && !has(before, tag.adjective | tag.adverb | tag.pronoun) && actsAlone(words, from, at);
}

/** "hide you can": a verb with no object, and a verb behind the subject that no "let you know" has. */
function actsAlone(words: Words, from: number, at: number): boolean {
  const verb = words[at - 1]?.lower ?? "";
  if (at - 1 > from && !isWord(words[at - 2], "to", "and", "not", "don't", "never", ",")) return false;
  if (giving.has(verb) || (complementsOf(verb) & complement.BareInfinitive) !== 0) return false;
  const next = words[skipAdverbs(words, at + 1)];
  return has(words[at], tag.contraction) || has(next, tag.modal | tag.be);
}

/** Whether a clause may well begin at `at`, for something before it in its clause leads it in: "when you are tired you", "what things you". */
function isLed(words: Words, from: number, at: number): boolean {
  for (let i = at - 1; i >= from && !isBoundary(words[i]); i -= 1) {
    const word = words[i];
    if (leading.has(word?.lower ?? "") || has(word, tag.wh)) return true;
    if (isWord(word, "that") && !has(words[i + 1], tag.noun)) return true;
    // "tell your parents you're tired", "prove to them you're ready"
    const isNoun = has(wordAt(words, i - 1), tag.possessive | tag.determiner);
    if (i > at - 6 && !isNoun && saysSo(word) && nounsOnly(words, i + 1, at)) return true;
  }
  return false;
}

const leading = new Set(
  "if when whenever while since because cause once as unless until although though before after".split(" "),
);

/** Whether nothing but names for somebody stands in words [from, to): "your mom and dad". */
const nounsOnly = (words: Words, from: number, to: number): boolean =>
  words.slice(from, to).every(
    (word, i, rest) =>
      (!has(word, tag.preposition) || has(word, tag.noun) || isWord(word, "to")) &&
      // "learn to splice it's fun"
      !(isWord(word, "to") && has(rest[i + 1], tag.base) && !has(rest[i + 1], tag.noun)),
  );

const none =
  tag.wh |
  tag.subordinator |
  tag.coordinator |
  tag.preposition |
  tag.modal |
  tag.be |
  tag.auxiliary |
  tag.determiner |
  tag.possessive |
  tag.negation |
  tag.midAdverb |
  tag.contraction |
  tag.subject |
  tag.pronoun;

const isIt = (word: Word | undefined): boolean => isWord(word, "it's", "there's", "it", "there");

/** "tell him you", "know it": verbs that take a clause. */
export const saysSo = among({
  has: (lower) => (complementsOf(lemmaOf(lower) ?? lower) & complement.Clause) !== 0,
});
