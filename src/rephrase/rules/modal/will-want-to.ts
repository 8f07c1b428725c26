import { isWord } from "../../../english/text/words.js";
import type { Rule } from "../../rule.js";
import { behindSubject, modalMatch, standsBetween } from "./modal-match.js";

/** "You'll want to …", "you will want to …", "you're going to want to …". */
export const willWantTo: Rule = {
  name: "will-want-to",
  form: "modal",
  strength: "strong",
  about: "“You'll want to” says what the reader will wish, and means what they should do.",
  triggers: ["you", "you'll", "you're"],
  mayFollow: (next) => standsBetween(next) || isWord(next, "will", "gonna", "going", "want"),
  find(sentence, you) {
    const { words } = sentence;
    let i = behindSubject(sentence, you);
    const subject = words[you]?.lower;
    if (subject === "you") {
      if (words[i]?.lower !== "will") return undefined;
      i += 1;
    } else if (subject === "you're") {
      if (words[i]?.lower === "gonna") i += 1;
      else if (words[i]?.lower === "going" && words[i + 1]?.lower === "to") i += 2;
      else return undefined;
    }
    if (words[i]?.lower !== "want" || words[i + 1]?.lower !== "to") return undefined;
    return modalMatch(sentence, you, i + 2);
  },
  examples: [["You'll want to book the room early.", "What I did was book the room early."]],
  leaves: ["You will want for nothing.", "You'll get there."],
};
