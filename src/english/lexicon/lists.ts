import { adjectives, adverbs, nouns, oddPlurals } from "../data/other-words.js";
import { clearVerbs, eitherVerbs, statementVerbs } from "../data/verbs.js";
import { findWord } from "./reading.js";

/** Word classes as bits. A word may have several: "work" is a base verb and a noun. */
export enum wordClass {
  BaseVerb = 1,
  ThirdPerson = 2,
  Past = 4,
  Participle = 8,
  Gerund = 16,
  Noun = 32,
  PluralNoun = 64,
  Adjective = 128,
  Adverb = 256,
}

const startShift = 9;

const sources: readonly (readonly [string, number])[] = [
  [statementVerbs, wordClass.BaseVerb | (1 << startShift)],
  [eitherVerbs, wordClass.BaseVerb | (2 << startShift)],
  [clearVerbs, wordClass.BaseVerb | (3 << startShift)],
  [nouns, wordClass.Noun],
  [oddPlurals, wordClass.PluralNoun],
  [adjectives, wordClass.Adjective],
  [adverbs, wordClass.Adverb],
];

/** The lines of one list whose words share their first two letters, and what a word in them is. */
interface Shelf {
  readonly lines: string;
  readonly bits: number;
}

const shelves = new Map<string, readonly Shelf[]>();
const letterStarts = new Map<string, readonly number[]>();

/** The lines of every list whose words begin with these two letters; no line of a list mixes first letters. */
function shelvesOf(start: string): readonly Shelf[] {
  const letter = start.charAt(0);
  const from = letterStarts.get(letter) ?? sources.map((source) => source[0].indexOf(`\n${letter}`));
  letterStarts.set(letter, from);
  const found: Shelf[] = [];
  const line = `\n${start}`;
  for (let index = 0; index < sources.length; index += 1) {
    const [list = "", bits = 0] = sources[index] ?? [];
    const first = list.indexOf(line, from[index]);
    if (first < 0) continue;
    let end = first;
    while (list.startsWith(start, end + 1)) end = list.indexOf("\n", end + 1);
    found.push({ lines: list.slice(first, end + 1), bits });
  }
  return found;
}

let listed = new Map<string, number>();
const remembered = 50_000;

function lookUp(word: string): number {
  const start = word.slice(0, 2);
  let near = shelves.get(start);
  if (near === undefined) {
    near = shelvesOf(start);
    if (shelves.size < 1000) shelves.set(start, near);
  }
  let bits = 0;
  for (const shelf of near) if (findWord(shelf.lines, word) >= 0) bits |= shelf.bits;
  return bits;
}

function bitsOf(word: string): number {
  if (word.length < 2) return 0;
  const found = listed.get(word);
  if (found !== undefined) return found;
  const bits = lookUp(word);
  if (listed.size >= remembered) listed = new Map();
  listed.set(word, bits);
  return bits;
}

/** The classes a word is listed with, as `wordClass` bits; its regular forms are for forms.ts to find out. */
export function listedClasses(word: string): number {
  return bitsOf(word) & ((1 << startShift) - 1);
}

/** The prefixes that with a hyphen make a verb of any verb: "re-evaluate", "un-mute", "pre-soak", "co-write". */
const hyphenated = ["re-", "un-", "pre-", "co-", "over-", "mis-", "de-", "self-"];

/**
 * The verb-start class of a base verb (see lexicon.ts), 0 for what is none. Spellings in -ise are known by -ize ("apologise"),
 * verbs with a hyphened prefix by the rest of them ("re-pot").
 */
export function listedStart(verb: string): 0 | 1 | 2 | 3 {
  const start = bitsOf(verb) >> startShift;
  if (start === 3) return 3;
  if (start !== 0) return start === 2 ? 2 : 1;
  if (verb.endsWith("ise") && verb.length > 5) return listedStart(`${verb.slice(0, -2)}ze`);
  const prefix = verb.includes("-") ? hyphenated.find((letters) => verb.startsWith(letters)) : undefined;
  return prefix === undefined || listedStart(verb.slice(prefix.length)) === 0 ? 0 : 3;
}
