import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { kind } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { opensMain } from "../../clause/main-clause.js";
import { verbAfter } from "../../clause/verb-after.js";

/** "Time to let go.", "…, might be time to call her": "it's time to" with its "it" left out. */
export const timeTo: Rule = {
  name: "time-to",
  form: "evaluative",
  strength: "strong",
  about: "“Time to” says that the reader has waited long enough.",
  triggers: ["time", "might", "may"],
  find({ words }, at) {
    let time = at;
    if (words[at]?.lower !== "time") {
      const be = skipAdverbs(words, at + 1);
      if (words[be]?.lower !== "be") return undefined;
      time = skipAdverbs(words, be + 1);
      if (words[time]?.lower !== "time") return undefined;
      if (at > 0 && (words[at - 1]?.tags ?? 0) & (tag.subject | tag.pronoun)) return undefined;
    } else if (
      at > 0 &&
      words[at - 1]?.kind === kind.word &&
      !["so", "but", "and", "then"].includes(words[at - 1]?.lower ?? "")
    )
      return undefined;
    let to = time + 1;
    if (words[to]?.lower === "for" && words[to + 1]?.lower === "you") to += 2;
    if (words[to]?.lower !== "to") return undefined;
    if (time === at && !opensMain(words, at)) return undefined;
    const advice = verbAfter(words, to + 1);
    return advice === undefined || words[advice.verb]?.lower === "be"
      ? undefined
      : { from: at, shape: "base", ...advice };
  },
  examples: [["A year has passed, time to let go.", "A year has passed. What helped me was letting go."]],
  leaves: ["It took time to heal.", "There was no time to ask."],
};
