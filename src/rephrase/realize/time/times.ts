import { mentions } from "../../../english/text/mentions.js";
import { among } from "../../../english/text/remembered.js";
import { hasFinite, isBoundary } from "../../../english/clauses/clauses.js";
import type { Change } from "../../../english/person.js";
import { tag } from "../../../english/text/tags.js";
import { has, type Word, wordAt } from "../../../english/text/words.js";
import type { Directive } from "../../directive.js";

/** Times that lie ahead of the reader, and what they were called when the writer lived them. */
const ahead: ReadonlyMap<string, string> = new Map([["tomorrow", "the next day"], ["tonight", "that night"], ["today", "that day"]]); // prettier-ignore
const isAhead = among(ahead);
const mayNameTime = mentions(new Set([...ahead.keys(), "this", "now", "moment", "next"]));
/** Whether "now" stands in a sentence. */
export const saysNow = mentions("now");
const periods = new Set(
  "week weekend month year evening morning afternoon summer winter spring fall semester time".split(" "),
);

/** What is somebody's for a time, and another's cannot have been. */
const surroundings = new Set("house home flat apartment job relationship marriage".split(" "));

/** "by now", "from now on": no time of its own. */
const bound = new Set("by until till for from since just than every".split(" "));

/** "tomorrow" → "the next day", "this weekend" → "that weekend", "next week" → "the next week", and "now", when it was done, is "right away". */
export function timeMoved({ sentence: { words }, match, phrase }: Directive): Change[] {
  const changes = timesIn(words, match.verb, phrase.to);
  if (!saysNow(words)) return changes;
  for (let i = match.verb; i < phrase.to; i += 1) {
    const word = words[i];
    if (word?.lower !== "now" || word.quoted || bound.has(words[i - 1]?.lower ?? "")) continue;
    const next = words[i + 1];
    // "start now with that", but "every now and then"
    const goesOn = has(next, tag.preposition | tag.coordinator) && words[i + 2]?.lower !== "then";
    if (
      (!isBoundary(next) && !goesOn) ||
      (hasFinite(words, (phrase.heads[0]?.at ?? match.verb) + 1, i) && !isDoneNow(words, phrase.heads[0]?.at, i))
    )
      continue;
    const from = words[i - 1]?.lower === "right" ? words[i - 1] : word;
    changes.push({ start: from?.start ?? word.start, end: word.end, text: "right away" });
  }
  return changes;
}

/** "get it taken care of now": a participle is no clause. */
const isDoneNow = (words: readonly Word[], verb: number | undefined, to: number): boolean =>
  verb !== undefined &&
  /^(?:get|getting|have|having)$/.test(words[verb]?.lower ?? "") &&
  !words
    .slice(verb + 1, to)
    .some(
      (word) =>
        has(word, tag.subject | tag.contraction | tag.be | tag.modal | tag.auxiliary | tag.thirdPerson) &&
        !has(word, tag.plural),
    );

/** The times in words[from, to) as they were called when the writer lived them. */
export function timesIn(words: readonly Word[], from: number, to: number): Change[] {
  const changes: Change[] = [];
  if (!mayNameTime(words)) return changes;
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined || word.quoted) continue;
    const told = isAhead(word) ? ahead.get(word.lower) : undefined;
    if (told !== undefined) changes.push({ start: word.start, end: word.end, text: told });
    else if (
      word.lower === "this" &&
      periods.has(next?.lower ?? "") &&
      (next?.lower !== "time" || words[i + 2]?.lower === "to")
    )
      changes.push({ start: word.start, end: word.end, text: "that" });
    // "at this point"
    else if (
      word.lower === "this" &&
      (next?.lower === "point" || next?.lower === "stage") &&
      wordAt(words, i - 1)?.lower === "at"
    )
      changes.push({ start: word.start, end: word.end, text: "that" });
    // "Get out of this house": the reader's, whom the story no longer means
    else if (word.lower === "this" && surroundings.has(next?.lower ?? "") && !has(words[i + 2], tag.noun))
      changes.push({ start: word.start, end: word.end, text: "that" });
    // "go with your gut on this one"
    else if (
      word.lower === "this" &&
      next?.lower === "one" &&
      isBoundary(words[i + 2]) &&
      // "find another and leave this one"
      !words.slice(from, i).some(({ lower }) => lower === "another" || lower === "new")
    )
      changes.push({ start: word.start, end: word.end, text: "that" });
    // "stay there for now"
    else if (word.lower === "now" && words[i - 1]?.lower === "for")
      changes.push({ start: word.start, end: word.end, text: "the time being" });
    // "at the moment"
    else if (word.lower === "moment" && words[i - 1]?.lower === "the" && words[i - 2]?.lower === "at")
      changes.push({ start: word.start, end: word.end, text: "time" });
    else if (word.lower === "next" && periods.has(next?.lower ?? "") && wordAt(words, i - 1)?.lower !== "the")
      changes.push({ start: word.start, end: word.end, text: "the next" });
  }
  return changes;
}

const spans = /^(?:minute|hour|day|week|month|year)s?$/;
const near = new Set("the that those your my".split(" "));
const perfect = /^(?:have|has|haven't|hasn't|.+'ve)$/;

/** Whether words[from, to) name a time that lies ahead: "in two weeks", "next month", "tomorrow". */
export function liesAhead(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { lower } = words[i] ?? {};
    const next = words[i + 1]?.lower ?? "";
    if (lower === "tomorrow" || (lower === "next" && words[i - 1]?.lower !== "the" && periods.has(next))) return true;
    if (lower !== "in" || near.has(next) || i + 2 >= to || !spans.test(words[i + 2]?.lower ?? "")) continue;
    // "If you haven't slept in two days"
    if (!words.slice(from, i).some((word) => perfect.test(word.lower))) return true;
  }
  return false;
}
