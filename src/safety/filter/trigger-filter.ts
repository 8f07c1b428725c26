import { eachTypedForm } from "./typed-forms.js";

/** Folds a code unit as `foldWords` does: ASCII letters to lower case; -1 for apostrophes, 0 for what parts words. */
function folded(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code | 32;
  if (code >= 48 && code <= 57) return code;
  if (code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc) return -1;
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x2bff) || (code >= 0xd800 && code <= 0xf8ff) || code >= 0xfe00)
    return 0;
  return code;
}

const hashOf = (word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
};
const together = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) ^ second) | 0;

/** So many marks are made for each word or pair, and there are so many places for each of them at the least. */
const marks = 6;
const room = 16;

/** The first of a hash's places, and the step to its next ones; `last` is the last place, one less than a power of two. */
const placeOf = (hash: number, last: number): number => (hash ^ (hash >>> 15)) & last;
const stepOf = (hash: number): number => (Math.imul(hash, 0x85ebca6b) >>> 13) | 1;

/** Six places of a digest are one letter of it: the letters follow each other in ASCII, but for the backslash. */
const letterOf = (bits: number): string => String.fromCharCode(bits + (bits < 57 ? 35 : 36));
const bitsOf = (letter: number): number => letter - (letter < 92 ? 35 : 36);

/**
 * What a filter needs to know of its triggers, folded words or pairs of neighbours ("of there"), as one short text: for
 * each word and pair as people type it, a few marks in a row of places (a Bloom filter), which is read where it stands.
 */
export function digestOf(triggers: Iterable<string>): string {
  const hashes = new Set<number>();
  for (const trigger of triggers)
    eachTypedForm(trigger, (first, second) => {
      hashes.add(first === second ? hashOf(first) : together(hashOf(first), hashOf(second)));
    });
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

/** Whether a digest has the mark of a place. */
const hasMark = (digest: string, place: number): boolean =>
  (bitsOf(digest.charCodeAt((place / 6) | 0)) & (1 << (place % 6))) !== 0;

/** Whether a digest has all the marks of a hash. */
function isMarked(digest: string, last: number, hash: number): boolean {
  let place = placeOf(hash, last);
  if (!hasMark(digest, place)) return false;
  const step = stepOf(hash);
  for (let mark = 1; mark < marks; mark += 1) {
    place = (place + step) & last;
    if (!hasMark(digest, place)) return false;
  }
  return true;
}

/**
 * A test whether a text may hold one of the triggers of some digests, in one pass over its characters and with nothing
 * allocated. It may say yes wrongly, never no: a word that punctuation could be part of ("E.R.", "su*cide") counts as yes.
 */
export function filterOf(...digests: readonly string[]): (text: string) => boolean {
  const rows = digests.map((digest) => ({ digest, last: 2 ** Math.floor(Math.log2(digest.length * 6)) - 1 }));
  const isKnown = (hash: number, before: number): boolean => {
    const pair = together(before, hash);
    for (const { digest, last } of rows) if (isMarked(digest, last, hash) || isMarked(digest, last, pair)) return true;
    return false;
  };
  return (text) => {
    let before = 0;
    let hash = 0;
    let length = 0;
    let digits = false;
    for (let at = 0; at < text.length; at += 1) {
      const raw = text.charCodeAt(at);
      const code = folded(raw);
      if (code < 0) continue;
      const digit = code >= 48 && code <= 57;
      if (code > 0 && !(digits && !digit)) {
        if (length === 0) digits = digit;
        hash = (Math.imul(hash, 31) + code) | 0;
        length += 1;
        continue;
      }
      if (length > 0) {
        if (isKnown(hash, before)) return true;
        const inside =
          (raw === 42 || (length === 1 && (raw === 46 || raw === 38))) && folded(text.charCodeAt(at + 1)) > 57;
        if (inside) return true;
        before = hash;
      }
      hash = code > 0 ? code : 0;
      length = code > 0 ? 1 : 0;
      digits = false;
    }
    return length > 0 && isKnown(hash, before);
  };
}
