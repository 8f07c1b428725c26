import { tag } from "../../../english/text/tags.js";
import { isWord } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { opensMain } from "../../clause/main-clause.js";
import { verbAfter } from "../../clause/verb-after.js";

/** What "can't you" does not propose, but finds missing. */
const reproachful = new Set("do make have tell feel hear read find understand leave let stop".split(" "));

/** "Could you try …ing?", "Can you maybe ask …?", "Could you not just …?". */
export const couldYouTry: Rule = {
  name: "could-you-try",
  form: "suggestion-question",
  strength: "soft",
  about: "“Could you try” asks for a deed and calls it a question.",
  triggers: ["could", "can", "would", "can't", "couldn't"],
  mayFollow: (next) => isWord(next, "you"),
  find({ words }, at) {
    if (words[at + 1]?.lower !== "you" || !opensMain(words, at)) return undefined;
    const negated = (words[at]?.lower ?? "").endsWith("n't");
    const hedged = ["maybe", "perhaps", "possibly", "just", "not", "at"].includes(words[at + 2]?.lower ?? "");
    const advice = verbAfter(words, words[at + 2]?.lower === "not" ? at + 3 : at + 2);
    if (advice === undefined) return undefined;
    const verb = words[advice.verb];
    if (verb === undefined || (verb.tags & tag.base) === 0) return undefined;
    if (verb.lower === "be" || verb.lower === "believe" || verb.lower === "imagine" || verb.lower === "see")
      return undefined;
    // "Can't you tell?", "Can't you make some decent soup?" reproach
    if (negated && !hedged && reproachful.has(verb.lower)) return undefined;
    if (!(verb.lower === "try" || verb.lower === "consider" || negated || hedged)) return undefined;
    return { from: at, shape: "base", ...advice };
  },
  examples: [["Could you try asking her what she needs?", "For me, it helped to ask her what she needed."]],
  leaves: [
    "Can you afford it?",
    "Could you send me the file?",
    "Would you like to talk?",
    "Can't you see?",
    "Can't you make one decent soup?",
  ],
};
