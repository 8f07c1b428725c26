import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, wordAt, kind } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { skipFrameAdverbs } from "../../../english/verbs/polarity.js";
import { opensMain } from "../../clause/main-clause.js";

const things = new Set("bet option choice idea move thing way approach solution plan answer".split(" "));

/** "Waiting a week is your best bet.", "Talking to her would be the best option." */
export const isYourBestBet: Rule = {
  name: "is-your-best-bet",
  form: "evaluative",
  strength: "strong",
  about: "“Waiting is your best bet” rates the reader's choices for them.",
  triggers: ["best", "good", "great"],
  find({ words }, at) {
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
      i -= 1;
    else if (wordAt(words, i)?.lower !== "is") return undefined;
    const end = i;
    // the deed is the subject: a gerund with what belongs to it, at the clause's start
    for (let from = end - 1; from >= 0 && from > end - 16; from -= 1) {
      const verb = skipAdverbs(words, from);
      if (verb >= end || ((words[verb]?.tags ?? 0) & tag.gerund) === 0 || words[verb]?.quoted === true) continue;
      if (!opensMain(words, from)) continue;
      // "Eating early and sleeping well is a good idea": both are
      if (
        isWord(words[from - 1], "and", "or") &&
        words.slice(Math.max(0, from - 12), from).some((word) => has(word, tag.gerund))
      )
        continue;
      return {
        from,
        verb,
        mid: skipFrameAdverbs(words, from),
        polarity: "plain",
        shape: "gerund",
        drop: [end, tail(words.length, at)],
      };
    }
    return undefined;
  },
  examples: [
    ["Waiting a week is your best bet.", "For me, it helped to wait a week."],
    [
      "It is sweet of you, but honestly baking twice a week is your best bet.",
      "It is sweet of you, but what I did was bake twice a week.",
    ],
  ],
  leaves: ["This place is your best bet.", "You are the best thing in my life."],
};

const tail = (length: number, best: number): number => Math.min(length, best + 2);
