import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word } from "../../../english/text/words.js";
import type { Guard } from "../../guard.js";

type Words = readonly Word[];

/** "You only need to water it once a week", "you'll probably have to wait": what is enough, what will be needed, or how a place works. */
export const requirement: Guard = {
  name: "requirement",
  about: "“You only need to water it once a week” tells what something takes; it does not urge anybody.",
  holds({ rule, sentence: { words }, match, phrase }) {
    if (rule.name === "imperative") return addsUp(words, match.verb, phrase.to);
    if (rule.name === "you-could") return isTopic(words, match.from);
    if (rule.name !== "must") return false;
    const frame = words.slice(match.from, match.verb);
    if (frame.some(({ lower }) => lower === "only")) return true;
    // "You don't need to be tall, but you do have to be quick"
    if (
      frame.some((word, i) => word.lower === "do" && isWord(frame[i + 1], "need", "have")) &&
      words.slice(0, match.from).some((word, i) => isWord(word, "don't") && isWord(words[i + 1], "need", "have"))
    )
      return true;
    // "you need to be old enough to hire a car"
    if (isWord(words[match.verb], "be") && isWord(words[match.verb + 2], "enough")) return true;
    // "In order to join (it is dear) you have to pay a fee"
    if (isWord(words[0], "in") && isWord(words[1], "order") && frame.some(({ lower }) => lower === "have")) return true;
    // "you will probably have to wait"
    const coming = frame.some(({ lower }) => lower === "will" || lower.endsWith("'ll"));
    if (coming && frame.some((word, i) => foreseen.has(word.lower) && isWord(frame[i + 1], "have"))) return true;
    // "you've also got to get things done": so has everybody
    if (frame.some(({ lower }) => lower === "also" || lower === "still") && isDaily(words, match.verb)) return true;
    return applies.has(words[match.verb]?.lower ?? "") && words.slice(match.verb, phrase.to).some(isCounter);
  },
  keeps: [
    "You only need to water it every two weeks.",
    "You only have to ask.",
    "To go there you will need to be old enough to hire a car.",
    "You don't need to be tall to play it, but you do have to be quick.",
    "In order to join the club (it is a small one) you have to pay a fee.",
    "You will probably have to cut them off at some point.",
    "You've also got to get things done.",
    "You have to apply through their portal, as it is a big chain.",
    "Add $8 for the lamp that I bought.",
    "Painting-you could make gifts for the family with it.",
  ],
  leaves: [
    "You need to water it every two weeks.",
    "You just need to ask him.",
    "You'll have to ask for a receipt.",
    "You have to get things done before noon.",
    "You need to apply for the grant before May.",
    "Add $20 to your savings each week.",
    "Add two spoons of sugar.",
    "Painting — you could ask the library for a class.",
  ],
};

const foreseen = new Set("probably likely eventually inevitably undoubtedly".split(" "));

/** "get stuff done" */
const isDaily = (words: Words, at: number): boolean =>
  isWord(words[at], "get") && isWord(words[at + 1], "stuff", "things", "work", "shit") && isWord(words[at + 2], "done");

const applies = new Set("apply register enroll enrol sign pay book order submit log".split(" "));

const counters = new Set("website portal app site online website's".split(" "));

/** "through the website": where a place takes what is brought to it. */
const isCounter = ({ lower }: Word, at: number, words: Words): boolean =>
  counters.has(lower) && words.slice(Math.max(0, at - 4), at).some((word) => isWord(word, "through", "via", "over"));

/** "Add $8 for the lamp": a sum is reckoned up. */
const addsUp = (words: Words, at: number, to: number): boolean =>
  isWord(words[at], "add") &&
  words.slice(at + 1, Math.min(to, at + 5)).some((word) => word.lower === "$") &&
  words.slice(at + 1, Math.min(to, at + 6)).some((word) => word.lower === "for");

/** "Painting-you could make gifts": what the thing named allows. */
const isTopic = (words: Words, from: number): boolean =>
  from > 1 &&
  from < 4 &&
  isWord(words[from - 1], "—", ":") &&
  has(words[from - 2], tag.gerund) &&
  words[from - 1]?.gap === 0;
