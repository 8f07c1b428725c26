import type { Row } from "../../history/look-back/words/tally.js";

/** One span in which a word stands, and how often. */
export interface Fact {
  readonly span: string;
  readonly count: number;
}

/** The spans of a row in which its word stands. */
export function factsOf({ counts }: Row, spans: readonly string[]): readonly Fact[] {
  return spans.flatMap((span, at) => ((counts[at] ?? 0) > 0 ? [{ span, count: counts[at] ?? 0 }] : []));
}

/** Days, as 2026-03-04, gathered by their months, as 2026-03, in order. */
export function byMonth(days: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const months = new Map<string, number[]>();
  for (const day of days) {
    const month = day.slice(0, 7);
    const own = months.get(month) ?? [];
    own.push(Number(day.slice(8)));
    months.set(month, own);
  }
  return months;
}
