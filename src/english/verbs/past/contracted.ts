import { skipAdverbs } from "../../clauses/clauses.js";
import type { Change, Person } from "../../person.js";
import { tag } from "../../text/tags.js";
import { has, isWord, type Word } from "../../text/words.js";
import { future, listener, type Told } from "./future.js";

type Words = readonly Word[];

const owned = tag.determiner | tag.possessive | tag.noun | tag.plural | tag.adjective | tag.pronoun | tag.preposition;

/** What is over: "once it's done". */
const ended = new Set(["gone", "done", "finished"]);

const isOver = (said: string, { lower }: Word): boolean =>
  ended.has(lower) && (lower === "gone" || said === "it" || said === "that");

const becoming = new Set("happened changed become come grown occurred".split(" "));

/** "gone on", "happened": a participle of what comes about of itself. */
const hasCome = (words: Words, at: number): boolean =>
  becoming.has(words[at]?.lower ?? "") ||
  (words[at]?.lower === "gone" && isWord(words[at + 1], "on", "wrong", "through", "down", "up", "well"));

/** Behind a participle, these tell that something was done to somebody. */
const passive = new Set(["by", "to", "into", "for", "in"]);

const isDone = (word: Word): boolean => has(word, tag.participle) && !has(word, tag.adjective | tag.base);

/** "they'll help", "it's fine", "you're ready", "you've got it". */
export function contracted(words: Words, at: number, to: number, person: Person): Told | "unsure" {
  const word = words[at];
  const split = /^(.+)'(s|re|m|ll|ve|d)$/.exec(word?.lower ?? "");
  if (word === undefined || split === null) return "unsure";
  const [, said = "", ending = ""] = split;
  // "once you've both calmed down"
  const whole = person === "first" && isWord(words[at + 1], "both", "two") ? "plural" : person;
  const subject = said === "you" ? listener[whole] : said === "i" ? "I" : said;
  const change = (text: string): Change => ({ start: word.start, end: word.end, text });
  if (ending === "d") return { changes: said === "you" ? [change(`${subject}'d`)] : [], last: at };
  if (ending === "ll") return future(words, at, at + 1, to, person, false, subject);
  const next = words[skipAdverbs(words, at + 1)];
  // "he's got a car" → "he had a car"
  if ((ending === "ve" || ending === "s") && next?.lower === "got" && has(words[words.indexOf(next) + 1], owned))
    return {
      changes: [
        change(`${subject} had`),
        { start: words[words.indexOf(next) - 1]?.end ?? next.start, end: next.end, text: "" },
      ],
      last: at,
    };
  if (ending === "ve" || (ending === "s" && (next?.lower === "been" || next?.lower === "got")))
    return { changes: [change(`${subject} had`)], last: at };
  // "what's gone on", "what's happened": nothing that was done to anybody
  if (ending === "s" && next !== undefined && hasCome(words, words.indexOf(next)))
    return { changes: [change(`${subject} had`)], last: at };
  // "he's noticed": who has done it, but "he's asked to leave"; "it's said" may be either
  if (ending === "s" && next !== undefined && next.lower !== "used" && isDone(next) && !isOver(said, next)) {
    const after = words[words.indexOf(next) + 1]?.lower ?? "";
    if (passive.has(after)) return { changes: [change(`${said} was`)], last: at };
    if (!["he", "she"].includes(said)) return "unsure";
    return { changes: [change(`${subject} had`)], last: at };
  }
  const plural = subject === "they" || subject === "we" || subject === "these";
  const form = plural ? "were" : "was";
  // "you're not sure" → "I wasn't sure"
  const not = words[at + 1];
  if (not?.lower === "not")
    return { changes: [{ start: word.start, end: not.end, text: `${subject} ${form}n't` }], last: at + 1 };
  return { changes: [change(`${subject} ${form}`)], last: at };
}
