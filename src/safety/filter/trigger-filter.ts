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

/** Hashes as text: four bytes each, least significant first, in base 64. */
function written(hashes: ReadonlySet<number>): string {
  let bytes = "";
  for (const hash of [...hashes].toSorted((a, b) => a - b))
    bytes += String.fromCharCode(hash & 255, (hash >>> 8) & 255, (hash >>> 16) & 255, hash >>> 24);
  return btoa(bytes);
}

function read(text: string): ReadonlySet<number> {
  const bytes = atob(text);
  const hashes = new Set<number>();
  for (let at = 0; at < bytes.length; at += 4)
    hashes.add(
      bytes.charCodeAt(at) |
        (bytes.charCodeAt(at + 1) << 8) |
        (bytes.charCodeAt(at + 2) << 16) |
        (bytes.charCodeAt(at + 3) << 24),
    );
  return hashes;
}

/**
 * What a filter needs to know of its triggers, folded words or pairs of neighbours ("of there"), as one short text: the
 * hashes of the words and of the pairs as people type them.
 */
export function digestOf(triggers: Iterable<string>): string {
  const singles = new Set<number>();
  const pairs = new Set<number>();
  for (const trigger of triggers)
    eachTypedForm(trigger, (first, second) => {
      if (first === second) singles.add(hashOf(first));
      else pairs.add(together(hashOf(first), hashOf(second)));
    });
  return `${written(singles)} ${written(pairs)}`;
}

/**
 * A test whether a text may hold one of the triggers of a digest, in one pass over its characters and with nothing
 * allocated. It may say yes wrongly, never no: a word that punctuation could be part of ("E.R.", "su*cide") counts as yes.
 */
export function filterOf(digest: string): (text: string) => boolean {
  const [words = "", neighbours = ""] = digest.split(" ");
  const singles = read(words);
  const pairs = read(neighbours);
  const seen = new Uint8Array(size);
  for (const hash of singles) seen[place(hash)] = (seen[place(hash)] ?? 0) | 1;
  for (const hash of pairs) seen[place(hash)] = (seen[place(hash)] ?? 0) | 2;
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
