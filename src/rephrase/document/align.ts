import { lemmaOf } from "../../english/lexicon.js";

/** A word or a mark of punctuation, [start, end) in UTF-16 code units. */
export interface Token {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** The words and marks of a text. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’.\-‑_][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)].map(
    ({ 0: token, index }) => ({
      lower: token.toLowerCase().replaceAll("’", "'"),
      start: index,
      end: index + token.length,
    }),
  );
}

/** Forms that stand for the same person: the listener, and whom a rewrite turns them into. */
const persons: ReadonlyMap<string, number> = new Map(
  [
    ["you", "i", "me", "they", "them", "we", "us"],
    ["your", "my", "their", "our"],
    ["yours", "mine", "theirs", "ours"],
    ["yourself", "yourselves", "myself", "themselves", "ourselves"],
    ["you're", "i'm", "they're", "we're"],
    ["you've", "i've", "they've", "we've"],
    ["you'll", "i'll", "they'll", "we'll"],
    ["you'd", "i'd", "they'd", "we'd"],
  ].flatMap((forms, index) => forms.map((form) => [form, index] as const)),
);

function likeness(a: string, b: string): number {
  if (a === b) return 5;
  const person = persons.get(a);
  if (person !== undefined) return person === persons.get(b) ? 2 : 0;
  const lemma = lemmaOf(a);
  return lemma !== undefined && (lemma === lemmaOf(b) || lemma === b) ? 4 : 0;
}

/** More pairs of words than any directive has; what is longer is not aligned. */
const most = 250_000;

/**
 * Which token of `b` stands for each of `a`, in order: the same word, the same verb in another form, or the same person turned.
 * −1 for a token that has none; undefined where both are too long to say.
 */
export function align(a: readonly Token[], b: readonly Token[]): number[] | undefined {
  const width = b.length + 1;
  if ((a.length + 1) * width > most) return undefined;
  const best = new Uint32Array((a.length + 1) * width);
  const at = (i: number, k: number): number => best[i * width + k] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let k = b.length - 1; k >= 0; k -= 1) {
      const like = likeness(a[i]?.lower ?? "", b[k]?.lower ?? "");
      const both = like > 0 ? at(i + 1, k + 1) + like : 0;
      best[i * width + k] = Math.max(both, at(i + 1, k), at(i, k + 1));
    }
  const images: number[] = [];
  let k = 0;
  for (let i = 0; i < a.length; i += 1) {
    while (k < b.length && at(i, k) === at(i, k + 1)) k += 1;
    const like = likeness(a[i]?.lower ?? "", b[k]?.lower ?? "");
    if (k < b.length && like > 0 && at(i, k) === at(i + 1, k + 1) + like && at(i, k) > at(i + 1, k)) images.push(k++);
    else images.push(-1);
  }
  return images;
}
