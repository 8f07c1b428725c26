import { foldWord } from "./folding.js";
import { tagsOf } from "./tags.js";

/** More different words than any person writes; a text of made-up words must not fill the memory. */
export const mostWords = 30_000;

/**
 * What is known of words as they are written, by the number of the word, and remembered from one time to the next: the folded
 * form, and in a row of four places of `facts` where its letters begin, its classes, and the number of the folded form, which two
 * words share when they are folded alike. Words come to stand here in the order in which they are first met, so that the usual
 * ones lie together in the memory.
 */
const lowers = [""];
const facts = new Int32Array(4 * (mostWords + 2));
const begin = 0;
const tags = 1;
const form = 2;

/** The folded form of the word of this number. */
export const lowerAt = (number: number): string => lowers[number] ?? "";

/** Its classes (see tags.ts). */
export const tagsAt = (number: number): number => facts[4 * number + tags] ?? 0;

/** The number of its folded form. */
export const formAt = (number: number): number => facts[4 * number + form] ?? 0;

/** Where its letters begin; those of the next word begin where they end. */
const beginAt = (number: number): number => facts[4 * number + begin] ?? 0;

/** The letters of all words one behind the other. */
let letters = new Uint16Array(1 << 12);
let known = 0;

/** Numbers of words at the places of their hashes: the number + 1, below half of the hash; 0 where none is. */
let places = new Int32Array(1 << 11);

/** The hash of a word and of one more code unit; that of no word is 0. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/**
 * The number of the word text[start, end), which has this hash (see `hashOn`), of what is known: from 1 on, and 0, until the next
 * word is read, for one beyond the most.
 */
export function readingAt(text: string, start: number, end: number, hashed: number): number {
  const hash = spreadOut(hashed);
  let place = hash & (places.length - 1);
  for (;;) {
    const found = places[place] ?? 0;
    if (found === 0) return read(text.slice(start, end), hash, place);
    const number = found & 0xffff;
    if ((found ^ hash) >>> 16 === 0 && isWritten(number, text, start, end)) return number;
    place = (place + 1) & (places.length - 1);
  }
}

/** The same for a word that stands alone. */
export function readingOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashOn(hash, word.charCodeAt(at));
  return readingAt(word, 0, word.length, hash);
}

/** Mixes the upper bits of a hash into the lower ones, of which its place is made. */
const spreadOut = (hash: number): number => hash ^ (hash >>> 15);

function isWritten(number: number, text: string, start: number, end: number): boolean {
  const first = beginAt(number);
  if (beginAt(number + 1) - first !== end - start) return false;
  for (let at = start; at < end; at += 1) if (letters[first + at - start] !== text.charCodeAt(at)) return false;
  return true;
}

/** Reads a word for the first time, and remembers it at its place. */
function read(written: string, hash: number, place: number): number {
  const lower = asName(foldWord(written));
  const number = known < mostWords ? (known += 1) : 0;
  lowers[number] = lower;
  facts[4 * number + tags] = tagsOf(lower);
  if (number > 0) {
    const first = beginAt(number);
    if (first + written.length > letters.length) letters = grown(letters, first + written.length);
    for (let at = 0; at < written.length; at += 1) letters[first + at] = written.charCodeAt(at);
    facts[4 * (number + 1) + begin] = first + written.length;
    places[place] = (hash & ~0xffff) | number;
    if (known * 2 > places.length) widen();
  }
  facts[4 * number + form] = lower === written ? number : readingOf(lower);
  return number;
}

function grown(before: Uint16Array, least: number): Uint16Array<ArrayBuffer> {
  const after = new Uint16Array(Math.max(before.length * 2, least));
  after.set(before);
  return after;
}

/** Twice as many places, so that at least half of them stay free. */
function widen(): void {
  places = new Int32Array(places.length * 2);
  for (let number = 1; number <= known; number += 1) {
    let hash = 0;
    for (let at = beginAt(number); at < beginAt(number + 1); at += 1) hash = hashOn(hash, letters[at] ?? 0);
    hash = spreadOut(hash);
    let place = hash & (places.length - 1);
    while (places[place] !== 0) place = (place + 1) & (places.length - 1);
    places[place] = (hash & ~0xffff) | number;
  }
}

/** The same text as V8 keeps it for names: it holds on to no other text, and two such are compared by their addresses. */
function asName(text: string): string {
  for (const name in { [text]: true }) return name;
  return text;
}
