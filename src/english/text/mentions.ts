import { findWord } from "../lexicon/reading.js";
import { mostWords } from "./readings.js";
import { kind, type Word } from "./words.js";

/** Folded words and marks: a set of them, or a list parted by blanks. */
type Lowers = string | Pick<ReadonlySet<string>, "has">;

/** Sets of folded words that are looked for in a sentence together, a bit for each. */
interface Together {
  readonly sets: Lowers[];
  /** By the numbers of the folded words: the bits of the sets that have the word, and `known`. */
  table: Int32Array | undefined;
  /** The words that were looked through last, and the bits of the sets of which one stands among them. */
  words: readonly Word[] | undefined;
  bits: number;
}

const known = 1 << 31;
const most = 31;

const begun = (): Together => ({ sets: [], table: undefined, words: undefined, bits: 0 });

let together = begun();

/**
 * Whether one of some folded words or marks, but no number, stands in a sentence, quoted or not. All that is asked so is looked for at once, and
 * once for a sentence of which much is asked in a row: what needs a word that is seldom there need not look for it itself.
 */
export function mentions(lowers: Lowers): (words: readonly Word[]) => boolean {
  if (together.sets.length === most || together.table !== undefined) together = begun();
  const own = together;
  const bit = 1 << own.sets.length;
  own.sets.push(lowers);
  return (words) => ((own.words === words ? own.bits : bitsOf(own, words)) & bit) !== 0;
}

function bitsOf(own: Together, words: readonly Word[]): number {
  const table = (own.table ??= new Int32Array(mostWords + 1));
  let bits = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    const found = table[word.form] ?? 0;
    bits |= found === 0 ? lookUp(own, table, word) : found;
  }
  own.words = words;
  own.bits = bits;
  return bits;
}

function lookUp({ sets }: Together, table: Int32Array, { form, lower, kind: sort }: Word): number {
  if (sort !== kind.word && sort !== kind.mark) return 0;
  let bits = known;
  for (const [n, lowers] of sets.entries())
    if (typeof lowers === "string" ? findWord(lowers, lower) >= 0 : lowers.has(lower)) bits |= 1 << n;
  if (form !== 0) table[form] = bits;
  return bits;
}

/** The words of which the classes were asked last, and the classes of all of them. */
let tagged: readonly Word[] | undefined;
let tags = 0;

/** Whether a word of one of the classes in `classes` (see tags.ts) stands anywhere in a sentence; looked at once, as `mentions` is. */
export function holdsTagged(words: readonly Word[], classes: number): boolean {
  if (words !== tagged) {
    tagged = words;
    tags = 0;
    for (const word of words) tags |= word.tags;
  }
  return (tags & classes) !== 0;
}
