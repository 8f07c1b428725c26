import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word } from "../../../english/text/words.js";
import { among } from "../../../english/text/remembered.js";
import type { Rule } from "../../rule.js";
import { behindSubject, modalMatch, standsBetween } from "../modal/modal-match.js";

/** "You might want to …", "You may wish to …", "You may need to …", "You might consider …". */
export const mightWantTo: Rule = {
  name: "might-want-to",
  form: "soft-modal",
  strength: "soft",
  about: "“You might want to” softens an order without letting go of it.",
  triggers: ["you"],
  mayFollow: (next) => standsBetween(next) || isWord(next, "might", "may", "could", "would", "should", "will"),
  find(sentence, you) {
    const { words } = sentence;
    const modal = behindSubject(sentence, you);
    const lower = words[modal]?.lower;
    if (
      lower !== "might" &&
      lower !== "may" &&
      lower !== "could" &&
      lower !== "would" &&
      lower !== "should" &&
      lower !== "will"
    )
      return undefined;
    const verb = skipAdverbs(words, modal + 1);
    const what = words[verb]?.lower;
    const to = words[verb + 1]?.lower === "to";
    // "You might find it helps to talk about it"
    if (what === "find" && (lower === "might" || lower === "may" || lower === "could")) {
      const deed = behindHelpful(words, verb + 1);
      return deed < 0 ? undefined : modalMatch(sentence, you, deed);
    }
    // "Once you have met her you will not want to leave": what will be
    if (lower === "will" && words.slice(modal + 1, verb).some((word) => has(word, tag.negation))) return undefined;
    if (
      to &&
      (what === "want" ||
        what === "wish" ||
        (what === "like" && lower !== "would") ||
        (what === "need" && lower !== "will"))
    ) {
      if (lower === "would" || lower === "could") return undefined;
      return modalMatch(sentence, you, verb + 2);
    }
    if (lower !== "might" && lower !== "may") return undefined;
    if (what === "consider" || what === "try") return modalMatch(sentence, you, modal + 1);
    if (what === "as" && words[verb + 1]?.lower === "well") return modalMatch(sentence, you, verb + 2);
    return undefined;
  },
  examples: [
    ["You might want to write to them first.", "For me, it helped to write to them first."],
    ["You may want to rest before the trip.", "What worked for me was resting before the trip."],
    ["You might find it helps to walk first.", "What helped me was walking first."],
  ],
  leaves: [
    "You might want more than that.",
    "You may find it hard to park there.",
    "He guessed you might like to see it.",
    "You said you might want to go.",
    "You might have to wait a while.",
    "Once you have met her you will not want to leave.",
  ],
};

const helpful = among(new Set("helpful useful easier good best better nice".split(" ")));

/** The deed behind "(that) it helps (you) to" or "it useful to" at `at`; −1 where nothing of that stands. */
function behindHelpful(words: readonly Word[], at: number): number {
  let i = isWord(words[at], "that") ? at + 1 : at;
  if (!isWord(words[i], "it")) return -1;
  i += 1;
  const word = words[i];
  if (isWord(word, "helps")) i += isWord(words[i + 1], "you") ? 2 : 1;
  else if (word !== undefined && helpful(word)) i += 1;
  else return -1;
  return isWord(words[i], "to") ? i + 1 : -1;
}
