import { skipAdverbs } from "../../../english/clauses/clauses.js";
import type { Rule } from "../../rule.js";
import { opensMain } from "../../clause/main-clause.js";
import { verbAfter } from "../../clause/verb-after.js";

/** "What you should do is …", "what you need to do is …". */
export const whatYouShouldDo: Rule = {
  name: "what-you-should-do",
  form: "modal",
  strength: "strong",
  about: "“What you should do is” hands the reader a plan that is not theirs.",
  triggers: ["what"],
  find(sentence, at) {
    const { words } = sentence;
    if (words[at + 1]?.lower !== "you" || !opensMain(words, at)) return undefined;
    let i = skipAdverbs(words, at + 2);
    const modal = words[i]?.lower;
    if (modal === "should" || modal === "must" || modal === "gotta" || modal === "could" || modal === "can") i += 1;
    else if ((modal === "need" || modal === "have" || modal === "ought") && words[i + 1]?.lower === "to") i += 2;
    else if (modal === "want" && words[i + 1]?.lower === "to") i += 2;
    else return undefined;
    if (words[i]?.lower === "really") i += 1;
    if (words[i]?.lower !== "do") return undefined;
    const is = skipAdverbs(words, i + 1);
    if (words[is]?.lower !== "is" && words[is]?.lower !== "'s") return undefined;
    let from = is + 1;
    if (words[from]?.lower === "to") from += 1;
    const advice = verbAfter(words, from);
    return advice === undefined ? undefined : { from: at, shape: "base", ...advice };
  },
  examples: [["What you need to do is sit down with him.", "What worked for me was sitting down with him."]],
  leaves: ["What you should do is up to you.", "I know what you should do."],
};
