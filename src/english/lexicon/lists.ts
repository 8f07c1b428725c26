import { adjectives, adverbs, nouns, oddPlurals } from "../data/other-words.js";
import { clearVerbs, eitherVerbs, statementVerbs } from "../data/verbs.js";

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

const listed = new Map<string, number>();
const readStarts = new Set<string>();

/** Reads every list's words with these two first letters; no line of a list mixes first letters. */
function readWords(start: string): void {
  readStarts.add(start);
  for (const [list, bits] of sources) {
    let at = list.indexOf(`\n${start}`);
    while (at >= 0 && list.startsWith(start, at + 1)) {
      const end = list.indexOf("\n", at + 1);
      for (const word of list.slice(at + 1, end).split(" ")) listed.set(word, (listed.get(word) ?? 0) | bits);
      at = end;
    }
  }
}

function bitsOf(word: string): number {
  if (word.length < 2) return 0;
  const start = word.slice(0, 2);
  if (!readStarts.has(start)) readWords(start);
  return listed.get(word) ?? 0;
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
