import { opensCommand } from "../clauses/command-verb.js";
import { verbStart } from "../lexicon.js";
import type { Head } from "./head.js";
import { tag } from "../text/tags.js";
import { has, isWord, kind, type Word } from "../text/words.js";

type Words = readonly Word[];

const done = tag.determiner | tag.possessive | tag.object | tag.reflexive | tag.preposition;
const turning = new Set(["just", "please"]);

/**
 * A further verb that runs on with no mark or word between: "sell the sofa fully commit to the floor", "call today don't wait".
 * What stands before it can be no subject of it: one thing, an object, or a time.
 */
export function runOnVerb(words: Words, at: number): Head | undefined {
  const word = words[at];
  if (word === undefined || !endsDeed(words, at - 1)) return undefined;
  if (word.lower === "don't") {
    const verb = words[at + 1];
    return has(verb, tag.base) && verb !== undefined
      ? { at: at + 1, from: at, mid: at + 1, lemma: verb.lower, polarity: "not" }
      : undefined;
  }
  const slowly = word.lower.endsWith("ly") && has(word, tag.adverb | tag.midAdverb);
  if (!slowly && !turning.has(word.lower)) return undefined;
  const verb = words[at + 1];
  const likely = verbStart(verb?.lower ?? "");
  if (
    verb === undefined ||
    likely < (has(verb, tag.noun | tag.adjective) ? 3 : 2) ||
    !opensCommand(words, at + 1, true)
  )
    return undefined;
  if (!has(words[at + 2], done) && !isWord(words[at + 2], "it", "that", "this", "in", "out", "up")) return undefined;
  return { at: at + 1, from: at, mid: slowly ? at : at + 1, lemma: verb.lower, polarity: "plain" };
}

const times = new Set("today tonight now tomorrow here there home again first".split(" "));

/** Whether a deed may end with the word at `at`: "the sofa", "him", "today", "up". */
function endsDeed(words: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== kind.word || word.quoted) return false;
  if (has(word, tag.plural | tag.subject | tag.determiner | tag.possessive | tag.modal | tag.be | tag.auxiliary))
    return false;
  if (has(word, tag.coordinator | tag.wh | tag.subordinator | tag.contraction | tag.gerund | tag.midAdverb))
    return false;
  if (isWord(word, "to", "you", "that", "who", "which", "it", "everyone", "everybody", "someone")) return false;
  return has(word, tag.noun | tag.object) || times.has(word.lower);
}
