import { opensCommand } from "../../../english/clauses/command-verb.js";
import { tag } from "../../../english/text/tags.js";
import { isWord, kind } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { opensMain } from "../../clause/main-clause.js";
import { verbAfter } from "../../clause/verb-after.js";

/** "How about getting …?", "What about asking …?", "How about you …?". */
export const howAbout: Rule = {
  name: "how-about",
  form: "suggestion-question",
  strength: "soft",
  about: "“How about” with a verb behind it puts a plan on the table that the reader did not ask for.",
  triggers: ["how", "what"],
  mayFollow: (next) => isWord(next, "about"),
  find({ words }, at) {
    if (words[at + 1]?.lower !== "about" || !opensMain(words, at)) return undefined;
    let i = at + 2;
    // "How about, instead of a new one, you find …": what stands between leads the advice in
    const start = i;
    while (
      i < words.length &&
      i < start + 10 &&
      words[i]?.lower !== "you" &&
      !((words[i]?.tags ?? 0) & tag.gerund && i === start)
    )
      i += 1;
    const word = words[i];
    if (word === undefined)
      return opensCommand(words, start, true)
        ? { from: at, verb: start, mid: start, polarity: "plain", shape: "base" }
        : undefined;
    if (word.lower === "you") {
      if (i > start && !isWord(words[words[start]?.lower === "," ? start + 1 : start], "instead", "if"))
        return undefined;
      if (words[i + 1]?.lower === "and") return undefined;
      const advice = verbAfter(words, i + 1);
      if (advice === undefined || ((words[advice.verb]?.tags ?? 0) & tag.base) === 0) return undefined;
      const first = words[start]?.lower === "," ? start + 1 : start;
      const aside = isWord(words[first], "instead")
        ? { from: first, to: i, finite: false, opener: "instead" }
        : undefined;
      return { from: at, shape: "base", aside, ...advice };
    }
    if (opensCommand(words, start, true))
      return { from: at, verb: start, mid: start, polarity: "plain", shape: "base" };
    if (i !== start || (word.tags & tag.gerund) === 0) return undefined;
    // an appointment: "How about meeting at 11:30?"
    if (
      word.lower === "meeting" ||
      (words.slice(i, i + 4).some((one) => one.kind === kind.number) &&
        words.slice(i, i + 4).some((one) => one.lower === "at"))
    )
      return undefined;
    if (word.lower === "being" || ((words[i + 1]?.tags ?? 0) & (tag.be | tag.modal)) !== 0) return undefined;
    return { from: at, verb: i, mid: i, polarity: "plain", shape: "gerund" };
  },
  examples: [
    ["How about asking her out for coffee?", "What worked for me was asking her out for coffee."],
    [
      "How about instead of a new lamp, you mend the old one?",
      "Instead of a new lamp, what helped me was mending the old one.",
    ],
    ["What about writing him a letter?", "What worked for me was writing him a letter."],
  ],
  leaves: ["What about 10:30?", "How about you?", "How about the kids?", "What about your sister?"],
};
