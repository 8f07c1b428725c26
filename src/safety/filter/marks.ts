/*
 * Words and pairs of words as marks in a row of places (a Bloom filter): whether one was put in can be asked, and the answer
 * may be a wrong yes, never a wrong no. The row is one short text, which is read where it stands.
 */

/** What a word is as a number once another letter has been read. */
export const more = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** A word as a number. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = more(hash, word.charCodeAt(at));
  return hash;
}

/** Two neighbouring words as a number. */
export const together = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) ^ second) | 0;

/** So many marks are made for each word or pair, and there are so many places for each of them at the least. */
const marks = 6;
const room = 16;

/** The first of a number's places, and the step to its next ones; `last` is the last place, one less than a power of two. */
const placeOf = (hash: number, last: number): number => (hash ^ (hash >>> 15)) & last;
const stepOf = (hash: number): number => (Math.imul(hash, 0x85ebca6b) >>> 13) | 1;

/** Six places are one letter: the letters follow each other in ASCII, but for the backslash. */
const letterOf = (bits: number): string => String.fromCharCode(bits + (bits < 57 ? 35 : 36));
const bitsOf = (letter: number): number => letter - (letter < 92 ? 35 : 36);

/** The row in which these numbers are marked. */
export function marksOf(hashes: ReadonlySet<number>): string {
  const last = 2 ** Math.ceil(Math.log2(hashes.size * room)) - 1;
  const letters = new Uint8Array(Math.floor(last / 6) + 1);
  for (const hash of hashes)
    for (let mark = 0; mark < marks; mark += 1) {
      const place = (placeOf(hash, last) + mark * stepOf(hash)) & last;
      const letter = Math.floor(place / 6);
      letters[letter] = (letters[letter] ?? 0) | (1 << (place % 6));
    }
  return Array.from(letters, letterOf).join("");
}

/** A row made ready to be asked: its letters as bytes, and its last place. */
export interface Marks {
  readonly letters: Uint8Array;
  readonly last: number;
}

/** The marks of a row as `marksOf` writes it. */
export const readMarks = (row: string): Marks => ({
  letters: new TextEncoder().encode(row),
  last: 2 ** Math.floor(Math.log2(row.length * 6)) - 1,
});

const hasMark = (letters: Uint8Array, place: number): boolean =>
  (bitsOf(letters[(place / 6) | 0] ?? 0) & (1 << (place % 6))) !== 0;

/** Whether a number may be marked. */
export function isMarked({ letters, last }: Marks, hash: number): boolean {
  let place = placeOf(hash, last);
  if (!hasMark(letters, place)) return false;
  const step = stepOf(hash);
  for (let mark = 1; mark < marks; mark += 1) {
    place = (place + step) & last;
    if (!hasMark(letters, place)) return false;
  }
  return true;
}
