import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { tag } from "../../../english/text/tags.js";
import type { Polarity } from "../../../english/verbs/polarity.js";
import { isWord, type Word } from "../../../english/text/words.js";
import type { Match } from "../../forms.js";
import type { Rule } from "../../rule.js";
import { verbAfter } from "../../clause/verb-after.js";

type Words = readonly Word[];

/** The index behind "if I were you", "if it were me", "in your shoes", "if I was in your position" at `at`; −1 when absent. */
export function behindYourPlace(words: Words, at: number): number {
  const one = words[at]?.lower;
  if (one === "if") {
    const who = words[at + 1]?.lower;
    const be = words[at + 2]?.lower;
    if (be !== "were" && be !== "was") return -1;
    if (who === "i") {
      if (words[at + 3]?.lower === "you") return at + 4;
      return words[at + 3]?.lower === "in" ? behindShoes(words, at + 4) : -1;
    }
    if (
      (who === "it" || who === "this" || who === "that") &&
      (words[at + 3]?.lower === "me" || words[at + 3]?.lower === "my")
    )
      return words[at + 3]?.lower === "me" ? at + 4 : at + 5;
    return -1;
  }
  // "Were I you, I'd wait"
  if (one === "were" && isWord(words[at + 1], "i")) {
    if (isWord(words[at + 2], "you")) return at + 3;
    return isWord(words[at + 2], "in") ? behindShoes(words, at + 3) : -1;
  }
  return one === "in" ? behindShoes(words, at + 1) : -1;
}

const wishes = new Set("want like love hate prefer feel know understand wonder".split(" "));

const places = new Set("shoes position place situation case spot".split(" "));

function behindShoes(words: Words, at: number): number {
  return words[at]?.lower === "your" && places.has(words[at + 1]?.lower ?? "") ? at + 2 : -1;
}

/** "I'd", "I would", "I wouldn't" at `at`, with adverbs; the verb behind it. */
export function iWould(words: Words, at: number): Pick<Match, "verb" | "mid" | "polarity"> | undefined {
  let i = at;
  let polarity: Polarity = "plain";
  if (words[i]?.lower === "i'd") i += 1;
  else if (words[i]?.lower === "i") {
    i = skipAdverbs(words, i + 1);
    if (words[i]?.lower === "wouldn't") polarity = "not";
    else if (words[i]?.lower !== "would") return undefined;
    i += 1;
  } else return undefined;
  const word = words[i];
  if (
    word === undefined ||
    word.lower === "have" ||
    word.lower === "be" ||
    (word.tags & tag.participle && !(word.tags & tag.base))
  )
    return undefined;
  return verbAfter(words, i, polarity);
}

/** "If I were you, I'd …", "In your shoes I would …", "If it were me, I wouldn't …". */
export const ifIWereYou: Rule = {
  name: "if-i-were-you",
  form: "conditional",
  strength: "strong",
  about: "“If I were you, I'd” puts the writer in the reader's place, and the reader out of it.",
  triggers: ["if", "in", "were"],
  mayFollow: (next) => isWord(next, "i", "it", "this", "that", "your"),
  find({ words }, at) {
    const behind = behindYourPlace(words, at);
    if (behind < 0) return undefined;
    let i = words[behind]?.lower === "," ? behind + 1 : behind;
    while (
      words[i]?.lower === "then" ||
      words[i]?.lower === "personally" ||
      words[i]?.lower === "honestly" ||
      words[i]?.lower === ","
    )
      i += 1;
    const advice = iWould(words, i);
    // "if it were my house, I would want to know": a wish, no deed
    if (advice === undefined || wishes.has(words[advice.verb]?.lower ?? "")) return undefined;
    return { from: at, shape: "base", ...advice };
  },
  examples: [
    ["If I were you, I'd talk to them about it.", "What worked for me was talking to them about it."],
    ["If it were me, I wouldn't answer at once.", "One thing that helped me was not answering at once."],
    ["Were I you, I'd wait a week.", "For me, it helped to wait a week."],
    ["In your shoes I would wait a week.", "One thing that helped me was waiting a week."],
  ],
  leaves: [
    "In your place I would have cried too.",
    "If I was her brother, I'd be so relieved.",
    "In your place there is always room.",
    "If that were my house, I would want to know.",
  ],
};
