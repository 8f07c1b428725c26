import { past } from "../inflection.js";
import { verbStart } from "../lexicon.js";
import type { Change, Person } from "../person.js";
import { tag } from "../text/tags.js";
import { has, kind, type Word } from "../text/words.js";
import { verbInPast } from "./past/finite.js";
import { avoided, stillAhead, type Told } from "./past/future.js";

type Words = readonly Word[];

/** How what was to come is told. */
const aheads = {
  came: (): Told | undefined => undefined,
  would: stillAhead,
  avoided,
} as const;

/**
 * The changes that tell the clauses in words[from, to) in the past, "they'll help you and it feels good" → "they helped you and
 * it felt good", where "you" becomes `person`. Undefined when a verb there cannot be told from a noun, or has no such past
 * (Huddleston & Pullum, The Cambridge Grammar of the English Language, 3.5, on backshift). With `ahead` "would" what was to come
 * is still to come then: "ask what they would need"; with "avoided" it never came: "or they would have asked".
 */
export function backshift(
  words: Words,
  from: number,
  to: number,
  person: Person,
  ahead: keyof typeof aheads = "came",
): Change[] | undefined {
  const changes: Change[] = [];
  let verbs = 0;
  let shared = -1;
  let last = to;
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word === undefined || word.kind !== kind.word || word.quoted) continue;
    const told =
      shared >= 0 && sharesSubject(words, i)
        ? second(words, shared, i)
        : (aheads[ahead](words, i, person) ?? verbInPast(words, i, to, person));
    // "if they hate naps": an object right behind its verb
    if (told === "unsure" && i === last + 1 && has(word, tag.plural)) continue;
    if (told === "unsure" || (told === "none" && goesWith(words, last, i))) return undefined;
    if (told === "none") continue;
    verbs += 1;
    changes.push(...told.changes);
    const verb = words[told.last];
    shared = has(verb, tag.base) && told.changes.some(({ start }) => start === verb?.start) ? told.last : -1;
    last = told.last;
    i = told.last;
  }
  return verbs > 0 ? changes : undefined;
}

/** "they will love and respect you": whether a base form may follow the one before it with the same subject. */
const sharesSubject = (words: Words, at: number): boolean =>
  (has(words[at], tag.base) || words[at]?.lower === "be") &&
  (has(words[at - 1], tag.coordinator) || words[at - 1]?.lower === ",") &&
  !has(words[at], tag.preposition | tag.auxiliary | tag.modal | tag.adverb);

/** "you've seen it and know why": whether the base form at `at` goes with the finite verb at `last`, and not with an infinitive. */
function goesWith(words: Words, last: number, at: number): boolean {
  if (last >= at || !has(words[at - 1], tag.coordinator) || !has(words[at], tag.base)) return false;
  if (verbStart(words[at]?.lower ?? "") < 2 || has(words[at], tag.preposition | tag.adverb)) return false;
  for (let i = last; i < at - 1; i += 1)
    if (words[i]?.lower === "to" || has(words[i], tag.modal) || (i > last && has(words[i], tag.base))) return false;
  return true;
}

/** The verb at `at` in the past with the subject of the one at `first`; "unsure" behind a comma or another verb between them. */
function second(words: Words, first: number, at: number): Told | "unsure" {
  const word = words[at];
  if (word === undefined || words[at - 1]?.lower === "," || words[at - 1]?.lower === "but" || word.lower === "be")
    return "unsure";
  for (let i = first + 1; i < at; i += 1)
    if (
      has(words[i], tag.base) &&
      !has(words[i], tag.preposition | tag.adverb) &&
      verbStart(words[i]?.lower ?? "") >= 2
    )
      return "unsure";
  return has(word, tag.noun | tag.adjective) && verbStart(word.lower) < 2
    ? "unsure"
    : { changes: [{ start: word.start, end: word.end, text: past(word.lower) }], last: at };
}
