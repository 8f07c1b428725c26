import { adjectives, adverbs, nouns, oddPlurals } from "./data/other-words.js";
import { complements, particles, stativeVerbs } from "./data/verb-patterns.js";
import { clearVerbs, eitherVerbs, statementVerbs } from "./data/verbs.js";
import { gerund, irregularFormsOf, irregularVerbRows, past, thirdPerson } from "./inflection.js";

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

/** How many different words are remembered with what was found out about them; then the memory starts anew. */
const remembered = 50_000;

type Words = ReadonlySet<string>;
const wordsOf = (list: string): string[] => list.trim().replaceAll("\n", " ").split(" ");

interface Lists {
  /** Index 1 to 3: the base verbs by how they read at a sentence's start (see `verbStart`). */
  readonly verbs: readonly [Words, Words, Words, Words];
  readonly nouns: Words;
  readonly plurals: Words;
  readonly adjectives: Words;
  readonly adverbs: Words;
  /** Irregular forms, and the base verb of each. */
  readonly pasts: ReadonlyMap<string, string>;
  readonly participles: ReadonlyMap<string, string>;
}

let lists: Lists | undefined;
let known = new Map<string, number>();
let lemmas = new Map<string, string>();

/** Reads the lists, about two milliseconds; what is not asked for at once (patterns) waits for its own first question. */
function load(): Lists {
  const pasts = new Map([["was", "be"], ["were", "be"]]); // prettier-ignore
  const participles = new Map<string, string>();
  for (const [base, forms] of irregularVerbRows()) {
    for (const form of forms.pasts) if (!pasts.has(form)) pasts.set(form, base);
    for (const form of forms.participles) if (!participles.has(form)) participles.set(form, base);
  }
  lists = {
    verbs: [new Set(), new Set(wordsOf(statementVerbs)), new Set(wordsOf(eitherVerbs)), new Set(wordsOf(clearVerbs))],
    nouns: new Set(wordsOf(nouns)),
    plurals: new Set(wordsOf(oddPlurals)),
    adjectives: new Set(wordsOf(adjectives)),
    adverbs: new Set(wordsOf(adverbs)),
    pasts,
    participles,
  };
  return lists;
}

/** Where an unlisted verb's base may be listed: "apologise" with "apologize", "re-pot" with "pot". */
function startOf(from: Lists, verb: string): 0 | 1 | 2 | 3 {
  if (from.verbs[3].has(verb)) return 3;
  if (from.verbs[2].has(verb)) return 2;
  if (from.verbs[1].has(verb)) return 1;
  if (verb.endsWith("ise") && verb.length > 5) return startOf(from, `${verb.slice(0, -2)}ze`);
  if (verb.startsWith("re-") || verb.startsWith("un-") || verb.startsWith("pre-") || verb.startsWith("co-"))
    return startOf(from, verb.slice(verb.indexOf("-") + 1)) === 0 ? 0 : 3;
  return 0;
}

/** Bases that a form may come from once its ending of `cut` letters is off, the likelier first: "hop|ing" → "hope", "hop". */
function basesOf(word: string, cut: number): string[] {
  const stem = word.slice(0, -cut);
  const last = stem.at(-1);
  const bases = [`${stem}e`, stem];
  if (last === stem.at(-2) || stem.endsWith("ck")) bases.push(stem.slice(0, -1));
  if (last === "y" && cut === 3) bases.unshift(`${stem.slice(0, -1)}ie`);
  if (last === "i" && cut === 2) bases.push(`${stem.slice(0, -1)}y`);
  return bases;
}

/** Forms that are understood and not written: "travelled", "focussing", "kidnaped", "ageing", "dm'd", "dm'ing". */
function alsoSpelt(base: string, form: string, ending: "ing" | "ed"): boolean {
  const last = base.at(-1) ?? "";
  if (form === base + ending) return true;
  return "lpstmg".includes(last) && form === base + last + ending && last !== base.at(-2);
}

/** The listed verb whose regular form `word` is, if there is one. */
function regularBase(from: Lists, word: string): string | undefined {
  const isForm = (ending: "ing" | "ed", inflect: (verb: string) => string) => (base: string) =>
    startOf(from, base) !== 0 && (inflect(base) === word || alsoSpelt(base, word, ending));
  if (word.endsWith("ing")) return word.length < 5 ? undefined : basesOf(word, 3).find(isForm("ing", gerund));
  if (word.endsWith("ed"))
    return basesOf(word, 2).find((base) => isForm("ed", past)(base) && irregularFormsOf(base) === undefined);
  if (!word.endsWith("s") || word.endsWith("ss")) return undefined;
  return [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`, word.slice(0, -3)].find(
    (base) => startOf(from, base) !== 0 && thirdPerson(base) === word,
  );
}

/** The base of an irregular form, prefixed and hyphenated verbs included: "went", "overate", "re-read". */
function irregularBase(from: Lists, word: string): string | undefined {
  const own = from.pasts.get(word) ?? from.participles.get(word);
  if (own !== undefined) return own;
  for (let at = 2; at <= 5 && at < word.length - 1; at += 1) {
    const rest = word.slice(at);
    const base = from.pasts.get(rest) ?? from.participles.get(rest);
    if (base === undefined) continue;
    const verb = word.slice(0, at) + base;
    const forms = startOf(from, verb) === 0 ? undefined : irregularFormsOf(verb);
    if (forms?.pasts.includes(word) === true || forms?.participles.includes(word) === true) return verb;
  }
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) {
    const base = irregularBase(from, word.slice(hyphen + 1));
    const verb = base === undefined ? "" : word.slice(0, hyphen + 1) + base;
    if (verb !== "" && startOf(from, verb) !== 0) return verb;
  }
  return undefined;
}

/** Past and Participle bits of an irregular form. */
function irregularBits(from: Lists, word: string): number {
  const bits = (from.pasts.has(word) ? Past : 0) | (from.participles.has(word) ? Participle : 0);
  if (bits !== 0) return bits;
  const base = irregularBase(from, word);
  const forms = base === undefined ? undefined : irregularFormsOf(base);
  if (forms === undefined) return 0;
  return (forms.pasts.includes(word) ? Past : 0) | (forms.participles.includes(word) ? Participle : 0);
}

function isPlural(from: Lists, word: string): boolean {
  if (from.plurals.has(word)) return true;
  if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.length < 4) return false;
  if (from.nouns.has(word.slice(0, -1))) return true;
  if (!word.endsWith("es")) return false;
  return from.nouns.has(word.slice(0, -2)) || (word.endsWith("ies") && from.nouns.has(`${word.slice(0, -3)}y`));
}

/** "nicer", "biggest", "happier": the ending and, where there is one, the doubled letter or the i off again. */
function isCompared(from: Lists, word: string): boolean {
  const cut = word.endsWith("er") ? 2 : word.endsWith("est") ? 3 : 0;
  if (cut === 0 || word.length < cut + 3) return false;
  const stem = word.slice(0, -cut);
  if (from.adjectives.has(stem) || from.adjectives.has(`${stem}e`)) return true;
  if (stem.endsWith("i")) return from.adjectives.has(`${stem.slice(0, -1)}y`);
  return stem.at(-1) === stem.at(-2) && from.adjectives.has(stem.slice(0, -1));
}

/** "slowly", "happily", "gently", "basically", "truly": adverbs whose adjective is listed. */
function isAdverbInLy(from: Lists, word: string): boolean {
  if (!word.endsWith("ly") || word.length < 5) return false;
  const stem = word.slice(0, -2);
  if (from.adjectives.has(stem) || from.adjectives.has(`${stem}le`) || from.adjectives.has(`${stem}e`)) return true;
  if (stem.endsWith("i")) return from.adjectives.has(`${stem.slice(0, -1)}y`);
  return (stem.endsWith("al") && from.adjectives.has(stem.slice(0, -2))) || from.adjectives.has(`${stem}l`);
}

/** The last part of an unlisted compound speaks for it: "cat-sitter" is a noun, "dog-friendly" and "home-made" adjectives. */
function compoundBits(from: Lists, word: string): number {
  const hyphen = word.lastIndexOf("-");
  if (hyphen <= 0 || hyphen === word.length - 1) return 0;
  const last = resolve(from, word.slice(hyphen + 1)) & classBits;
  const bits = last & (Noun | PluralNoun | Adjective);
  return (last & (Participle | Gerund)) === 0 ? bits : bits | Adjective;
}

function resolve(from: Lists, word: string): number {
  const start = startOf(from, word);
  let bits = (start << startShift) | (start === 0 ? 0 : BaseVerb);
  if (from.nouns.has(word)) bits |= Noun;
  if (from.adjectives.has(word)) bits |= Adjective;
  if (from.adverbs.has(word)) bits |= Adverb;
  bits |= irregularBits(from, word);
  if (word === "is" || word === "are" || word === "am" || word === "has") return bits | ThirdPerson;
  if (word.endsWith("s")) {
    if (isPlural(from, word)) bits |= PluralNoun;
    if (regularBase(from, word) !== undefined) bits |= ThirdPerson;
  } else if (word.endsWith("ing")) {
    if (regularBase(from, word) !== undefined) bits |= Gerund;
  } else if (word.endsWith("ed")) {
    if (regularBase(from, word) !== undefined) bits |= Past | Participle;
  } else if (isAdverbInLy(from, word)) bits |= Adverb;
  else if (isCompared(from, word)) bits |= Adjective;
  else if (from.plurals.has(word)) bits |= PluralNoun;
  return bits === 0 ? compoundBits(from, word) : bits;
}

function bitsOf(word: string): number {
  const found = known.get(word);
  if (found !== undefined) return found;
  const bits = resolve(lists ?? load(), word);
  if (known.size >= remembered) known = new Map();
  known.set(word, bits);
  return bits;
}

/** The classes of a word (lower case, straight apostrophes) as `wordClass` bits; 0 for a word that is not known. */
export function classesOf(word: string): number {
  return bitsOf(word) & classBits;
}

/** "am", "are", "is" and "has", which no rule makes. */
const oddPresents: ReadonlyMap<string, string> = new Map([["am", "be"], ["are", "be"], ["is", "be"], ["has", "have"]]); // prettier-ignore

/** The base form of any form of a known verb: "went" → "go", "lies" → "lie"; a base form gives itself. */
export function lemmaOf(word: string): string | undefined {
  const bits = bitsOf(word);
  if ((bits & BaseVerb) !== 0) return word;
  if ((bits & (Past | Participle | ThirdPerson | Gerund)) === 0) return undefined;
  const found = lemmas.get(word);
  if (found !== undefined) return found;
  const from = lists ?? load();
  const base = oddPresents.get(word) ?? irregularBase(from, word) ?? regularBase(from, word);
  if (base === undefined) return undefined;
  if (lemmas.size >= remembered) lemmas = new Map();
  lemmas.set(word, base);
  return base;
}

/**
 * How a base form reads at the start of a sentence that has no subject: 0 not a base verb, 1 mostly something else there
 * ("Service was bad", "Love the colour"), 2 either, by what follows ("Text him", "Text messages are fine"), 3 nearly
 * always a verb ("Talk to him").
 */
export function verbStart(word: string): 0 | 1 | 2 | 3 {
  const start = bitsOf(word) >> startShift;
  return start === 3 ? 3 : start === 2 ? 2 : start === 1 ? 1 : 0;
}

const none: Words = new Set();
let phrasal: Map<string, Words> | undefined;

function loadPhrasal(): Map<string, Words> {
  const table = new Map<string, Words>();
  for (const row of particles.trim().replaceAll("\n", "").split(";")) {
    const [verb = "", ...after] = row.split(" ");
    table.set(verb, new Set([...(table.get(verb) ?? []), ...after]));
  }
  phrasal = table;
  return table;
}

/** The particles that make a phrasal verb with this base verb: "give" → up, in, away, back; none for most verbs. */
export function particlesOf(verb: string): ReadonlySet<string> {
  return (phrasal ?? loadPhrasal()).get(verb) ?? none;
}

let patterns: Map<string, number> | undefined;

function loadPatterns(): Map<string, number> {
  const table = new Map<string, number>();
  const add = (list: string, bit: number): void => {
    for (const verb of wordsOf(list)) table.set(verb, (table.get(verb) ?? 0) | bit);
  };
  add(complements.Gerund, complement.Gerund);
  add(complements.Infinitive, complement.Infinitive);
  add(complements.BareInfinitive, complement.BareInfinitive);
  add(complements.Clause, complement.Clause);
  add(complements.ObjectInfinitive, complement.ObjectInfinitive);
  patterns = table;
  return table;
}

/** What may follow a base verb, as `complement` bits; 0 when only objects and adverbials do, or nothing is known. */
export function complementsOf(verb: string): number {
  const table = patterns ?? loadPatterns();
  return table.get(verb) ?? (verb.endsWith("ise") ? (table.get(`${verb.slice(0, -2)}ze`) ?? 0) : 0);
}

let statives: Words | undefined;

/** Whether a base verb names a state and not a deed ("know", "own", "need"): "What I did was know …" will not do. */
export function isStative(verb: string): boolean {
  statives ??= new Set(wordsOf(stativeVerbs));
  return statives.has(verb);
}
