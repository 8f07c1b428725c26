import { finiteAfter } from "../../../english/clauses/otherwise/noun-first.js";
import { isBoundary } from "../../../english/clauses/clauses.js";
import { among } from "../../../english/text/remembered.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word } from "../../../english/text/words.js";

/** Verbs of two words, of which only the second is inflected: the first, and what may follow it. */
const compounds: ReadonlyMap<string, readonly string[]> = new Map([
  ["double", ["check", "book", "dip", "click"]],
  ["right", ["click"]],
  ["left", ["click"]],
  ["cross", ["check", "post"]],
  ["fact", ["check"]],
  ["spot", ["check", "clean"]],
  ["spell", ["check"]],
  ["triple", ["check"]],
  ["meal", ["prep", "plan"]],
  ["batch", ["cook", "bake"]],
  ["deep", ["clean", "fry"]],
  ["test", ["drive"]],
  ["window", ["shop"]],
  ["role", ["play"]],
  ["cold", ["call"]],
  ["hand", ["wash"]],
  ["dry", ["clean"]],
  ["air", ["dry"]],
]);

/** Whether a word may be the first of a verb of two words: "double", "meal". */
export const mayBeCompound = among(compounds);

/**
 * The verb of two words that opens a command at `at`, by the index of its second: "Double check the address", "Right mouse click
 * on it", but not "Meal prep is fun"; -1 where none does.
 */
export function compoundVerb(words: readonly Word[], at: number, sure: boolean): number {
  if (!mayBeCompound(words[at])) return -1;
  const second = compounds.get(words[at]?.lower ?? "");
  // "Right mouse click", "Right 'button' click"
  const marked = isWord(words[at + 1], '"', "'") && isWord(words[at + 3], '"', "'");
  const verb = marked ? at + 4 : isWord(words[at + 1], "mouse") ? at + 2 : at + 1;
  if (second?.includes(words[verb]?.lower ?? "") !== true || finiteAfter(words, at)) return -1;
  const next = words[verb + 1];
  if (has(next, tag.be | tag.modal | tag.auxiliary | tag.noun) && !has(next, tag.preposition)) return -1;
  const takes = has(next, tag.determiner | tag.possessive | tag.object) || isWord(next, "it", "that", "everything");
  const opens = takes || (!sure && (isBoundary(next) || has(next, tag.preposition | tag.subordinator | tag.adverb)));
  return opens ? verb : -1;
}
