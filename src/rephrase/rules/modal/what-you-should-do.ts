import { skipAdverbs } from "../../../english/clauses/clauses.js";
import type { Rule } from "../../rule.js";
import { isWord, type Word } from "../../../english/text/words.js";
import type { Match } from "../../forms.js";
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
    // "What I'd do is wait"
    if (isWord(words[at + 1], "i'd", "i") && opensMain(words, at)) return wouldDo(words, at);
    if (words[at + 1]?.lower !== "you" || !opensMain(words, at)) return undefined;
    let i = skipAdverbs(words, at + 2);
    const modal = words[i]?.lower;
    if (modal === "should" || modal === "must" || modal === "gotta" || modal === "could" || modal === "can") i += 1;
    else if ((modal === "need" || modal === "have" || modal === "ought") && words[i + 1]?.lower === "to") i += 2;
    else if (modal === "want" && words[i + 1]?.lower === "to") i += 2;
    else return undefined;
    if (words[i]?.lower === "really") i += 1;
    return isDone(words, at, i);
  },
  examples: [
    ["What you need to do is sit down with him.", "What worked for me was sitting down with him."],
    ["What I'd do is call the shop first.", "What I did was call the shop first."],
  ],
  leaves: [
    "What you should do is up to you.",
    "I know what you should do.",
    "What I'd do is none of your concern.",
    "What I did was wait.",
  ],
};

/** "What I'd do is …", "What I would do is …": as the writer would, the reader should. */
function wouldDo(words: readonly Word[], at: number): Match | undefined {
  const i = isWord(words[at + 1], "i'd") ? at + 2 : isWord(words[at + 2], "would") ? at + 3 : -1;
  return i < 0 ? undefined : isDone(words, at, skipAdverbs(words, i));
}

/** The advice behind "do is" at `i`. */
function isDone(words: readonly Word[], from: number, i: number): Match | undefined {
  if (words[i]?.lower !== "do") return undefined;
  const is = skipAdverbs(words, i + 1);
  if (words[is]?.lower !== "is" && words[is]?.lower !== "'s") return undefined;
  const advice = verbAfter(words, words[is + 1]?.lower === "to" ? is + 2 : is + 1);
  return advice === undefined ? undefined : { from, shape: "base", ...advice };
}
