import { tag } from "../../../english/text/tags.js";
import type { Rule } from "../../rule.js";

/** "Start by writing it down.", "Begin by asking her." */
export const startBy: Rule = {
  name: "start-by",
  form: "wrapper",
  strength: "strong",
  about: "“Start by” sets the reader's first step for them.",
  triggers: "start",
  mayOpen: ({ lower }) => lower === "start" || lower === "begin",
  find({ words }, at, place) {
    const word = words[at]?.lower;
    if ((word !== "start" && word !== "begin") || words[at + 1]?.lower !== "by") return undefined;
    if (((words[at + 2]?.tags ?? 0) & tag.gerund) === 0) return undefined;
    return { from: place, verb: at, polarity: "plain", shape: "base" };
  },
  examples: [
    ["Start by writing down what you spend.", "What worked for me was starting by writing down what I spent."],
  ],
  leaves: ["I start by listening.", "Start by noon is fine with me."],
};
