import { isMarked, more, readMarks, together } from "./marks.js";

/** Folds a code unit as `foldWords` does: ASCII letters to lower case; -1 for apostrophes, 0 for what parts words. */
export function folded(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code | 32;
  if (code >= 48 && code <= 57) return code;
  if (code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc) return -1;
  if (code < 0xc0 || (code >= 0x2000 && code <= 0x2bff) || (code >= 0xd800 && code <= 0xf8ff) || code >= 0xfe00)
    return 0;
  return code;
}

/**
 * A test whether a text may hold one of the triggers of some digests, in one pass over its characters and with nothing
 * allocated. It may say yes wrongly, never no: a word that punctuation could be part of ("E.R.", "su*cide") counts as yes.
 */
export function filterOf(...digests: readonly string[]): (text: string) => boolean {
  const rows = digests.map(readMarks);
  const isKnown = (hash: number, before: number): boolean => {
    const pair = together(before, hash);
    for (const row of rows) if (isMarked(row, hash) || isMarked(row, pair)) return true;
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
        hash = more(hash, code);
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
