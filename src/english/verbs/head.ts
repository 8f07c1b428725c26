import type { Polarity } from "./polarity.js";
import { verbStart } from "../lexicon.js";
import { among } from "../text/remembered.js";
import { tag } from "../text/tags.js";
import { has, isWord, type Word } from "../text/words.js";

/** How a verb is written: "call", "calling", "called". */
export type Shape = "base" | "gerund" | "past";

/** One verb of a phrase under a shared subject: "eat something, drink some water and don't worry" has three. */
export interface Head {
  /** Index of the verb itself. */
  readonly at: number;
  /** Index of the first word that goes with it and gives way: "don't", "just", "please"; `at` when there is none. */
  readonly from: number;
  /** Index of the first adverb that stays with the verb ("slowly"); `at` when there is none. */
  readonly mid: number;
  /** The base form; "" when the lexicon cannot tell it from the form that stands there. */
  readonly lemma: string;
  readonly polarity: Polarity;
}

/** First parts of verbs written as two words: "double check", "meal prep", "e mail". */
const isCompoundFirst = among(
  new Set(
    "double triple second cross e meal fact proof job sleep potty house baby window speed cold calorie role self hand spot fine deep dry stir pan air toilet crate clicker group budget cyber background price people binge hate power fast reality".split(
      " ",
    ),
  ),
);

/** The index of the word that is inflected in the verb at `at`: its second part in "double check". */
export function inflectedAt(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  // "over think it": one verb, written as two words
  if (isWord(words[at], "over", "under") && verbStart(`${words[at]?.lower}${next?.lower}`) === 3) return at + 1;
  return isCompoundFirst(words[at]) &&
    next !== undefined &&
    next.gap === 1 &&
    has(next, tag.base) &&
    !has(next, tag.preposition | tag.modal) &&
    next.lower !== "up"
    ? at + 1
    : at;
}
