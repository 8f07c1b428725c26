import { among } from "../../../english/text/remembered.js";
import { isWord, wordAt } from "../../../english/text/words.js";
import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import type { Rule } from "../../rule.js";
import { verbAfter } from "../../clause/verb-after.js";
import { standsBetween } from "../modal/modal-match.js";
import { frameBefore } from "../../clause/frame.js";

const mayCompare = among(new Set("would will might are be do much probably way far better best".split(" ")));

/** "You'd be better off …ing", "You're better off …ing". */
export const betterOff: Rule = {
  name: "better-off",
  form: "evaluative",
  strength: "strong",
  about: "“You'd be better off” compares the reader's choice with the writer's, and finds it wanting.",
  triggers: ["you'd", "you", "you're"],
  mayFollow: (next) => standsBetween(next) || mayCompare(next),
  find(sentence, at) {
    const { words } = sentence;
    let i = skipAdverbs(words, at + 1);
    const subject = words[at]?.lower;
    const one = words[i]?.lower;
    if (subject === "you") {
      if (one === "would" || one === "will" || one === "might") {
        i = skipAdverbs(words, i + 1);
        if (words[i]?.lower === "be") i += 1;
        else if (words[i]?.lower !== "do") return undefined;
      } else if (one === "are") i += 1;
      else return undefined;
    } else if (subject === "you'd") {
      if (one === "be") i += 1;
      else if (one !== "do") return undefined;
    }
    // "You'd do well to read it twice", "You would be wise to ask"
    const well =
      (isWord(words[i - 1], "be") && isWord(words[i], "wise", "smart") ? i + 1 : 0) ||
      (isWord(words[i], "do") && isWord(words[i + 1], "well") ? i + 2 : 0);
    if (well > 0 && isWord(words[well], "to")) {
      const frame = frameBefore(sentence, at);
      const advice = verbAfter(words, well + 1);
      return frame === undefined || advice === undefined ? undefined : { from: frame.from, shape: "base", ...advice };
    }
    if (isWord(words[i], "do")) return undefined;
    while (
      words[i]?.lower === "much" ||
      words[i]?.lower === "probably" ||
      words[i]?.lower === "way" ||
      words[i]?.lower === "far"
    )
      i += 1;
    if ((words[i]?.lower !== "better" && words[i]?.lower !== "best") || words[i + 1]?.lower !== "off") {
      if (words[i]?.lower !== "better" && words[i]?.lower !== "best") return undefined;
      i -= 1;
      if (words[i + 2]?.lower !== "to") return undefined;
    }
    i += 2;
    if (words[i]?.lower === "just") i += 1;
    const negative = words[i]?.lower === "not";
    if (negative) i += 1;
    const verb = words[i];
    const from = frameBefore(sentence, at)?.from ?? at;
    if (verb === undefined || ((wordAt(words, from - 1)?.tags ?? 0) & (tag.wh | tag.subordinator)) !== 0)
      return undefined;
    // "You're best to ask early"
    if (verb.lower === "to") {
      const advice = verbAfter(words, i + 1, negative ? "not" : "plain");
      return advice === undefined ? undefined : { from, shape: "base", ...advice };
    }
    if ((verb.tags & tag.gerund) !== 0)
      return { from, shape: "gerund", verb: i, mid: i, polarity: negative ? "not" : "plain" };
    return undefined;
  },
  examples: [
    ["You'd be better off waiting until she calls.", "For me, it helped to wait until she called."],
    ["You'd do well to read it twice.", "For me, it helped to read it twice."],
    ["You would be wise to ask first.", "It helped me to ask first."],
    ["You're best to ask early.", "What helped me was asking early."],
  ],
  leaves: [
    "You'd do that well.",
    "You would do well in a choir.",
    "You're better off now.",
    "You'd be better off without him.",
  ],
};
