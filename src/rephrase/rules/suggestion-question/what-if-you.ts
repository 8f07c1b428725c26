import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { isWord } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { opensMain } from "../../clause/main-clause.js";
import { verbAfter } from "../../clause/verb-after.js";

/** "What if you tried …?", "What if you just asked …?". */
export const whatIfYou: Rule = {
  name: "what-if-you",
  form: "suggestion-question",
  strength: "soft",
  about: "“What if you” with a deed behind it is a proposal in a question's clothes.",
  triggers: ["what"],
  mayFollow: (next) => isWord(next, "if"),
  find({ words }, at) {
    if (words[at + 1]?.lower !== "if" || words[at + 2]?.lower !== "you" || !opensMain(words, at)) return undefined;
    const i = skipAdverbs(words, at + 3);
    if (words[i]?.lower === "were" && words[i + 1]?.lower === "to") {
      const advice = verbAfter(words, i + 2);
      return advice === undefined ? undefined : { from: at, shape: "base", ...advice };
    }
    const verb = words[i];
    if (verb === undefined || verb.quoted || (verb.tags & (tag.past | tag.base)) === 0) return undefined;
    if (
      (verb.tags & (tag.be | tag.modal)) !== 0 ||
      [
        "had",
        "have",
        "want",
        "need",
        "wanted",
        "needed",
        "lose",
        "lost",
        "get",
        "got",
        "feel",
        "fail",
        "die",
        "regret",
      ].includes(verb.lower)
    )
      return undefined;
    if ((verb.tags & tag.auxiliary) !== 0) return undefined;
    return { from: at, verb: i, mid: i, polarity: "plain", shape: (verb.tags & tag.past) !== 0 ? "past" : "base" };
  },
  examples: [
    [
      "What if you tried a different way and gave her more time?",
      "What helped me was trying a different way and giving her more time.",
    ],
  ],
  leaves: ["What if you lose?", "What if he says no?", "What if you had known?"],
};
