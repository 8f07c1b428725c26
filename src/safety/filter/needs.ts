import type { Beside, Phrase } from "../pattern.js";

/** What is needed beside a trigger, as one bit of either number; no bit where nothing is. */
export interface Need {
  readonly low: number;
  readonly high: number;
}

/** What the phrases need beside their triggers, and which needs folded words meet. */
export interface Needs {
  of(phrase: Phrase): Need;
  met(words: readonly string[]): Need;
}

const none: Need = { low: 0, high: 0 };

/**
 * The needs of some phrases: a text holds one only where its words meet, together, what it needs. There are 64 bits, and what
 * is met about as often shares one.
 */
export function needsOf(phrases: readonly Phrase[]): Needs {
  const things = new Set<Beside>();
  for (const { beside } of phrases) if (beside !== undefined) things.add(beside);
  const ordered = [...things].toSorted((one, other) => one.weight - other.weight);
  const needs = new Map<Beside, Need>();
  const words = new Map<string, { low: number; high: number }>();
  for (const [at, thing] of ordered.entries()) {
    const bit = Math.floor((at * 64) / ordered.length);
    const low = bit < 32 ? 1 << bit : 0;
    const high = bit < 32 ? 0 : 1 << (bit - 32);
    needs.set(thing, { low, high });
    thing.eachFirst((word) => {
      const known = words.get(word);
      if (known === undefined) words.set(word, { low, high });
      else {
        known.low |= low;
        known.high |= high;
      }
    });
  }
  return {
    of: ({ beside }) => (beside && needs.get(beside)) ?? none,
    met: (wholes) =>
      wholes.reduce((met, word) => {
        const { low, high } = words.get(word) ?? none;
        return { low: met.low | low, high: met.high | high };
      }, none),
  };
}
