import { eachTypedForm } from "./typed-forms.js";

const size = 1 << 15;

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
const place = (hash: number): number => (hash ^ (hash >>> 15)) & (size - 1);

/**
 * A test whether a text may hold one of the triggers, folded words or pairs of neighbours ("of there"), in one pass over
 * its characters and with nothing allocated. It may say yes wrongly, never no: a word that punctuation could be part of
 * ("E.R.", "su*cide") counts as yes.
 */
export function triggerFilter(triggers: Iterable<string>): (text: string) => boolean {
  const singles = new Set<number>();
  const pairs = new Set<number>();
  const seen = new Uint8Array(size);
  const mark = (first: string, second: string): void => {
    const single = first === second;
    const hash = single ? hashOf(first) : together(hashOf(first), hashOf(second));
    (single ? singles : pairs).add(hash);
    seen[place(hash)] = (seen[place(hash)] ?? 0) | (single ? 1 : 2);
  };
  for (const trigger of triggers) eachTypedForm(trigger, mark);
  const isMarked = (hash: number, before: number): boolean => {
    if (((seen[place(hash)] ?? 0) & 1) !== 0 && singles.has(hash)) return true;
    const pair = together(before, hash);
    return ((seen[place(pair)] ?? 0) & 2) !== 0 && pairs.has(pair);
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
        if (isMarked(hash, before)) return true;
        const inside =
          (raw === 42 || (length === 1 && (raw === 46 || raw === 38))) && folded(text.charCodeAt(at + 1)) > 57;
        if (inside) return true;
        before = hash;
      }
      hash = code > 0 ? code : 0;
      length = code > 0 ? 1 : 0;
      digits = false;
    }
    return length > 0 && isMarked(hash, before);
  };
}
