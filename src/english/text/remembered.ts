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

/**
 * For the numbers of folded words what `among` has found out, two bits a set: the lower says that it is known, the upper what.
 * Many sets share a table, so that all that is known of a word lies together in the memory.
 */
let marks = new Int32Array(0);
let bits = 32;

/** Whether a word is there and one of some folded words. */
export function among(lowers: Pick<ReadonlySet<string>, "has">): (word: Word | undefined) => boolean {
  if (bits === 32) {
    marks = new Int32Array(mostWords + 1);
    bits = 0;
  }
  const table = marks;
  const known = 1 << bits;
  const is = 2 << bits;
  bits += 2;
  return (word) => {
    if (word === undefined) return false;
    const { form, lower } = word;
    const found = table[form] ?? 0;
    if ((found & known) !== 0) return (found & is) !== 0;
    const has = lowers.has(lower);
    if (form !== 0) table[form] = found | known | (has ? is : 0);
    return has;
  };
}
