import { isBoundary, skipAdverbs } from "../../../english/clauses/clauses.js";
import { among } from "../../../english/text/remembered.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt, kind } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { skipFrameAdverbs } from "../../../english/verbs/polarity.js";
import { frameBefore } from "../../clause/frame.js";
import { opensMain } from "../../clause/main-clause.js";

type Words = readonly Word[];

const things = new Set("bet option choice idea move thing way approach solution plan answer".split(" "));

/** "Waiting a week is your best bet.", "Talking to her would be the best option." */
export const isYourBestBet: Rule = {
  name: "is-your-best-bet",
  form: "evaluative",
  strength: "strong",
  about: "“Waiting is your best bet” rates the reader's choices for them.",
  triggers: ["best", "good", "great", "important", "key", "essential", "crucial", "vital"],
  find(sentence, at) {
    const { words } = sentence;
    const quality = isQuality(words[at]);
    const end = quality ? qualified(words, at) : rated(words, at);
    if (end === undefined) return undefined;
    const to = !quality ? tail(words.length, at) : isWord(words[at + 1], "too", "though") ? at + 2 : at + 1;
    // the deed is the subject: a gerund with what belongs to it, at the clause's start
    for (let from = end - 1; from >= 0 && from > end - 16; from -= 1) {
      const verb = skipAdverbs(words, from);
      if (verb >= end || ((words[verb]?.tags ?? 0) & tag.gerund) === 0 || words[verb]?.quoted === true) continue;
      if (quality && !isDeed(words, from, verb, end)) continue;
      const frame = opensMain(words, from) ? undefined : frameBefore(sentence, from);
      if (frame === undefined && !opensMain(words, from)) continue;
      // "Eating early and sleeping well is a good idea": both are
      if (
        isWord(words[from - 1], "and", "or") &&
        words.slice(Math.max(0, from - 12), from).some((word) => has(word, tag.gerund))
      )
        continue;
      return {
        from: frame?.from ?? from,
        verb,
        mid: skipFrameAdverbs(words, from),
        polarity: "plain",
        shape: "gerund",
        drop: [end, to],
        ...(quality && isWord(words[to], ",") && !isWord(words[to + 1], "so") ? { to } : {}),
      };
    }
    return undefined;
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

/** Whether the gerund at `verb` says what is done to what; "Timing is key" and "Having this is important" do not. */
function isDeed(words: Words, from: number, verb: number, end: number): boolean {
  if (end - verb < 2 || (has(words[verb + 1], tag.preposition) && has(words[verb], tag.noun))) return false;
  if (isWord(words[verb + 1], "this", "that", "these", "those")) return false;
  // "tell him that in spring, keeping it warm is key": what is told
  return !isWord(wordAt(words, from - 1), ",") || !words.slice(0, from).some((word) => isWord(word, "that"));
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
