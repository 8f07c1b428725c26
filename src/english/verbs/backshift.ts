import { skipAdverbs } from "../clauses/clauses.js";
import { past } from "../inflection.js";
import { lemmaOf, verbStart } from "../lexicon.js";
import { isSubject, type Change, type Person } from "../person.js";
import { tag } from "../text/tags.js";
import { has, kind, type Word } from "../text/words.js";

type Words = readonly Word[];

/** Words that hold a finite verb of the present, and hold its past with no look at what follows. */
const whole: Readonly<Record<string, string>> = { "don't": "didn't", "doesn't": "didn't", can: "could", "can't": "couldn't", cannot: "could not", may: "might", do: "did", does: "did", has: "had", "hasn't": "hadn't", "haven't": "hadn't" }; // prettier-ignore

/** Modals that stand as they are in a tale of the past, too. */
const timeless = new Set("could would might could've would've might've couldn't wouldn't".split(" "));

const subjects = tag.subject | tag.pronoun | tag.noun | tag.plural | tag.wh;
const singular = new Set("i he she it that this everyone everybody someone somebody nothing everything one".split(" "));

/**
 * The changes that tell the clauses in words[from, to) in the past, "they'll help you and it feels good" → "they helped you and
 * it felt good", where "you" becomes `person`. Undefined when a verb there cannot be told from a noun, or has no such past
 * (Huddleston & Pullum, The Cambridge Grammar of the English Language, 3.5, on backshift).
 */
export function backshift(words: Words, from: number, to: number, person: Person): Change[] | undefined {
  const changes: Change[] = [];
  let verbs = 0;
  let shared = -1;
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word === undefined || word.kind !== kind.word || word.quoted) continue;
    const told = shared >= 0 && sharesSubject(words, i) ? second(words, shared, i) : verbInPast(words, i, to, person);
    if (told === "unsure") return undefined;
    if (told === "none") continue;
    verbs += 1;
    changes.push(...told.changes);
    shared = has(words[told.last], tag.base) ? told.last : -1;
    i = told.last;
  }
  return verbs > 0 ? changes : undefined;
}

/** "they will love and respect you": whether a base form may follow the one before it with the same subject. */
const sharesSubject = (words: Words, at: number): boolean =>
  (has(words[at], tag.base) || words[at]?.lower === "be") &&
  (has(words[at - 1], tag.coordinator) || words[at - 1]?.lower === ",") &&
  !has(words[at], tag.preposition | tag.auxiliary | tag.modal | tag.adverb);

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

type Told = { readonly changes: readonly Change[]; readonly last: number };

/** The finite verb at `at` in the past; "none" where there is no finite verb, "unsure" where there may be one. */
function verbInPast(words: Words, at: number, to: number, person: Person): Told | "none" | "unsure" {
  const word = words[at];
  if (word === undefined) return "none";
  const { lower } = word;
  const change = (text: string): Change => ({ start: word.start, end: word.end, text });
  if (has(word, tag.contraction)) return contracted(words, at, to, person);
  if (lower === "will" || lower === "won't") return future(words, at, at, to, person, lower === "won't", "");
  const plain = whole[lower];
  // ", and don't forget to rest": no clause, but a command
  if (lower === "don't" && !has(words[behindAdverbs(words, at)], subjects)) return "unsure";
  if (plain !== undefined) return afterVerb(words, at) ? "none" : { changes: [change(plain)], last: at };
  if (has(word, tag.be)) {
    if (lower === "was" || lower === "were" || lower === "wasn't" || lower === "weren't")
      return { changes: [], last: at };
    if (lower === "'s" || lower === "re") return "unsure";
    const form = was(words, at, person);
    return { changes: [change(lower.endsWith("n't") ? `${form}n't` : form)], last: at };
  }
  // "they should be able to help": what is expected came about
  if (lower === "should" && words[skipAdverbs(words, at + 1)]?.lower === "be")
    return future(words, at, at, to, person, false, "");
  if (timeless.has(lower)) return { changes: [], last: skipAdverbs(words, at + 1) };
  if (has(word, tag.modal)) return "unsure";
  if (lower === "have")
    return afterVerb(words, at) || !has(words[at - 1], tag.subject | tag.pronoun | tag.plural | tag.midAdverb)
      ? "none"
      : { changes: [change("had")], last: at };
  if (has(word, tag.gerund | tag.preposition | tag.determiner | tag.possessive)) return "none";
  const before = words[at - 1];
  if (before?.lower === "to" || has(before, tag.modal | tag.determiner | tag.possessive | tag.preposition))
    return "none";
  if (has(word, tag.past) && !has(word, tag.participle | tag.base)) return { changes: [], last: at };
  return lexical(words, at, change);
}

/** A full verb in the present: "it feels", "they know"; a word that may be a noun counts only behind its subject. */
function lexical(words: Words, at: number, change: (text: string) => Change): Told | "none" | "unsure" {
  const word = words[at];
  if (word === undefined || !has(word, tag.thirdPerson | tag.base)) return "none";
  const subject = words[behindAdverbs(words, at)];
  const lemma = lemmaOf(word.lower) ?? word.lower;
  const told = { changes: [change(past(lemma))], last: at };
  if (has(word, tag.thirdPerson)) {
    if (has(subject, tag.subject) || singular.has(subject?.lower ?? "") || has(subject, tag.wh)) return told;
    if (!has(word, tag.plural | tag.noun)) return told;
    return has(subject, tag.noun) && !has(subject, tag.adjective) ? "unsure" : "none";
  }
  // "they let you rest": a bare infinitive
  if (subject?.lower === "you" && !isSubject(words, behindAdverbs(words, at))) return "none";
  if (["i", "you", "we", "they", "people", "these", "those"].includes(subject?.lower ?? "")) return told;
  if (has(subject, tag.plural) && !has(subject, tag.noun)) return has(word, tag.noun | tag.adjective) ? "unsure" : told;
  return "none";
}

const listener = { first: "I", plural: "we", third: "they" } as const;

/** "they'll help", "it's fine", "you're ready", "you've got it". */
function contracted(words: Words, at: number, to: number, person: Person): Told | "unsure" {
  const word = words[at];
  const split = /^(.+)'(s|re|m|ll|ve|d)$/.exec(word?.lower ?? "");
  if (word === undefined || split === null) return "unsure";
  const [, said = "", ending = ""] = split;
  const subject = said === "you" ? listener[person] : said === "i" ? "I" : said;
  const change = (text: string): Change => ({ start: word.start, end: word.end, text });
  if (ending === "d") return { changes: said === "you" ? [change(`${subject}'d`)] : [], last: at };
  if (ending === "ll") return future(words, at, at + 1, to, person, false, subject);
  const next = words[skipAdverbs(words, at + 1)];
  if (ending === "ve" || (ending === "s" && (next?.lower === "been" || next?.lower === "got")))
    return { changes: [change(`${subject} had`)], last: at };
  const plural = subject === "they" || subject === "we" || subject === "these";
  return { changes: [change(`${subject} ${plural ? "were" : "was"}`)], last: at };
}

/** What was to come, as what came: "they'll help" → "they helped"; the verb stands behind `at` and its adverbs. */
function future(
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

/** The past of "be" for the subject before `at`. */
function was(words: Words, at: number, person: Person): "was" | "were" {
  const inverted = words[at + 1]?.lower === "you" && has(words[at], tag.be);
  const subject = inverted ? words[at + 1] : words[behindAdverbs(words, at)];
  // "you are all late": more than one
  if (subject?.lower === "you") {
    const many = ["all", "both"].includes(words[at + 1]?.lower ?? "");
    return person === "first" && !many ? "was" : "were";
  }
  if (singular.has(subject?.lower ?? "")) return "was";
  if (["we", "they", "these", "those", "people"].includes(subject?.lower ?? "")) return "were";
  if (has(words[at], tag.be)) return ["are", "aren't"].includes(words[at]?.lower ?? "") ? "were" : "was";
  return has(subject, tag.plural) && !has(subject, tag.noun) ? "were" : "was";
}

/** The index of the word before `at`, adverbs skipped. */
function behindAdverbs(words: Words, at: number): number {
  let i = at - 1;
  while (i > 0 && has(words[i], tag.midAdverb)) i -= 1;
  return i;
}

/** Whether a modal or "to" before `at` makes it an infinitive: "to do", "could have". */
const afterVerb = (words: Words, at: number): boolean => {
  const before = words[behindAdverbs(words, at)];
  return before?.lower === "to" || has(before, tag.modal);
};
