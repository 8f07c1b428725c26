import type { Part } from "./needs.js";
import type { Listing } from "./phrase-index.js";

/** A phrase, and all that it needs beside what finds it, the rarest first. */
export interface Needing<Label> {
  readonly listing: Listing<Label>;
  readonly parts: readonly Part[];
}

/** Phrases that a word or a pair finds, in groups that need the same bits: the low and the high of each, one behind the other. */
export interface Found<Label> {
  readonly bits: Int32Array;
  readonly groups: readonly (readonly Needing<Label>[])[];
}

/** Some phrases in groups by the bits that they need. */
export function foundOf<Label>(needing: readonly Needing<Label>[]): Found<Label> {
  const groups = new Map<string, Needing<Label>[]>();
  const bits: number[] = [];
  for (const one of needing) {
    const { low = 0, high = 0 } = one.parts[0] ?? {};
    const name = `${low} ${high}`;
    if (groups.get(name)?.push(one) !== undefined) continue;
    groups.set(name, [one]);
    bits.push(low, high);
  }
  return { bits: Int32Array.from(bits), groups: [...groups.values()] };
}

/**
 * Those of which all needs are met: by the bits of a sentence as far as they tell, and then by the words at the first `count`
 * of its places.
 */
export function met<Label>(
  found: readonly Found<Label>[],
  low: number,
  high: number,
  places: Int32Array,
  count: number,
): readonly Listing<Label>[] {
  const listings: Listing<Label>[] = [];
  const lacksLow = ~low;
  const lacksHigh = ~high;
  for (const { bits, groups } of found)
    for (let group = 0; group < groups.length; group += 1) {
      if ((((bits[2 * group] ?? 0) & lacksLow) | ((bits[2 * group + 1] ?? 0) & lacksHigh)) !== 0) continue;
      for (const { listing, parts } of groups[group] ?? []) if (areAmong(parts, places, count)) listings.push(listing);
    }
  return listings;
}

function areAmong(parts: readonly Part[], places: Int32Array, count: number): boolean {
  for (const part of parts) if (!part.isAmong(places, count)) return false;
  return true;
}
