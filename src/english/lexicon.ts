import { adjectives, adverbs, nouns, oddPlurals } from "./data/other-words.js";
import { clearVerbs, eitherVerbs, statementVerbs } from "./data/verbs.js";
import { complements, particles, stativeVerbs } from "./data/verb-patterns.js";
import { eachIrregular, gerund, past, thirdPerson } from "./inflection.js";

/** Word classes as bits. A word may have several: "work" is a base verb and a noun. */
export const wordClass = {
  BaseVerb: 1,
  ThirdPerson: 2,
  Past: 4,
  Participle: 8,
  Gerund: 16,
  Noun: 32,
  PluralNoun: 64,
  Adjective: 128,
  Adverb: 256,
} as const;

/** What may follow a verb, as bits: enjoy → Gerund, try → Gerund and Infinitive, let → BareInfinitive, ask → ObjectInfinitive. */
export const complement = { Gerund: 1, Infinitive: 2, BareInfinitive: 4, Clause: 8, ObjectInfinitive: 16 } as const;

const { BaseVerb, ThirdPerson, Past, Participle, Gerund, Noun, PluralNoun, Adjective, Adverb } = wordClass;
const classBits = 511;
const startShift = 9;
const complementShift = 11;
const stativeBit = 1 << 16;
const resolvedBit = 1 << 17;
/** How many words of a text that are not in the lists are remembered with what was found out about them. */
const remembered = 40_000;

let table: Map<string, number> | undefined;
let room = 0;
let pastForms: Map<string, string> | undefined;

function add(words: Map<string, number>, list: string, bits: number): void {
  for (const word of list.split(/\s+/)) if (word !== "") words.set(word, (words.get(word) ?? 0) | bits);
}

function load(): Map<string, number> {
  const words = new Map<string, number>();
  add(words, clearVerbs, BaseVerb | (3 << startShift));
  add(words, eitherVerbs, BaseVerb | (2 << startShift));
  add(words, statementVerbs, BaseVerb | (1 << startShift));
  add(words, nouns, Noun);
  add(words, adjectives, Adjective);
  add(words, adverbs, Adverb);
  add(words, oddPlurals, PluralNoun);
  add(words, stativeVerbs, stativeBit);
  for (const [name, list] of Object.entries(complements)) {
    const bit = Object.entries(complement).find(([key]) => key === name)?.[1] ?? 0;
    add(words, list, bit << complementShift);
  }
  const forms = new Map<string, string>();
  eachIrregular((base, pasts, participles) => {
    for (const form of pasts) words.set(form, (words.get(form) ?? 0) | Past);
    for (const form of participles) words.set(form, (words.get(form) ?? 0) | Participle);
    for (const form of [...pasts, ...participles]) if (!forms.has(form)) forms.set(form, base);
  });
  for (const form of ["am", "are", "is", "has"]) words.set(form, (words.get(form) ?? 0) | ThirdPerson);
  forms.set("am", "be").set("are", "be").set("is", "be").set("was", "be").set("were", "be").set("has", "have");
  table = words;
  room = remembered;
  pastForms = forms;
  return words;
}

const isBase = (words: Map<string, number>, verb: string): boolean => ((words.get(verb) ?? 0) & BaseVerb) !== 0;

/** The bases that `word` could be a form of, once `cut` letters are taken off: "hop|ping", "hop|ing" → "hope", "panick|ed". */
function candidates(word: string, cut: number): string[] {
  const stem = word.slice(0, -cut);
  const found = [`${stem}e`, stem];
  const last = stem.charCodeAt(stem.length - 1);
  if (last === stem.charCodeAt(stem.length - 2)) found.push(stem.slice(0, -1));
  if (stem.endsWith("ck")) found.push(stem.slice(0, -1));
  if (cut === 3 && stem.endsWith("y")) found.push(`${stem.slice(0, -1)}ie`);
  if (cut === 2 && stem.endsWith("i")) found.push(`${stem.slice(0, -1)}y`);
  return found;
}

/** British spellings double an unstressed l, p or s ("travelled", "worshipped"), and -ing may keep its e ("ageing"). */
function alsoSpelt(base: string, form: string, ending: string): boolean {
  const last = base.at(-1) ?? "";
  if ((last === "l" || last === "p" || last === "s" || last === "t") && form === base + last + ending) return true;
  return last === "e" && ending === "ing" && form === `${base}ing`;
}

function formBase(words: Map<string, number>, word: string): string | undefined {
  if (word.endsWith("ing") && word.length > 4)
    return candidates(word, 3).find(
      (base) => isBase(words, base) && (gerund(base) === word || alsoSpelt(base, word, "ing")),
    );
  if (word.endsWith("ed") && word.length > 3)
    return candidates(word, 2).find(
      (base) => isBase(words, base) && (past(base) === word || alsoSpelt(base, word, "ed")),
    );
  if (word.endsWith("s") && word.length > 2)
    return [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`, word.slice(0, -3)].find(
      (base) => isBase(words, base) && thirdPerson(base) === word,
    );
  return undefined;
}

function isPluralOf(words: Map<string, number>, word: string): boolean {
  const noun = (base: string): boolean => ((words.get(base) ?? 0) & Noun) !== 0;
  if (!word.endsWith("s") || word.endsWith("ss") || word.length < 3) return false;
  return (
    noun(word.slice(0, -1)) ||
    (word.endsWith("es") && noun(word.slice(0, -2))) ||
    (word.endsWith("ies") && noun(`${word.slice(0, -3)}y`))
  );
}

function isComparative(words: Map<string, number>, word: string): boolean {
  if (!word.endsWith("er") && !word.endsWith("est")) return false;
  const cut = word.endsWith("er") ? 2 : 3;
  return candidates(word, 2)
    .concat(cut === 3 ? candidates(word, 3) : [])
    .concat(word.at(-cut - 1) === "i" ? [`${word.slice(0, -cut - 1)}y`] : [])
    .some((base) => ((words.get(base) ?? 0) & Adjective) !== 0);
}

function resolve(words: Map<string, number>, word: string): number {
  const listed = words.get(word) ?? 0;
  let bits = listed;
  if (word.endsWith("s")) {
    if (formBase(words, word) !== undefined) bits |= ThirdPerson;
    if (isPluralOf(words, word)) bits |= PluralNoun;
  } else if (word.endsWith("ing")) {
    if (formBase(words, word) !== undefined) bits |= Gerund;
  } else if (word.endsWith("ed")) {
    if (formBase(words, word) !== undefined) bits |= Past | Participle;
  } else if (word.endsWith("ly") && ((words.get(word.slice(0, -2)) ?? 0) & Adjective) !== 0) bits |= Adverb;
  else if (isComparative(words, word)) bits |= Adjective;
  bits |= resolvedBit;
  if (listed !== 0 || room > 0) {
    if (listed === 0) room -= 1;
    words.set(word, bits);
  }
  return bits;
}

function bitsOf(word: string): number {
  const words = table ?? load();
  const known = words.get(word);
  return known !== undefined && (known & resolvedBit) !== 0 ? known : resolve(words, word);
}

/** The classes of a word (lower case, straight apostrophes) as `wordClass` bits; 0 for a word that is not known. */
export function classesOf(word: string): number {
  return bitsOf(word) & classBits;
}

/** The base form of any form of a known verb: "went" → "go", "lies" → "lie"; a base form gives itself. */
export function lemmaOf(word: string): string | undefined {
  const bits = bitsOf(word);
  if ((bits & BaseVerb) !== 0) return word;
  if ((bits & (Past | Participle | ThirdPerson | Gerund)) === 0) return undefined;
  return pastForms?.get(word) ?? formBase(table ?? load(), word);
}

/**
 * How a base form reads at the start of a sentence that has no subject: 0 not a base verb, 1 mostly something else there
 * ("Service was bad", "Love the colour"), 2 either, by what follows ("Text him", "Text messages are fine"), 3 nearly
 * always a verb ("Talk to him").
 */
export function verbStart(word: string): 0 | 1 | 2 | 3 {
  const start = (bitsOf(word) >> startShift) & 3;
  return start === 3 ? 3 : start === 2 ? 2 : start === 1 ? 1 : 0;
}

const none: ReadonlySet<string> = new Set();
let phrasal: Map<string, ReadonlySet<string>> | undefined;

function loadPhrasal(): Map<string, ReadonlySet<string>> {
  phrasal = new Map();
  for (const row of particles.trim().split(/;\s*/)) {
    const [verb = "", ...after] = row.split(" ");
    phrasal.set(verb, new Set(after));
  }
  return phrasal;
}

/** The particles that make a phrasal verb with this base verb: "give" → up, in, away, back; none for most verbs. */
export function particlesOf(verb: string): ReadonlySet<string> {
  return (phrasal ?? loadPhrasal()).get(verb) ?? none;
}

/** What may follow a base verb, as `complement` bits; 0 when only objects and adverbials do, or nothing is known. */
export function complementsOf(verb: string): number {
  return (bitsOf(verb) >> complementShift) & 31;
}

/** Whether a base verb names a state and not a deed ("know", "own", "need"): "What I did was know …" will not do. */
export function isStative(verb: string): boolean {
  return (bitsOf(verb) & stativeBit) !== 0;
}
