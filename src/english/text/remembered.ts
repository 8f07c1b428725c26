import { mostWords } from "./readings.js";
import type { Word } from "./words.js";

/** What `tell` says of a folded word, a number from 0 to 254, remembered from one time to the next: for what is asked of many words. */
export function remembered(tell: (lower: string) => number): (word: Word) => number {
  /** By the numbers of the folded words: what was said, + 1. */
  let told: Uint8Array | undefined;
  return ({ form, lower }) => {
    told ??= new Uint8Array(mostWords + 1);
    const known = told[form] ?? 0;
    if (known !== 0) return known - 1;
    const said = tell(lower);
    if (form !== 0) told[form] = said + 1;
    return said;
  };
}

/** So many sets share a table: two bits for each in the row of a word. */
const setsInTable = 128;
const rowLength = (2 * setsInTable) / 32;

/**
 * What `among` has found out, in a row for each number of a folded word: two bits a set, of which the lower says that it is known,
 * the upper what. Many sets share a table, so that all that is known of a word lies together in the memory.
 */
let marks = new Int32Array(0);
let sets = setsInTable;

/** Whether a word is there and one of some folded words. */
export function among(lowers: Pick<ReadonlySet<string>, "has">): (word: Word | undefined) => boolean {
  if (sets === setsInTable) {
    marks = new Int32Array(rowLength * (mostWords + 1));
    sets = 0;
  }
  const table = marks;
  const place = sets >> 4;
  const known = 1 << (2 * (sets & 15));
  const is = known << 1;
  sets += 1;
  return (word) => {
    if (word === undefined) return false;
    const { form, lower } = word;
    const at = rowLength * form + place;
    const found = table[at] ?? 0;
    if ((found & known) !== 0) return (found & is) !== 0;
    const has = lowers.has(lower);
    if (form !== 0) table[at] = found | known | (has ? is : 0);
    return has;
  };
}
