import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { isWord } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { modalMatch, standsBetween } from "./modal-match.js";

/** "You're supposed to …", "you are not supposed to …". */
export const supposedTo: Rule = {
  name: "supposed-to",
  form: "modal",
  strength: "strong",
  about: "“You're supposed to” holds the reader to somebody else's rule.",
  triggers: ["you", "you're"],
  mayFollow: (next) => standsBetween(next) || isWord(next, "are", "aren't", "not", "supposed"),
  find(sentence, you) {
    const { words } = sentence;
    let i = skipAdverbs(words, you + 1);
    if (words[you]?.lower === "you") {
      const be = words[i]?.lower;
      if (be !== "are" && be !== "aren't") return undefined;
      i += 1;
    }
    const negated = words[i - 1]?.lower === "aren't" || words[i]?.lower === "not" || words[i - 1]?.lower === "not";
    if (words[i]?.lower === "not") i += 1;
    if (words[i]?.lower !== "supposed" || words[i + 1]?.lower !== "to") return undefined;
    return modalMatch(sentence, you, i + 2, negated ? "not" : "plain");
  },
  examples: [["You're supposed to let the dough rest first.", "What worked for me was letting the dough rest first."]],
  leaves: ["You're supposed to be my friend.", "It's supposed to rain.", "What are you supposed to do?"],
};
