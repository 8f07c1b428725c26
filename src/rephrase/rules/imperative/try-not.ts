import type { Rule } from "../../rule.js";
import { verbAfter } from "../../clause/verb-after.js";

/** "Try not to take it to heart." */
export const tryNot: Rule = {
  name: "try-not",
  form: "negative-imperative",
  strength: "strong",
  about: "“Try not to” forbids with a pat on the shoulder.",
  triggers: "start",
  mayOpen: ({ lower }) => lower === "try",
  find({ words }, at, place) {
    if (words[at]?.lower !== "try" || words[at + 1]?.lower !== "not" || words[at + 2]?.lower !== "to") return undefined;
    if (verbAfter(words, at + 3) === undefined) return undefined;
    return { from: place, verb: at, polarity: "plain", shape: "base" };
  },
  examples: [["Try not to take it to heart.", "It helped me to try not to take it to heart."]],
  leaves: ["I try not to think about it.", "Try as I might, I can't."],
};
