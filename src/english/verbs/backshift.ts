import { past } from "../inflection.js";
import { isBoundary } from "../clauses/clauses.js";
import { isStative, lemmaOf, verbStart } from "../lexicon.js";
import type { Change, Person } from "../person.js";
import { tag } from "../text/tags.js";
import { has, kind, type Word, wordAt } from "../text/words.js";
import { linking } from "./joins/join-words.js";
import { sharesPurpose } from "./joins/pairs.js";
import { mayTell, verbInPast } from "./past/finite.js";
import { avoided, stillAhead, type Told } from "./past/future.js";
import { isNoVerb } from "./past/no-verb.js";
import { behindAdverbs } from "./past/subject.js";

type Words = readonly Word[];

/** How what was to come is told. */
const aheads = {
  came: (): Told | undefined => undefined,
  would: stillAhead,
  avoided,
} as const;

/** How what was to come is told: it came, it still would, or it never came. */
export type Ahead = keyof typeof aheads;

/**
 * The changes that tell the clauses in words[from, to) in the past, "they'll help you and it feels good" → "they helped you and
 * it felt good", where "you" becomes `person`. Undefined when a verb there cannot be told from a noun, or has no such past
 * (Huddleston & Pullum, The Cambridge Grammar of the English Language, 3.5, on backshift). With `ahead` "would" what was to come
 * is still to come then: "ask what they would need"; with "avoided" it never came: "or they would have asked". Where the
 * clauses stand inside advice, a deed joined to them is one of those advised: "find out what they like and buy it".
 */
export function backshift(
  words: Words,
  from: number,
  to: number,
  person: Person,
  ahead: Ahead = "came",
  where: "clause" | "advice" = "clause",
): Change[] | undefined {
  const changes: Change[] = [];
  let verbs = 0;
  let shared = -1;
  let last = to;
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word === undefined || word.kind !== kind.word || word.quoted) continue;
    // a word of which much is known, and that it is no verb, changes nothing
    if (word.tags !== 0 && !has(word, mayTell)) continue;
    if (where === "advice" && isDeedAgain(words, last, i)) continue;
    // "use paints that dry fast": what is done to something
    if (where === "advice" && i === from && has(word, tag.plural)) continue;
    // "they can ask what you need and draw up a plan": a second verb of theirs
    if (shared >= 0 && leavesGap(words, from, shared, i)) continue;
    const told =
      shared >= 0 && sharesSubject(words, shared, i)
        ? second(words, shared, i)
        : (joined(words, last, i, where) ?? aheads[ahead](words, i, person) ?? verbInPast(words, i, to, person));
    // "if they hate naps": an object right behind its verb
    if (told === "unsure" && i === last + 1 && has(word, tag.plural)) continue;
    if (told === "unsure" && has(word, nominal) && isNoVerb(words, last < i ? last + 1 : from, i)) continue;
    if (
      told === "unsure" ||
      (told === "none" && goesWith(words, last, i) && !(where === "advice" && isAnothers(words, last, i)))
    )
      return undefined;
    if (told === "none") continue;
    // "that you drink / drank it": both times are said
    if (saysPastToo(words, told.last)) return undefined;
    verbs += 1;
    changes.push(...told.changes);
    const verb = words[told.last];
    shared = has(verb, tag.base) && told.changes.some(({ start }) => start === verb?.start) ? told.last : -1;
    last = told.last;
    i = told.last;
  }
  return verbs > 0 ? changes : undefined;
}

/**
 * Whether the verb at `last` has its object before it ("what you need"), so that the one at `at`, with an object of its own,
 * goes with the modal in front: "they can ask what you need and draw up a plan".
 */
function leavesGap(words: Words, from: number, last: number, at: number): boolean {
  if (at !== last + 2 || !has(words[last + 1], tag.coordinator) || !has(words[at], tag.base)) return false;
  if (!has(words[at + 1], tag.determiner | tag.possessive | tag.object)) return false;
  let wh = last;
  while (wh > from && !has(words[wh], tag.wh)) wh -= 1;
  return words.slice(from, wh).some((word) => has(word, tag.modal));
}

const saysPastToo = (words: Words, at: number): boolean =>
  words[at + 1]?.lower === "/" && words[at + 2]?.lower === past(lemmaOf(words[at]?.lower ?? "") ?? "");

const nominal = tag.noun | tag.plural | tag.adjective | tag.adverb;

/** "they will love and respect you": whether a base form may follow the one before it with the same subject. */
const sharesSubject = (words: Words, verb: number, at: number): boolean =>
  (has(words[at], tag.base) || words[at]?.lower === "be") &&
  (has(words[at - 1], tag.coordinator) || words[at - 1]?.lower === ",") &&
  !isNounBeside(words, verb, at) &&
  (!has(words[at], tag.preposition | tag.auxiliary | tag.modal | tag.adverb) ||
    isLiking(words, at) ||
    isDone(words, at));

/** "when you open or close the shop": what only a verb has behind it. */
const isDone = (words: Words, at: number): boolean =>
  !has(words[at], tag.preposition | tag.auxiliary | tag.modal) &&
  has(words[at + 1], tag.determiner | tag.possessive | tag.object);

/** "find out what they like and buy it": a deed behind a clause inside the advice. */
const isDeedAgain = (words: Words, last: number, at: number): boolean =>
  at - 2 >= last &&
  !(words[at - 1]?.lower === "and" && sharesPurpose(words, at - 1)) &&
  // "that you love and support him", but "what they like and buy it"
  // and "when you open or close the shop"
  !(
    at - 2 === last &&
    (wordAt(words, at - 1)?.lower === "or" || opens.has(wordAt(words, behindAdverbs(words, last) - 1)?.lower ?? ""))
  ) &&
  (words[at - 1]?.lower === "and" || words[at - 1]?.lower === "or" || words[at - 1]?.lower === "then") &&
  has(words[at], tag.base) &&
  !has(words[at], tag.auxiliary | tag.modal | tag.preposition) &&
  !isState(words[at]) &&
  (has(words[at + 1], objects) ||
    (at - 2 > last && has(words[at + 1], tag.pronoun | tag.preposition)) ||
    isInfinitive(words, at + 1));

/** Words behind which two verbs have one subject. */
const opens = new Set("that if when whenever while once until before after unless because since".split(" "));

const isInfinitive = (words: Words, at: number): boolean => words[at]?.lower === "to" && has(words[at + 1], tag.base);

/** "they need help and support": a noun beside another. */
const isNounBeside = (words: Words, verb: number, at: number): boolean =>
  at - 2 > verb && has(words[at], tag.noun) && has(words[at - 2], tag.noun) && isBoundary(words[at + 1]);

/** "someone you trust and like": the verb, with nothing behind it. */
const isLiking = (words: Words, at: number): boolean => words[at]?.lower === "like" && isBoundary(words[at + 1]);

/** States of mind, which nobody is told to be in. */
const lasting = new Set(
  "want need like enjoy understand hope wish feel cherish value appreciate respect admire miss love trust care".split(
    " ",
  ),
);

const isState = (word: Word | undefined): boolean =>
  word !== undefined && (isStative(word.lower) || lasting.has(word.lower));

/** What only a verb has behind it. */
const objects = tag.object | tag.possessive | tag.determiner | tag.reflexive | tag.wh;

/**
 * The verb at `at` in the past with the subject of the finite verb at `last`: "you're tired and just want to rest", "he is loud,
 * wants to win"; undefined where it belongs to an infinitive ("to eat and sleep") or may be no verb ("love and support").
 */
function joined(words: Words, last: number, at: number, where: "clause" | "advice"): Told | undefined {
  const word = words[at];
  let joiner = at - 1;
  while (joiner > last && has(words[joiner], tag.midAdverb) && !has(words[joiner], tag.coordinator)) joiner -= 1;
  if (word === undefined || joiner <= last) return undefined;
  // "when you are broke (make less than most)"
  if (
    where === "clause" &&
    words[at - 1]?.lower === "(" &&
    has(word, tag.base) &&
    !has(word, tag.noun | tag.preposition)
  )
    return { changes: [{ start: word.start, end: word.end, text: past(word.lower) }], last: at };
  // "if you can't sleep or don't know why"
  if (where === "clause" && word.lower === "don't" && has(words[at - 1], tag.coordinator))
    return { changes: [{ start: word.start, end: word.end, text: "didn't" }], last: at };
  const comma = words[joiner]?.lower === ",";
  const third = has(word, tag.thirdPerson);
  // "you have / get one"
  // "that you love and support him", whose verbs share an object
  const slash = words[joiner]?.lower === "/" && joiner === last + 1;
  const paired = slash || (joiner === last + 1 && has(words[joiner], tag.coordinator));
  if (comma ? !third : !slash && !["and", "or", "but"].includes(words[joiner]?.lower ?? "")) return undefined;
  // "find what works and rest": a deed may be one of those advised
  // "so you get calm and learn from it"
  const aimed = where === "advice" && words[joiner]?.lower === "and" && sharesPurpose(words, joiner);
  if (!third && !(has(word, tag.base) && (paired || aimed || where === "clause" || isState(word)))) return undefined;
  if (has(words[behindAdverbs(words, last)], tag.modal) || (where === "advice" && isAnothers(words, last, at)))
    return undefined;
  // "what you can and want to do"
  if (has(words[last], tag.modal) && joiner === last + 1 && isState(word) && words[at + 1]?.lower === "to")
    return { changes: [{ start: word.start, end: word.end, text: past(word.lower) }], last: at };
  // "whether you want it or just like the idea"
  const likes = word.lower === "like" && has(words[at + 1], tag.determiner) && isState(words[last]);
  if (has(word, tag.preposition | tag.auxiliary | tag.modal | tag.be) && !likes) return undefined;
  if (has(word, tag.adverb) && !isDone(words, at)) return undefined;
  const next = words[at + 1];
  const taken = has(next, objects) || ["to", "it", "you"].includes(next?.lower ?? "");
  if (has(word, tag.noun | tag.plural | tag.adjective) && !taken) return undefined;
  for (let i = last; i < joiner; i += 1)
    // "used to it and accepts it": no infinitive takes that form
    if ((words[i]?.lower === "to" && !third) || has(words[i], tag.modal) || (i > last && isBase(words, i) && !third))
      return undefined;
  return { changes: [{ start: word.start, end: word.end, text: past(lemmaOf(word.lower) ?? word.lower) }], last: at };
}

/** "when she wants and eat when you can": a base form has not the subject of a third person. */
const isAnothers = (words: Words, last: number, at: number): boolean =>
  has(words[last], tag.thirdPerson) &&
  !has(words[last], tag.base | tag.past) &&
  has(words[at], tag.base) &&
  !has(words[at], tag.thirdPerson | tag.past);

/** Whether a word may be a base form: "a torch", "in control" and "become calm" hold none. */
const isBase = (words: Words, at: number): boolean =>
  has(words[at], tag.base) &&
  !has(words[at - 1], tag.determiner | tag.possessive | (has(words[at], tag.noun) ? tag.preposition : 0)) &&
  !(has(words[at], tag.adjective) && (linking.has(words[at - 1]?.lower ?? "") || words[at - 1]?.lower === "become"));

/** "you've seen it and know why": whether the base form at `at` goes with the finite verb at `last`, and not with an infinitive. */
function goesWith(words: Words, last: number, at: number): boolean {
  if (last >= at || !has(words[at - 1], tag.coordinator) || !has(words[at], tag.base)) return false;
  if (verbStart(words[at]?.lower ?? "") < 2 || has(words[at], tag.preposition | tag.adverb)) return false;
  if (isNounBeside(words, last, at)) return false;
  // "that he doesn't forget it or become sad": behind "doesn't", both stay
  if (/^(?:do|does|don't|doesn't)$/.test(words[last]?.lower ?? "")) return false;
  // "it would pass and fade": behind a modal, both stay
  const before = words[behindAdverbs(words, last)];
  if (has(before, tag.modal) || before?.lower.endsWith("'ll") === true) return false;
  for (let i = last; i < at - 1; i += 1)
    if (words[i]?.lower === "to" || has(words[i], tag.modal) || (i > last && has(words[i], tag.base))) return false;
  return true;
}

/** The verb at `at` in the past with the subject of the one at `first`; "unsure" behind a comma or another verb between them. */
function second(words: Words, first: number, at: number): Told | "none" | "unsure" {
  const word = words[at];
  // "what you need to do and get"
  if (words.slice(first + 1, at).some(({ lower }) => lower === "to")) return "none";
  if (word === undefined || words[at - 1]?.lower === "," || words[at - 1]?.lower === "but" || word.lower === "be")
    return "unsure";
  // "whatever you like and love"
  if (at === first + 2 && lasting.has(word.lower) && lasting.has(words[first]?.lower ?? ""))
    return { changes: [{ start: word.start, end: word.end, text: past(word.lower) }], last: at };
  for (let i = first + 1; i < at; i += 1)
    if (isBase(words, i) && !has(words[i], tag.preposition | tag.adverb) && verbStart(words[i]?.lower ?? "") >= 2)
      return "unsure";
  return has(word, tag.noun | tag.adjective) && verbStart(word.lower) < 2
    ? "unsure"
    : { changes: [{ start: word.start, end: word.end, text: past(word.lower) }], last: at };
}
