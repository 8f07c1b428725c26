import { wordAt } from "../../../english/text/words.js";
import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import type { Rule } from "../../rule.js";
import { verbAfter } from "../../clause/verb-after.js";
import { frameBefore } from "../../clause/frame.js";

/** "You'd be better off …ing", "You're better off …ing". */
export const betterOff: Rule = {
  name: "better-off",
  form: "evaluative",
  strength: "strong",
  about: "“You'd be better off” compares the reader's choice with the writer's, and finds it wanting.",
  triggers: ["you'd", "you", "you're"],
  find(sentence, at) {
    const { words } = sentence;
    let i = skipAdverbs(words, at + 1);
    const subject = words[at]?.lower;
    const one = words[i]?.lower;
    if (subject === "you") {
      if (one === "would" || one === "will" || one === "might") {
        i = skipAdverbs(words, i + 1);
        if (words[i]?.lower !== "be") return undefined;
        i = i + 1;
      } else if (one === "are") i += 1;
      else return undefined;
    } else if (subject === "you'd") {
      if (one !== "be") return undefined;
      i += 1;
    }
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
    ["You're best to ask early.", "What helped me was asking early."],
  ],
  leaves: ["You're better off now.", "You'd be better off without him."],
};
