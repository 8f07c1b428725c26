import { isWord, type Word } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { behindSubject, modalMatch, standsBetween } from "./modal-match.js";

/** "you can and should": the second of two modals, for a first at `at`. */
function behindPair(words: readonly Word[], at: number): number {
  if (!isWord(words[at], "can", "could", "may", "might")) return at;
  const and = isWord(words[at + 1], ",") ? at + 2 : at + 1;
  return isWord(words[and], "and") && isWord(words[and + 1], "should", "ought") ? and + 1 : at;
}

/** "You should …", "you ought to …", "I don't think you should …". */
export const should: Rule = {
  name: "should",
  form: "modal",
  strength: "strong",
  about: "“You should” and “you ought to” set the writer's judgement above the reader's own.",
  triggers: ["you", "y'all"],
  mayFollow: (next) =>
    standsBetween(next) || isWord(next, "should", "shouldn't", "ought", "can", "could", "may", "might"),
  find(sentence, you) {
    const { words } = sentence;
    const modal = behindPair(words, behindSubject(sentence, you));
    switch (words[modal]?.lower) {
      case "should":
        return modalMatch(sentence, you, modal + 1);
      case "shouldn't":
        return modalMatch(sentence, you, modal + 1, "not");
      case "ought":
        if (words[modal + 1]?.lower === "to") return modalMatch(sentence, you, modal + 2);
        return words[modal + 1]?.lower === "not"
          ? modalMatch(sentence, you, modal + (words[modal + 2]?.lower === "to" ? 3 : 2), "not")
          : undefined;
      default:
        return undefined;
    }
  },
  examples: [
    ["You should talk to your boss about your hours.", "What worked for me was talking to my boss about my hours."],
    ["I don't think you should text her tonight.", "Something that helped me was not texting her that night."],
    ["If it keeps you awake, you should write it down.", "When it kept me awake, it helped me to write it down."],
    ["You can and should ask for more.", "What worked for me was asking for more."],
    ["you really ought to rest", "it helped me to rest"],
    ["You should, if you can, call her.", "When I could, what helped me was calling her."],
  ],
  leaves: [
    "I should call her.",
    "He can and should help.",
    "You should feel better soon.",
    "What should I do?",
    "You should have told me.",
    "He said you should rest.",
  ],
};
