import { among } from "../text/remembered.js";
import { tag } from "../text/tags.js";
import { has, isWord, kind, type Word } from "../text/words.js";
import { startsClause } from "./clauses.js";

type Words = readonly Word[];

const isMoment = among(
  new Set(
    "time moment minute second instant hour day days week weeks month months year morning afternoon evening night semester term season".split(
      " ",
    ),
  ),
);
const someone = tag.subject | tag.pronoun | tag.determiner | tag.possessive | tag.contraction;
const isOrdinal = among(new Set("first second third last next very same few".split(" ")));

/**
 * Whether a time with a clause or a phrase of its own begins at `at`, which leads in like "when": "the first time she asks",
 * "the minute you get home", "the night before". What the writer did then leads in nothing: "the year I moved".
 */
export function opensMoment(words: Words, at: number): boolean {
  if (!isWord(words[at], "the")) return false;
  let noun = at + 1;
  while (isOrdinal(words[noun]) && (isOrdinal(words[noun + 1]) || isMoment(words[noun + 1]))) noun += 1;
  if (!isMoment(words[noun])) return false;
  // "the first week or two you are there"
  if (isWord(words[noun + 1], "or") && isWord(words[noun + 2], "two", "three", "so")) noun += 2;
  const behind = words[noun + 1];
  if (isWord(behind, "before", "after", "of")) return true;
  const subject = isWord(behind, "that") ? noun + 2 : noun + 1;
  // "the time commitment is": a noun with another before it
  if (!has(words[subject], someone) && !isWord(words[subject], "you")) return false;
  return startsClause(words, subject) && !isWord(words[subject], "i", "i'm", "i've", "we", "we're", "that");
}

const isCount = among(
  new Set(
    "a an another about around some several few couple of good half one two three four five six seven eight nine ten twelve fifteen twenty thirty".split(
      " ",
    ),
  ),
);
/** What a count of time counts. */
export const isUnit = among(
  new Set(
    "second seconds minute minutes hour hours day days night nights week weeks month months year years while bit".split(
      " ",
    ),
  ),
);

/** Whether a count of time stands at `at`: "an hour", "three minutes", "a couple of days", "a while". */
export function opensSpan(words: Words, at: number): boolean {
  let unit = at;
  while (words[unit]?.kind === kind.number || isCount(words[unit])) unit += 1;
  return unit > at && isUnit(words[unit]);
}
