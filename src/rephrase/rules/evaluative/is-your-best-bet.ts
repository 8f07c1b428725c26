import { isBoundary } from "../../../english/clauses/clauses.js";
import { among } from "../../../english/text/remembered.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt, kind } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { gerundBefore } from "./gerund-before.js";

type Words = readonly Word[];

const things = new Set("bet option choice idea move thing way approach solution plan answer".split(" "));

/** "Waiting a week is your best bet.", "Talking to her would be the best option." */
export const isYourBestBet: Rule = {
  name: "is-your-best-bet",
  form: "evaluative",
  strength: "strong",
  about: "“Waiting is your best bet” rates the reader's choices for them.",
  triggers: ["best", "good", "great", "important", "key", "essential", "crucial", "vital"],
  mayFollow: (next) => isBoundary(next) || isWord(next, "here", "too", "though") || things.has(next?.lower ?? ""),
  find(sentence, at) {
    const { words } = sentence;
    const quality = isQuality(words[at]);
    const end = quality ? qualified(words, at) : rated(words, at);
    if (end === undefined) return undefined;
    const to = !quality ? tail(words.length, at) : isWord(words[at + 1], "too", "though") ? at + 2 : at + 1;
    return gerundBefore(sentence, end, to, quality);
  },
  examples: [
    ["Waiting a week is your best bet.", "For me, it helped to wait a week."],
    ["Keeping the oil clean is really important.", "What I did was keep the oil clean."],
    [
      "It is sweet of you, but honestly baking twice a week is your best bet.",
      "It is sweet of you, but what I did was bake twice a week.",
    ],
  ],
  leaves: [
    "Timing is key.",
    "Losing a parent is hard.",
    "Keeping it is important to her.",
    "This place is your best bet.",
    "You are the best thing in my life.",
  ],
};

const isQuality = among(new Set("important key essential crucial vital".split(" ")));

/** "… is really important.": where the verb stands before the quality at `at`, behind which its clause ends. */
function qualified(words: Words, at: number): number | undefined {
  if (!isBoundary(words[at + 1]) && !isWord(words[at + 1], "here", "too", "though")) return undefined;
  let i = at - 1;
  while (has(wordAt(words, i), tag.midAdverb) || isWord(wordAt(words, i), "very", "so", "super", "absolutely")) i -= 1;
  return isWord(wordAt(words, i), "is") ? i : undefined;
}

/** "… would be the best option": where the verb stands before the rating at `at`. */
function rated(words: Words, at: number): number | undefined {
  const thing = words[at + 1]?.lower ?? "";
  if (!things.has(thing) || (thing === "thing" && words[at]?.lower !== "best")) return undefined;
  if (
    words[at + 2] !== undefined &&
    words[at + 2]?.kind === kind.word &&
    !["for", "here", "right", "now", "in", "at"].includes(words[at + 2]?.lower ?? "")
  )
    return undefined;
  let i = at - 1;
  if (
    wordAt(words, at)?.lower === "best"
      ? wordAt(words, i)?.lower !== "your" && wordAt(words, i)?.lower !== "the"
      : wordAt(words, i)?.lower !== "a"
  )
    return undefined;
  i -= 1;
  while ((wordAt(words, i)?.tags ?? 0) & tag.midAdverb) i -= 1;
  if (
    wordAt(words, i)?.lower === "be" &&
    ["would", "will", "might", "may", "could", "is"].includes(words[i - 1]?.lower ?? "")
  )
    return i - 1;
  return wordAt(words, i)?.lower === "is" ? i : undefined;
}

const tail = (length: number, best: number): number => Math.min(length, best + 2);
