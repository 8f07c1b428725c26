/** How often something stands in each span of a period, and the word for it. */
export interface Row {
  readonly word: string;
  /** One number for each span, in their order. */
  readonly counts: readonly number[];
}

/** Counts words month by month. */
export interface Tally {
  /** One more of a word in a month, as 2026-03. */
  add(word: string, month: string): void;
  /** The words along some spans, those that stand there most often first, and of these the ones met first. */
  rows(spans: readonly string[], most: number): readonly Row[];
  /** One word along some spans; all counts are 0 for one that was never met. */
  row(word: string, spans: readonly string[]): Row;
}

const sum = ({ counts }: Row): number => counts.reduce((all, count) => all + count, 0);

/** A tally of nothing yet. Spans, when it is read, are months or years, as 2026. */
export function newTally(): Tally {
  const words = new Map<string, Map<string, number>>();
  const row = (word: string, spans: readonly string[]): Row => {
    const counts = new Map<string, number>();
    const length = spans[0]?.length ?? 0;
    for (const [month, count] of words.get(word) ?? []) {
      const span = month.slice(0, length);
      counts.set(span, (counts.get(span) ?? 0) + count);
    }
    return { word, counts: spans.map((span) => counts.get(span) ?? 0) };
  };
  return {
    add(word, month) {
      let months = words.get(word);
      if (months === undefined) words.set(word, (months = new Map<string, number>()));
      months.set(month, (months.get(month) ?? 0) + 1);
    },
    row,
    rows: (spans, most) =>
      [...words.keys()]
        .map((word) => row(word, spans))
        .filter((one) => sum(one) > 0)
        .toSorted((one, other) => sum(other) - sum(one))
        .slice(0, most),
  };
}
