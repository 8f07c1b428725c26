import { opensCommand } from "../clauses/command-verb.js";
import { among } from "../text/remembered.js";
import { tag } from "../text/tags.js";
import { has, kind, type Word } from "../text/words.js";

type Words = readonly Word[];

/** Whether a verb is said, denied ("don't call") or denied for good ("never call"). */
export type Polarity = "plain" | "not" | "never";

/** Adverbs that belong to the giving of advice, not to what is advised; they go with the frame. */
const frameAdverbs = new Set(
  "just please maybe perhaps possibly definitely honestly seriously probably certainly actually simply really also kindly personally hopefully surely basically literally obviously clearly absolutely totally then even strongly highly either instead at-least better truly".split(
    " ",
  ),
);
const isFrameAdverb = among(frameAdverbs);

/** Where the first adverb of the frame before `at` stands: "just call" from "call" gives "just". */
export function skipFrameAdverbs(words: Words, at: number): number {
  let i = at;
  for (let word = words[i]; word !== undefined && isFrameAdverb(word); word = words[i]) {
    if (word.lower !== "please" && opensCommand(words, i)) break;
    i += 1;
  }
  const phrase = framePhraseAt(words, i);
  return phrase === 0 ? i : skipFrameAdverbs(words, i + phrase);
}

/** How many words of a fixed phrase of the frame stand at `at`: "for sure just need", "most of all", "100 %", "at least". */
function framePhraseAt(words: Words, at: number): number {
  const word = words[at];
  const next = words[at + 1]?.lower;
  switch (word?.lower) {
    case "for":
      return next === "sure" ? 2 : 0;
    case "at":
      return next === "least" ? 2 : 0;
    case "most":
    case "above":
      return next === "all" ? 2 : next === "of" && words[at + 2]?.lower === "all" ? 3 : 0;
    default:
      return word?.kind === kind.number && next === "%" ? 2 : 0;
  }
}

/** "It would not be a bad idea" and "it wouldn't hurt to ask" deny twice. */
const denying = new Set("not never hardly cannot bad hurt hurts harm".split(" "));
const isDenying = among({ has: (lower) => denying.has(lower) || lower.endsWith("n't") });

/** How often words[from, to) deny: "I would not", "isn't", "never". */
export function denials(words: Words, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (isDenying(words[i])) count += 1;
  return count;
}

/** A verb with what stands before it and says yes or no: "don't ever call", "never", "not", "to", or nothing. */
export interface VerbStart {
  readonly at: number;
  readonly polarity: Polarity;
}

/** Reads "(adverbs) (don't | do not | never | not) (ever) (adverbs)" at `at`; the verb itself is not yet judged. */
export function readPolarity(words: Words, at: number): VerbStart {
  let i = skipFrameAdverbs(words, at);
  let polarity: Polarity = "plain";
  const word = words[i];
  if (word?.lower === "don't" || word?.lower === "not") {
    polarity = "not";
    i += 1;
  } else if (word?.lower === "do" && words[i + 1]?.lower === "not") {
    polarity = "not";
    i += 2;
  } else if (word?.lower === "never") {
    polarity = "never";
    i += 1;
  }
  if (polarity !== "plain") {
    while (words[i]?.lower === "ever" || words[i]?.lower === "never" || words[i]?.lower === "even") {
      if (words[i]?.lower !== "even") polarity = "never";
      i += 1;
    }
    i = skipFrameAdverbs(words, i);
    if (words[i]?.lower === "to" && has(words[i + 1], tag.base)) i += 1;
  }
  return { at: i, polarity };
}
