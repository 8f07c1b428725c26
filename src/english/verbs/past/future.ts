import { skipAdverbs } from "../../clauses/clauses.js";
import { participle, past } from "../../inflection.js";
import { lemmaOf } from "../../lexicon.js";
import type { Change, Person } from "../../person.js";
import { among } from "../../text/remembered.js";
import { tag } from "../../text/tags.js";
import { has, type Word } from "../../text/words.js";
import { was } from "./be.js";
import { isNamed } from "./subject.js";

type Words = readonly Word[];

/** A finite verb told in the past: its changes, and the index of its last word. */
export interface Told {
  readonly changes: readonly Change[];
  readonly last: number;
}

/** Whether a word tells what is to come: "will", "they'll". */
export const isFuture = among({
  has: (lower) => lower === "will" || lower === "won't" || /^(?:.+')?ll$/.test(lower),
});

/** Whom the listener has become, as a subject. */
export const listener = { first: "I", plural: "we", third: "they" } as const;

/** "they will need" → "they would need". */
export function stillAhead(words: Words, at: number, person: Person): Told | undefined {
  const word = words[at];
  if (word === undefined || (word.tags !== 0 && !has(word, tag.modal | tag.contraction)) || isNamed(words, at))
    return undefined;
  // "what they should need": what was expected then
  if (word.lower === "should") return { changes: [], last: skipAdverbs(words, at + 1) };
  const split = /^(?:(.+)'ll|will|won't)$/.exec(word.lower);
  if (split === null) return undefined;
  const [lower, said] = split;
  const text =
    said !== undefined
      ? `${said === "you" ? listener[person] : said === "i" ? "I" : said}'d`
      : lower === "will"
        ? "would"
        : "wouldn't";
  return { changes: [{ start: word.start, end: word.end, text }], last: skipAdverbs(words, at + 1) };
}

/** What was to come and did not, "or they will find out" → "or they would have found out". */
export function avoided(words: Words, at: number, person: Person): Told | undefined {
  const ahead = stillAhead(words, at, person) ?? guessed(words[at], at);
  if (ahead === undefined || words[at]?.lower === "should") return ahead;
  const verbAt = ahead.last + (words[ahead.last]?.lower === "not" ? 1 : 0);
  const verb = words[verbAt];
  if (verb === undefined || (verb.lower !== "be" && !has(verb, tag.base))) return ahead;
  const text = `have ${verb.lower === "be" ? "been" : participle(lemmaOf(verb.lower) ?? verb.lower)}`;
  return { changes: [...ahead.changes, { start: verb.start, end: verb.end, text }], last: verbAt };
}

/** "he may be cold" → "he might have been". */
const guessed = (word: Word | undefined, at: number): Told | undefined =>
  word?.lower === "may" || word?.lower === "might"
    ? { changes: [{ start: word.start, end: word.end, text: "might" }], last: at + 1 }
    : undefined;

/** What was to come, as what came: "they'll help" → "they helped"; the verb stands behind `at` and its adverbs. */
export function future(
  words: Words,
  from: number,
  at: number,
  to: number,
  person: Person,
  denied: boolean,
  subject: string,
): Told | "unsure" {
  const opener = words[from];
  const first = subject === "" ? from + 1 : at;
  const verbAt = skipAdverbs(words, first);
  const verb = words[verbAt];
  const behind = words[first];
  if (opener === undefined || verb === undefined || behind === undefined || verbAt >= to || !has(verb, tag.base))
    return verb?.lower === "be" && opener !== undefined && behind !== undefined
      ? { changes: beInPast(words, from, first, verbAt, person, denied, subject), last: verbAt }
      : "unsure";
  if (verb.lower === "have" && has(words[verbAt + 1], tag.participle) && !has(words[verbAt + 1], tag.noun))
    return "unsure";
  if (verb.lower === "be")
    return { changes: beInPast(words, from, first, verbAt, person, denied, subject), last: verbAt };
  // "they will not help": the verb denied
  const not = words[first]?.lower === "not" || denied;
  const start = { start: opener.start, end: behind.start, text: subject === "" ? "" : `${subject} ` };
  if (not && denied) return { changes: [{ start: opener.start, end: opener.end, text: "didn't" }], last: verbAt };
  if (not) return { changes: [{ start: opener.start, end: opener.end, text: `${subject} did`.trim() }], last: verbAt };
  return {
    changes: [start, { start: verb.start, end: verb.end, text: past(lemmaOf(verb.lower) ?? verb.lower) }],
    last: verbAt,
  };
}

/** "they will (not) be glad" → "they were (not) glad". */
function beInPast(
  words: Words,
  from: number,
  first: number,
  verbAt: number,
  person: Person,
  denied: boolean,
  subject: string,
): Change[] {
  const opener = words[from];
  const behind = words[first];
  const verb = words[verbAt];
  if (opener === undefined || behind === undefined || verb === undefined) return [];
  const form =
    subject === "" ? was(words, from, person) : ["they", "we", "these", "those"].includes(subject) ? "were" : "was";
  const said = `${subject} ${form}${denied ? "n't" : ""}`.trim();
  return [
    { start: opener.start, end: opener.end, text: said },
    { start: words[verbAt - 1]?.end ?? verb.start, end: verb.end, text: "" },
  ];
}
