import { isBoundary } from "../../../english/clauses/clauses.js";
import { isWord, type Word, wordAt } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";
import { mentions } from "../../../english/text/mentions.js";

/** "With that logic … You should": the argument stands in a sentence of its own. */
const argued =
  /\b(?:by|with|following|using) (?:that|this|your|the same) (?:logic|reasoning|argument)\s*(?:\.{2,}|\u2026|:)?\s*$/i;

/** "By that logic you should stay in bed": what would follow, said so that nobody does it. */
export const absurd: Guard = {
  name: "absurd",
  about: "“By that logic you should stay in bed” shows where an argument would lead; nobody is meant to follow.",
  holds({ rule, sentence: { text, start, end, words }, match }) {
    // "I guess you could just stay in bed, but that doesn't sound like a life"
    if (rule.name === "you-could" && takesBack(words, match.from, match.verb)) return true;
    if (endsInLaugh(text, start, end)) return true;
    if (start > 0 && isArgued(text, start)) return true;
    if (!mayBeAbsurd(words)) return false;
    if (contradicts(words, match.from) || words.some((_, i) => i > match.from && jests(words, i))) return true;
    for (let i = 2; i < match.from + 2 && i < words.length; i += 1) if (arguesSo(words, i)) return true;
    return false;
  },
  keeps: [
    "By that logic you should stay in bed all day.",
    "You should marry the cat, just kidding.",
    "Eat the whole cake (jk).",
    "Just move to the moon lol.",
    "Sell the cat, haha!",
    "Sure, tell your boss what you think of him /s",
    "I guess you could just stay in bed, but that doesn't sound like a life.",
    "With that logic... You shouldn't have friends, they might die.",
    "With your reasoning, we could sell it and you should walk.",
    "I agree that you shouldn't sing while he works, but only while he works.",
  ],
  leaves: [
    "I agree that you should call her.",
    "Tell him that you were only joking.",
    "Tell her why you had to laugh out loud.",
    "Lol, call her back.",
    "Call the school first. I forgot that once lol",
    "I guess you could ask her first, but be kind.",
    "With your experience you should apply.",
  ],
};

/** "lol", "haha", "/s": a laugh, or the mark of irony. */
const laugh = /^(?:l+o+l+|lmf?ao+|rofl|(?:ha){2,}h?|hehe+|\/s)$/i;

const isStop = (code: number): boolean => code <= 32 || code === 33 || code === 46 || code === 63;

/** Whether what stands last in a sentence, before its stops, is a laugh. */
function endsInLaugh(text: string, start: number, end: number): boolean {
  let to = end;
  while (to > start && isStop(text.charCodeAt(to - 1))) to -= 1;
  let from = to;
  while (from > start && !isStop(text.charCodeAt(from - 1)) && text.charCodeAt(from - 1) !== 44) from -= 1;
  return laugh.test(text.slice(from, to));
}

/** Words of which one stands in every sentence that is granted, said in jest, or argues so. */
const mayBeAbsurd = mentions("agree jk kidding joking logic rationale reasoning argument standard standards");

/** "just kidding", "jk": what was said in jest. */
function jests(words: readonly Word[], at: number): boolean {
  if (isWord(words[at], "jk")) return true;
  if (!isWord(words[at], "kidding", "joking")) return false;
  const before = isWord(words[at - 1], "just", "only") ? at - 2 : at - 1;
  return isBoundary(words[before]) || isWord(words[before], "i'm");
}

/** Whether such an argument stands right before `start`: most sentences end with one full stop, and it has none. */
const isArgued = (text: string, start: number): boolean =>
  !(text.charCodeAt(start - 1) === 32 && text.charCodeAt(start - 2) === 46 && text.charCodeAt(start - 3) !== 46) &&
  argued.test(text.slice(Math.max(0, start - 60), start));

/** Whether "by that logic" ends at `at`. */
const arguesSo = (words: readonly Word[], at: number): boolean =>
  isWord(words[at], "logic", "rationale", "reasoning", "argument", "standard", "standards") &&
  isWord(words[at - 1], "that", "this", "your", "his", "her", "their", "same") &&
  words.slice(Math.max(0, at - 3), at - 1).some((word) => isWord(word, "by", "with", "following", "using", "under"));

/** Whether half a proposal is taken back: "I guess you could …, but that doesn't sound good". */
const takesBack = (words: readonly Word[], from: number, verb: number): boolean =>
  words.slice(from, verb).some(({ lower }) => lower === "guess") &&
  words.some((word, i) => i > verb && word.lower === "but" && denies(words.slice(i + 1, i + 6)));

/** "I agree that you shouldn't …, but": what is granted before the writer says no. */
const contradicts = (words: readonly Word[], from: number): boolean => {
  const agrees = words.findIndex((word, i) => isWord(word, "agree") && isWord(wordAt(words, i - 1), "i"));
  return (
    agrees >= 0 &&
    agrees <= from + 3 &&
    words.some(
      (word, i) =>
        i > agrees &&
        isWord(word, "but") &&
        isWord(words[i - 1], ",") &&
        isWord(words[i + 1], "only", "when", "not", "if", "that"),
    )
  );
};

const denies = (words: readonly Word[]): boolean =>
  words.some((word) => isWord(word, "that", "it")) &&
  words.some((word) => isWord(word, "doesn't", "isn't", "wouldn't", "won't"));
