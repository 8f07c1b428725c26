import { among } from "../../text/remembered.js";
import { opensCommand, startOf } from "../../clauses/command-verb.js";
import { verbStart } from "../../lexicon.js";
import type { Head } from "../head.js";
import { tag } from "../../text/tags.js";
import { has, isWord, kind, type Word } from "../../text/words.js";

type Words = readonly Word[];

const done = tag.determiner | tag.possessive | tag.object | tag.reflexive | tag.preposition;
const isTurning = among(new Set(["just", "please"]));

/**
 * A further verb that runs on with no mark or word between: "sell the sofa fully commit to the floor", "call today don't wait".
 * What stands before it can be no subject of it: one thing, an object, or a time. `inside`: a clause or an infinitive has begun
 * in the phrase, of which the verb may be a part.
 */
export function runOnVerb(words: Words, at: number, inside: boolean): Head | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  if (inside ? seesIf(words, at) : beginsDeed(words, at))
    return { at, from: at, mid: at, lemma: word.lower, polarity: "plain" };
  if (inside) return undefined;
  const slowly = isSlow(word);
  if (!slowly && word.lower !== "don't" && !isTurning(word)) return undefined;
  const many = slowly && isMany(words[at - 1]);
  if (!many && !endsDeed(words, at - 1)) return undefined;
  if (word.lower === "don't") {
    const verb = words[at + 1];
    return has(verb, tag.base) && verb !== undefined
      ? { at: at + 1, from: at, mid: at + 1, lemma: verb.lower, polarity: "not" }
      : undefined;
  }
  const verb = words[at + 1];
  const likely = verbStart(verb?.lower ?? "");
  if (
    verb === undefined ||
    likely < (has(verb, tag.noun | tag.adjective) ? 3 : 2) ||
    !opensCommand(words, at + 1, true)
  )
    return undefined;
  if (!has(words[at + 2], done) && !isWord(words[at + 2], "to", "it", "that", "this", "in", "out", "up"))
    return undefined;
  return { at: at + 1, from: at, mid: slowly ? at : at + 1, lemma: verb.lower, polarity: "plain" };
}

/** "chairs", "pull ups": several things, which a verb with "fully" before it is hardly told of. */
const isMany = (word: Word | undefined): boolean =>
  word?.kind === kind.word &&
  !has(word, tag.pronoun | tag.base) &&
  (has(word, tag.plural) || (word.tags === 0 && word.lower.endsWith("s")));

/** "fully", "slowly": how it is done. */
const isSlow = (word: Word): boolean => has(word, tag.adverb | tag.midAdverb) && word.lower.endsWith("ly");

const times = new Set("today tonight now tomorrow here there home again first".split(" "));

/** No deed ends with one of these. */
const goesOn = among(new Set("to you that who which it everyone everybody someone".split(" ")));

/** Whether a deed may end with the word at `at`: "the sofa", "him", "today", "up". */
function endsDeed(words: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== kind.word || word.quoted) return false;
  if (has(word, tag.plural | tag.subject | tag.determiner | tag.possessive | tag.modal | tag.be | tag.auxiliary))
    return false;
  if (has(word, tag.coordinator | tag.wh | tag.subordinator | tag.contraction | tag.gerund | tag.midAdverb))
    return false;
  if (goesOn(word)) return false;
  return has(word, tag.noun | tag.object) || times.has(word.lower);
}

const things = tag.determiner | tag.possessive | tag.object | tag.reflexive;
const behindDeed = new Set("much anymore instead alone outside inside online".split(" "));
/** "a fair that draws a crowd see if they sell plants": one thing, of which no base form is told. */
const seesIf = (words: Words, at: number): boolean =>
  isWord(words[at], "see", "check") &&
  isWord(words[at + 1], "if", "whether") &&
  (behindDeed.has(words[at - 1]?.lower ?? "") ||
    (has(words[at - 1], tag.noun) &&
      !has(words[at - 1], tag.plural | tag.pronoun | tag.determiner) &&
      has(words[at - 2], tag.determiner | tag.possessive | tag.adjective)));

/**
 * Whether a verb at `at` can only begin a further deed: what stands before it is an adverb, the object of a preposition, or one
 * thing behind which somebody "sees if": "don't think about it find a hobby".
 */
function beginsDeed(words: Words, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || startOf(word) < 3 || word.quoted) return false;
  if (before === undefined || before.kind !== kind.word || before.quoted) return false;
  if (has(word, tag.noun | tag.adjective | tag.past | tag.preposition)) return false;
  const next = words[at + 1];
  const sees = seesIf(words, at);
  if (!sees && !has(next, things) && !isWord(next, "it", "something", "someone", "somebody", "another")) return false;
  if (sees) return true;
  if (behindDeed.has(before.lower)) return true;
  return (
    (isWord(before, "it") || (has(before, tag.object) && !has(before, tag.possessive))) &&
    has(words[at - 2], tag.preposition) &&
    !isWord(words[at - 2], "like", "than", "for")
  );
}
