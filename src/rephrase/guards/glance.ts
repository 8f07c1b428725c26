import { mostWords } from "../../english/text/readings.js";
import type { Word } from "../../english/text/words.js";

/*
 * What stands anywhere in a sentence, by one pass over its words: most guards look for what few sentences hold, and ask this
 * first. A list of words is one bit.
 */

const lists: string[] = [];

/** The bits of the lists in which a word is; made when a sentence is first asked. */
let bits: ReadonlyMap<string, number> | undefined;

/** By the numbers of the folded words: their bits, and the highest to say that they are known. */
let known = new Int32Array(0);
const isKnown = 1 << 31;

/** The words that were glanced at last, with the bits and the classes of all of them: guards ask of one sentence after the other. */
let last: readonly Word[] | undefined;
let found = 0;
let tags = 0;

function bitsByWord(): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  for (const [n, list] of lists.entries())
    for (const word of list.split(" ")) made.set(word, (made.get(word) ?? 0) | (1 << n));
  known = new Int32Array(mostWords + 1);
  return made;
}

function glance(words: readonly Word[]): void {
  bits ??= bitsByWord();
  last = words;
  found = 0;
  tags = 0;
  for (const word of words) {
    let here = known[word.form] ?? 0;
    if (here === 0) {
      here = (bits.get(word.lower) ?? 0) | isKnown;
      if (word.form !== 0) known[word.form] = here;
    }
    found |= here;
    tags |= word.tags;
  }
}

/** Whether one of the listed words, parted by blanks, stands anywhere in a sentence. There is room for 31 lists. */
export function anyOf(list: string): (words: readonly Word[]) => boolean {
  const bit = 1 << (lists.push(list) - 1);
  bits = undefined;
  last = undefined;
  return (words) => {
    if (words !== last) glance(words);
    return (found & bit) !== 0;
  };
}

/** Whether a word of one of the classes in `classes` (see tags.ts) stands anywhere in a sentence. */
export function anyTagged(words: readonly Word[], classes: number): boolean {
  if (words !== last) glance(words);
  return (tags & classes) !== 0;
}
