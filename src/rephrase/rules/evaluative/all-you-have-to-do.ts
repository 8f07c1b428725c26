import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { isWord } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { opensMain } from "../../clause/main-clause.js";
import { verbAfter } from "../../clause/verb-after.js";

/** "All you have to do is …", "All you can do is …". */
export const allYouHaveToDo: Rule = {
  name: "all-you-have-to-do",
  form: "evaluative",
  strength: "strong",
  about: "“All you have to do is” makes what is hard sound small.",
  triggers: ["all", "everything"],
  mayFollow: (next) => isWord(next, "you"),
  find({ words }, at) {
    if (words[at + 1]?.lower !== "you" || !opensMain(words, at)) return undefined;
    let i = skipAdverbs(words, at + 2);
    if ((words[i]?.lower === "have" || words[i]?.lower === "need") && words[i + 1]?.lower === "to") i += 2;
    else if (["can", "should", "gotta"].includes(words[i]?.lower ?? "")) i += 1;
    else return undefined;
    if (words[i]?.lower === "really") i += 1;
    if (words[i]?.lower !== "do") return undefined;
    i = skipAdverbs(words, i + 1);
    if (words[i]?.lower !== "is") return undefined;
    const advice = verbAfter(words, words[i + 1]?.lower === "to" ? i + 2 : i + 1);
    return advice === undefined ? undefined : { from: at, shape: "base", ...advice };
  },
  examples: [["All you have to do is ask her.", "What worked for me was asking her."]],
  leaves: ["All you did was wait.", "All you need is love."],
};
