import type { Rule } from "../../rule.js";
import { verbAfter } from "../../clause/verb-after.js";
import { behindPhrase } from "./wrapped.js";

/** "Make sure (that) you …", "make sure to …", "be sure to …", "be certain to …": the whole verb phrase is kept. */
export const makeSure: Rule = {
  name: "make-sure",
  form: "wrapper",
  strength: "strong",
  about: "“Make sure” and “be sure to” wrap an order in care.",
  triggers: "start",
  mayOpen: ({ lower }) => lower === "make" || lower === "be",
  find({ words }, at, place) {
    const make = behindPhrase(words, at, ["make", "sure"]);
    if (make >= 0) return make < words.length ? { from: place, verb: at, polarity: "plain", shape: "base" } : undefined;
    const be = behindPhrase(words, at, ["be", "sure"]);
    if (be < 0) return undefined;
    if (words[be]?.lower === "to" || words[be]?.lower === "and") {
      const advice = verbAfter(words, be + 1);
      return advice === undefined ? undefined : { from: place, shape: "base", ...advice };
    }
    return undefined;
  },
  examples: [
    ["Make sure you eat before the meeting.", "Something that helped me was making sure I ate before the meeting."],
    ["Be sure to write it down.", "Something that helped me was writing it down."],
  ],
  leaves: ["I make sure to eat.", "Be sure of my support."],
};
