import type { Rule } from "../../rule.js";
import { verbAfter } from "../../clause/verb-after.js";
import { behindPhrase } from "./wrapped.js";

/** "Remember to …", "don't forget to …", "never forget to …". */
export const rememberTo: Rule = {
  name: "remember-to",
  form: "wrapper",
  strength: "strong",
  about: "“Remember to” and “don't forget to” treat the reader as somebody who would forget.",
  triggers: "start",
  mayOpen: ({ lower }) => ["remember", "don't", "do", "never"].includes(lower),
  find({ words }, at, place) {
    let after = behindPhrase(words, at, ["remember", "to"]);
    for (let i = place; after < 0 && i <= at; i += 1) {
      after = behindPhrase(words, i, ["don't", "forget", "to"]);
      if (after < 0) after = behindPhrase(words, i, ["do", "not", "forget", "to"]);
      if (after < 0) after = behindPhrase(words, i, ["never", "forget", "to"]);
    }
    if (after < 0) return undefined;
    const advice = verbAfter(words, after);
    return advice === undefined ? undefined : { from: place, shape: "base", ...advice };
  },
  examples: [
    ["Remember to breathe when she raises her voice.", "For me, it helped to breathe when she raised her voice."],
    ["Don't forget to eat something.", "It helped me to eat something."],
  ],
  leaves: ["Remember that you're not alone.", "I never remember to eat.", "Remember when we met?"],
};
