import { verbStart } from "../../../english/lexicon.js";
import { isWord, type Word } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { introEnd } from "../../clause/intro.js";
import { verbAfter } from "../../clause/verb-after.js";
import { behindSubject, modalMatch, standsBetween } from "./modal-match.js";

/** "You had better …", "you'd best …". */
const urges = (word: Word | undefined): boolean => isWord(word, "better", "best");

/** "You had better …", "you'd better …", "better …". */
export const hadBetter: Rule = {
  name: "had-better",
  form: "modal",
  strength: "strong",
  about: "“You had better” carries a warning with it.",
  triggers: ["you", "you'd", "better"],
  mayFollow: (next, at) => at === "better" || standsBetween(next) || isWord(next, "had", "better", "best"),
  find(sentence, at) {
    const { words } = sentence;
    const word = words[at]?.lower;
    if (word === "better") {
      if (at !== introEnd(words)) return undefined;
      const advice = verbAfter(words, at + 1);
      if (advice === undefined || verbStart(words[advice.verb]?.lower ?? "") < 2) return undefined;
      return { from: at, shape: "base", ...advice };
    }
    for (let i = at + 1; i < at + 4; i += 1)
      if (words[i]?.lower === "better" && ["believe", "hope", "bet"].includes(words[i + 1]?.lower ?? ""))
        return undefined;
    if (word === "you'd") {
      const better = skipAdverbs(words, at + 1);
      const found = urges(words[better]) ? better : urges(words[at + 1]) ? at + 1 : -1;
      return found < 0 ? undefined : modalMatch(sentence, at, found + 1);
    }
    const had = behindSubject(sentence, at);
    if (words[had]?.lower === "had" && urges(words[had + 1])) return modalMatch(sentence, at, had + 2);
    for (let i = at + 1; i <= had; i += 1) if (words[i]?.lower === "better") return modalMatch(sentence, at, i + 1);
    return undefined;
  },
  examples: [
    ["You'd better call them before Friday.", "What worked for me was calling them before Friday."],
    ["You had better not reply while you're angry.", "One thing that helped me was not replying while I was angry."],
    ["You'd best wait for him.", "Something that helped me was waiting for him."],
  ],
  leaves: [
    "You'd better believe it.",
    "You'd be better at this than me.",
    "You'd best him at chess.",
    "Better luck next time.",
  ],
};
