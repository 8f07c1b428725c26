import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { among } from "../../../english/text/remembered.js";
import type { Rule } from "../../rule.js";
import { behindSubject, modalMatch, standsBetween } from "./modal-match.js";

const mayPress = among(new Set("must mustn't haveta gotta have need got do will gonna going".split(" ")));

/** "You must", "you have to", "you need to", "you gotta", "you've got to". */
export const must: Rule = {
  name: "must",
  form: "modal",
  strength: "strong",
  about: "“You must”, “you have to” and “you need to” leave the reader no choice.",
  triggers: ["you", "y'all", "you've", "you'll", "you're"],
  mayFollow: (next) => standsBetween(next) || mayPress(next),
  find(sentence, you) {
    const { words } = sentence;
    const subjectEnd = behindSubject(sentence, you);
    // "you do need to be careful": said with weight
    const modal = words[subjectEnd]?.lower === "do" ? skipAdverbs(words, subjectEnd + 1) : subjectEnd;
    const one = words[modal]?.lower;
    const two = words[modal + 1]?.lower;
    const subject = words[you]?.lower;
    if (one === "must" || one === "haveta" || one === "gotta") return modalMatch(sentence, you, modal + 1);
    if (one === "mustn't") return modalMatch(sentence, you, modal + 1, "not");
    if ((one === "have" || one === "need") && two === "to") return modalMatch(sentence, you, modal + 2);
    if (one === "got" && two === "to" && (subject === "you've" || subject === "you"))
      return modalMatch(sentence, you, modal + 2);
    if (one === "have" && two === "got" && words[modal + 2]?.lower === "to")
      return modalMatch(sentence, you, modal + 3);
    let future = -1;
    if (one === "will" || one === "gonna") future = skipAdverbs(words, modal + 1);
    else if (one === "going" && two === "to") future = skipAdverbs(words, modal + 2);
    if (
      future > 0 &&
      (words[future]?.lower === "need" || words[future]?.lower === "have") &&
      words[future + 1]?.lower === "to"
    )
      return modalMatch(sentence, you, future + 2);
    return undefined;
  },
  examples: [
    ["You need to tell her how it felt.", "Something that helped me was telling her how it felt."],
    ["You've got to let him go.", "It helped me to let him go."],
    ["You just have to keep showing up.", "It helped me to keep showing up."],
    ["You do need to be careful with it.", "What worked for me was being careful with it."],
    ["You must never blame yourself.", "What helped me was never blaming myself."],
  ],
  leaves: [
    "You must be exhausted.",
    "You don't have to do this alone.",
    "You need a ticket.",
    "If you need to talk, I'm here.",
    "Do you have to go?",
    "She told me you have to wait.",
  ],
};
