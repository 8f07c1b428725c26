import { baseOfForm, classesFound } from "./lexicon/forms.js";
import { listedStart, wordClass } from "./lexicon/lists.js";

export { wordClass } from "./lexicon/lists.js";
export { complement, complementsOf, isStative, particlesOf } from "./lexicon/patterns.js";

/**
 * What has been found out about a word: class bits, the verb-start class above them, and above that, once it has been asked for,
 * the place of its base form in `bases`.
 */
let known = new Map<string, number>();

/** The base forms that were asked for; the first place is of those that have not been, the second of words that have none. */
let bases: (string | undefined)[] = ["", undefined];

/** How many different words are remembered; then the memory starts anew. */
const remembered = 50_000;
const startShift = 9;
const baseShift = 11;
const classBits = (1 << startShift) - 1;

const bitsOf = (word: string): number => known.get(word) ?? read(word);

function read(word: string): number {
  const bits = classesFound(word) | (listedStart(word) << startShift);
  if (known.size >= remembered) {
    known = new Map();
    bases = ["", undefined];
  }
  known.set(word, bits);
  return bits;
}

/** The classes of a word (lower case, straight apostrophes) as `wordClass` bits; 0 for a word that is not known. */
export function classesOf(word: string): number {
  return bitsOf(word) & classBits;
}

const { BaseVerb, ThirdPerson, Past, Participle, Gerund } = wordClass;

/** The base form of any form of a known verb: "went" → "go", "lies" → "lie"; a base form gives itself. */
export function lemmaOf(word: string): string | undefined {
  const bits = bitsOf(word);
  if ((bits & BaseVerb) !== 0) return word;
  if ((bits & (Past | Participle | ThirdPerson | Gerund)) === 0) return undefined;
  const place = bits >> baseShift;
  if (place > 0) return bases[place];
  const base = baseOfForm(word);
  // asking for the base form may have made the memory anew
  if (known.has(word)) known.set(word, bits | ((base === undefined ? 1 : bases.push(base) - 1) << baseShift));
  return base;
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
