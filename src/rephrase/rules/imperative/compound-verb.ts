import { finiteAfter } from "../../../english/clauses/otherwise/noun-first.js";
import { isBoundary } from "../../../english/clauses/clauses.js";
import { among } from "../../../english/text/remembered.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word } from "../../../english/text/words.js";

/** Verbs of two words, of which only the second is inflected: the first, and what may follow it. */
const compounds: ReadonlyMap<string, readonly string[]> = new Map([
  ["double", ["check", "book", "dip"]],
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

/** Whether a verb of two words opens a command at `at`: "Double check the address", but not "Meal prep is fun". */
export function opensCompound(words: readonly Word[], at: number, sure: boolean): boolean {
  const second = compounds.get(words[at]?.lower ?? "");
  const verb = words[at + 1];
  if (second === undefined || verb === undefined || !second.includes(verb.lower) || finiteAfter(words, at))
    return false;
  const next = words[at + 2];
  if (has(next, tag.be | tag.modal | tag.auxiliary | tag.noun) && !has(next, tag.preposition)) return false;
  const takes = has(next, tag.determiner | tag.possessive | tag.object) || isWord(next, "it", "that", "everything");
  return takes || (!sure && (isBoundary(next) || has(next, tag.preposition | tag.subordinator | tag.adverb)));
}
