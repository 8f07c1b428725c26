import type { Rule } from "../../rule.js";
import { standsBetween } from "../modal/modal-match.js";
import { leadsBefore, opensMain } from "../../clause/main-clause.js";
import { behindYourPlace, iWould } from "./if-i-were-you.js";
import { isWord, type Word, wordAt } from "../../../english/text/words.js";
import { readVerbPhrase } from "../../../english/verbs/verb-phrase.js";

const pressing = new Set("personally honestly definitely seriously absolutely certainly just strongly".split(" "));

/** Verbs of opinion and wish: "I'd definitely say" tells, it does not direct. */
const opinions = new Set(
  "say think guess recommend suggest advise love like appreciate hate prefer want be have agree bet argue feel need cry miss die kill understand value enjoy trust welcome dread".split(
    " ",
  ),
);

/** "I'd definitely call that rude", "I'd find it odd": what it is to the writer. */
const names = (words: readonly Word[], verb: number): boolean =>
  isWord(words[verb + 1], "it", "that", "this", "myself") && isWord(words[verb], "call", "consider", "find");

/** "I'd absolutely let a child play there": what the writer allows. */
const allows = (words: readonly Word[], verb: number): boolean =>
  isWord(words[verb], "let", "allow") && isWord(words[verb + 1], "a", "an", "any");

/** Whether a lead tells of what used to happen: "When she would cry", "Whenever he came". */
function toldOfHabit(words: readonly Word[], from: number, to: number): boolean {
  return (
    /^(?:when|whenever|if|every)$/.test(words[from]?.lower ?? "") &&
    words
      .slice(from, to)
      .some((word) => word.lower === "would" || word.lower === "used" || word.lower === "was" || word.lower === "were")
  );
}

/** "I'd definitely …", "Personally, I would …", "I'd wait if I were you." */
export const iWouldRather: Rule = {
  name: "i-would",
  form: "conditional",
  strength: "strong",
  about: "“I'd definitely” says what the writer would do, and means what the reader should.",
  triggers: ["i", "i'd"],
  mayFollow: (next, at) => at !== "i" || standsBetween(next) || isWord(next, "would", "wouldn't"),
  find(sentence, at) {
    const { words } = sentence;
    const advice = iWould(words, at);
    if (advice === undefined) return undefined;
    let pressed = false;
    for (let i = at + 1; i < advice.verb; i += 1) if (pressing.has(words[i]?.lower ?? "")) pressed = true;
    let from = at;
    while (
      pressing.has(wordAt(words, from - 1)?.lower ?? "") ||
      (wordAt(words, from - 1)?.lower === "," && pressing.has(wordAt(words, from - 2)?.lower ?? ""))
    ) {
      from -= 1;
      pressed = true;
    }
    // neither is it pressed, nor does "if I were you" stand behind it
    if (!pressed && trailingPlace(words, advice.verb, words.length) < 0) return undefined;
    if (opinions.has(words[advice.verb]?.lower ?? "") || names(words, advice.verb) || allows(words, advice.verb))
      return undefined;
    // "When they would knock, I'd just open the window": what was done again and again
    if (leadsBefore(sentence, from).some((lead) => toldOfHabit(words, lead.from, lead.to))) return undefined;
    if (words[from]?.lower === "just" || words[from]?.lower === ",") from += 1;
    const phrase = readVerbPhrase(words, from, advice.verb, "base", advice.polarity);
    const place = trailingPlace(sentence.words, advice.verb, phrase.to);
    if ((!pressed && place < 0) || !opensMain(words, from)) return undefined;
    if (place < 0) return { from, shape: "base", ...advice };
    return {
      from,
      shape: "base",
      ...advice,
      drop: [words[place - 1]?.lower === "," ? place - 1 : place, behindYourPlace(words, place)],
    };
  },
  examples: [
    ["I'd definitely talk to a counselor.", "One thing that helped me was talking to a counselor."],
    ["I'd definitely call them first.", "For me, it helped to call them first."],
    ["I'd definitely consider going with them.", "For me, it helped to go with them."],
    ["Personally, I would leave it for a week.", "What worked for me was leaving it for a week."],
  ],
  leaves: [
    "I'd go there every summer.",
    "I would love to hear more.",
    "I'd probably cry too.",
    "I'd definitely call that rude.",
    "I'd absolutely let a child play there.",
    "I'd definitely enjoy going there more.",
  ],
};

/** Where "if I were you" stands behind the verb, or −1. */
function trailingPlace(words: Parameters<typeof behindYourPlace>[0], from: number, to: number): number {
  for (let i = from + 1; i < Math.min(words.length, to + 6); i += 1) if (behindYourPlace(words, i) >= 0) return i;
  return -1;
}
