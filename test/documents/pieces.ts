/** Cuts bytes or a text at the given offsets, in any order and as often as they are named; together the pieces are the whole. */
export function pieces<Whole extends Uint8Array | string>(whole: Whole, cuts: readonly number[]): Whole[];
export function pieces(whole: Uint8Array | string, cuts: readonly number[]): (Uint8Array | string)[] {
  const ends = [...new Set(cuts.filter((cut) => cut > 0 && cut < whole.length))].toSorted((a, b) => a - b);
  return [...ends, whole.length].map((end, n) => whole.slice(ends[n - 1] ?? 0, end));
}
