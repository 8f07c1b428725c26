import { foldWord } from "./folding.js";
import { tagsOf } from "./tags.js";

/** More different words than any person writes; a text of made-up words must not fill the memory. */
export const mostWords = 30_000;

/**
 * What is known of words as they are written, by the number of the word, and remembered from one time to the next: the folded
 * form, and in a row of four places of `facts` two that tell its letters, its classes, and the number of the folded form, which two
 * words share when they are folded alike. Words come to stand here in the order in which they are first met, so that the usual
 * ones lie together in the memory.
 */
const lowers = [""];
const facts = new Int32Array(4 * (mostWords + 1));
const low = 0;
const high = 1;
const tags = 2;
const form = 3;

/** The letters of six bits, by their codes in ASCII: digits, letters and, inside of a word, the apostrophe; 0 for others. */
export const letters = new Uint8Array(128);
for (let at = 0; at < 10; at += 1) letters[48 + at] = 1 + at;
for (let at = 0; at < 26; at += 1) {
  letters[65 + at] = 11 + at;
  letters[97 + at] = 37 + at;
}
/** The six bits of an apostrophe inside of a word, of whichever shape. */
export const apostrophe = 63;

/** How many letters of six bits tell a word by themselves. */
export const longest = 10;

/** How words are written of which the letters are not told by their row. */
const spellings = [""];

/** The folded form of the word of this number. */
export const lowerAt = (number: number): string => lowers[number] ?? "";

/** Its classes (see tags.ts). */
export const tagsAt = (number: number): number => facts[4 * number + tags] ?? 0;

/** The number of its folded form. */
export const formAt = (number: number): number => facts[4 * number + form] ?? 0;

/** Numbers of words at the places of their hashes; 0 where none is. */
let places = new Uint16Array(1 << 11);
let known = 0;

/**
 * The number of the word text[start, end): from 1 on, and 0, until the next word is read, for one beyond the most. Up to ten
 * letters of six bits are given as one number in two halves; any other word as a hash, and its length below zero.
 */
export function readingAt(text: string, start: number, end: number, lower: number, upper: number): number {
  for (let place = firstPlace(lower, upper); ; place = (place + 1) & (places.length - 1)) {
    const number = places[place] ?? 0;
    if (number === 0) return read(text.slice(start, end), lower, upper);
    const at = 4 * number;
    if (facts[at] === lower && facts[at + high] === upper && (upper >= 0 || isSpelled(number, text, start)))
      return number;
  }
}

/** The same for any word. */
export function readingIn(text: string, start: number, end: number): number {
  let lower = 0;
  let upper = 0;
  let at = end - start <= longest ? start : end + 1;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code === 39 ? apostrophe : code < 128 ? (letters[code] ?? 0) : 0;
    if (letter === 0) break;
    upper = (upper << 6) | (lower >>> 26);
    lower = (lower << 6) | letter;
  }
  if (at !== end) {
    lower = 0;
    for (at = start; at < end; at += 1) lower = (Math.imul(lower, 31) + text.charCodeAt(at)) | 0;
    upper = ~(end - start);
  }
  return readingAt(text, start, end, lower, upper);
}

/** The same for a word that stands alone. */
export const readingOf = (word: string): number => readingIn(word, 0, word.length);

/** By their codes in ASCII the numbers of single characters, as marks are; 0 where it is not known yet. */
const singles = new Uint16Array(128);

/** The number of the folded form of what is folded already. */
export function formOf(folded: string): number {
  const code = folded.length === 1 ? folded.charCodeAt(0) : 128;
  if (code >= 128) return formAt(readingOf(folded));
  const single = singles[code] ?? 0;
  return single === 0 ? (singles[code] = formAt(readingOf(folded))) : single;
}

/** The first place of a hash to which all bits of the letters are mixed. */
function firstPlace(lower: number, upper: number): number {
  const hash = Math.imul(lower, 0x9e3779b1) ^ Math.imul(upper, 0x85ebca6b);
  return (hash ^ (hash >>> 16)) & (places.length - 1);
}

/** Whether a word is written so in a text, of the length of which it is. */
function isSpelled(number: number, text: string, start: number): boolean {
  const spelling = spellings[number] ?? "";
  for (let at = 0; at < spelling.length; at += 1)
    if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** Reads a word for the first time, and remembers it. */
function read(written: string, lower: number, upper: number): number {
  const folded = asName(foldWord(written));
  const number = known < mostWords ? (known += 1) : 0;
  const at = 4 * number;
  lowers[number] = folded;
  facts[at + tags] = tagsOf(folded);
  if (number > 0) {
    spellings[number] = upper >= 0 ? "" : folded === written ? folded : asName(written);
    facts[at + low] = lower;
    facts[at + high] = upper;
    if (known * 2 > places.length) widen();
    else remember(number);
  }
  facts[at + form] = folded === written ? number : readingOf(folded);
  return number;
}

/** Puts a word at the first place that is free for it. */
function remember(number: number): void {
  let place = firstPlace(facts[4 * number] ?? 0, facts[4 * number + high] ?? 0);
  while (places[place] !== 0) place = (place + 1) & (places.length - 1);
  places[place] = number;
}

/** Twice as many places, so that at least half of them stay free. */
function widen(): void {
  places = new Uint16Array(places.length * 2);
  for (let number = 1; number <= known; number += 1) remember(number);
}

/** The same text as V8 keeps it for names: it holds on to no other text, and two such are compared by their addresses. */
function asName(text: string): string {
  for (const name in { [text]: true }) return name;
  return text;
}
