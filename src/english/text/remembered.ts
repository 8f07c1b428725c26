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

/** Whether a word is one of some folded words. */
export function among(lowers: Pick<ReadonlySet<string>, "has">): (word: Word) => boolean {
  const is = remembered((lower) => (lowers.has(lower) ? 1 : 0));
  return (word) => is(word) === 1;
}
