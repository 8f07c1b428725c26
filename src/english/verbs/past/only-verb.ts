import { isBoundary } from "../../clauses/clauses.js";
import { tag } from "../../text/tags.js";
import { has, kind, type Word } from "../../text/words.js";

type Words = readonly Word[];

/** Words that open a clause, which has a verb: "when the baby sleeps". */
const openers = new Set(
  "when whenever if once until till before after while because unless so what which how where why whether".split(" "),
);
const times = new Set("time days weeks months years life".split(" "));

/** "when", and the "as" of "as time passes"; "as side trades" opens none. */
const opensClause = (words: Words, at: number): boolean =>
  openers.has(words[at]?.lower ?? "") || (words[at]?.lower === "as" && times.has(words[at + 1]?.lower ?? ""));

const counting = new Set(["many", "much", "few"]);

const inSubject =
  tag.determiner |
  tag.possessive |
  tag.adjective |
  tag.participle |
  tag.noun |
  tag.plural |
  tag.preposition |
  tag.coordinator |
  tag.adverb;
const behindVerb =
  tag.adverb |
  tag.midAdverb |
  tag.preposition |
  tag.coordinator |
  tag.determiner |
  tag.possessive |
  tag.object |
  tag.reflexive;

/**
 * Whether the word at `at` must be the verb of its clause, although it may be a noun elsewhere: a clause is open, what stands
 * before the word can only be its subject and agrees with it, and what stands behind can follow a verb: "when the baby sleeps",
 * "before any more lies on your part make it worse".
 */
export function isOnlyVerb(words: Words, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!has(word, tag.base | tag.thirdPerson) || before === undefined) return false;
  if (!isNamed(before) && !counted(words, at - 1)) return false;
  const next = words[at + 1];
  const ends = isBoundary(next);
  if (!ends && !has(next, behindVerb) && next?.lower !== "you" && next?.lower !== "it") return false;
  let first = at - 1;
  while (first >= 0 && !opensClause(words, first)) {
    if (!maySubject(words, first)) return false;
    first -= 1;
  }
  if (first < 0 || first === at - 1 || counting.has(words[first + 1]?.lower ?? "")) return false;
  // "after the dinner drinks"
  if (ends && has(word, tag.noun | tag.plural) && words[first]?.lower === "after") return false;
  return has(word, tag.thirdPerson) ? !isMany(words, first + 1, at) : isMany(words, first + 1, at);
}

/** A noun, or a word that nobody has listed: a name. */
const isNamed = (word: Word): boolean =>
  word.kind === kind.word && (has(word, tag.noun | tag.plural) || word.tags === 0);

/** Whether what stands before `at` is nothing but a subject, from where its clause begins. */
export function opensWithSubject(words: Words, at: number): boolean {
  let first = at - 1;
  while (first >= 0 && maySubject(words, first) && !has(words[first], tag.coordinator | tag.subordinator)) first -= 1;
  return first < 0 || isBoundary(words[first]) || has(words[first], tag.coordinator | tag.subordinator | tag.wh);
}

/** "2 or more follow up". */
const counted = (words: Words, at: number): boolean =>
  words[at]?.lower === "more" && (words[at - 1]?.lower === "or" || words[at - 1]?.kind === kind.number);

/** Whether a word may belong to a subject: "any more dumb, badly-planned lies on your part". */
function maySubject(words: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.quoted) return false;
  if (word.kind === kind.number) return true;
  if (word.lower === "/") return true;
  if (word.lower === ",") return has(words[at - 1], tag.adjective) && has(words[at + 1], tag.adjective);
  return (
    word.kind === kind.word &&
    (has(word, inSubject) || word.tags === 0) &&
    !has(word, tag.be | tag.modal | tag.contraction | tag.wh)
  );
}

/** Whether a subject in words[from, to) is more than one: its head stands before a preposition, if it has one. */
function isMany(words: Words, from: number, to: number): boolean {
  let end = from;
  while (end < to && !(end > from && has(words[end], tag.preposition) && !has(words[end], tag.noun))) end += 1;
  const head = words[end - 1];
  return (
    (has(head, tag.plural) && !(has(head, tag.noun) && !has(head, tag.thirdPerson))) ||
    head?.lower === "more" ||
    words.slice(from, end).some(({ lower }) => lower === "and")
  );
}
