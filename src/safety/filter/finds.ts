import { contracted, negated } from "../fold.js";
import type { Phrase } from "../pattern.js";
import type { Need, Needs } from "./needs.js";
import type { Entry, Listing, PhraseIndex } from "./phrase-index.js";

/** Phrases that are found, and what is needed beside what finds them. */
export interface Needing<Label> extends Need, Listing<Label> {}

/** What a typed word finds, whatever it is joined with, and which needs it meets. */
export interface Finds<Label> extends Need {
  readonly alone: readonly Needing<Label>[];
  /** What it finds with the word behind it. */
  readonly before: readonly ReadonlyMap<string, readonly Needing<Label>[]>[];
  /** As what it is found by the word before it. */
  readonly behind: readonly string[];
}

/** The words that a folded word may be joined into with the one before it ("do not"), itself first. */
function endings(word: string): readonly string[] {
  const joined = word === "not" ? negated : contracted.get(word);
  return joined === undefined ? [word] : [word, ...joined.values()];
}

/** The words that a folded word may be joined into with the one behind it, itself first. */
function beginnings(word: string): readonly string[] {
  const wholes = [word];
  for (const joined of [negated, ...contracted.values()]) {
    const whole = joined.get(word);
    if (whole !== undefined) wholes.push(whole);
  }
  return wholes;
}

/** Says what a word that stands folded by itself finds of the phrases of some labels in an index; undefined where that is nothing. */
export function finderOf<Label>(
  index: PhraseIndex<Label>,
  among: readonly Label[],
  needs: Needs,
): (word: string) => Finds<Label> | undefined {
  const parted = new Map<Listing<Label>, readonly Needing<Label>[]>();
  const own = (listings: readonly Listing<Label>[]): readonly Needing<Label>[] =>
    listings.flatMap((listing) => {
      if (!among.includes(listing.label)) return [];
      const found = parted.get(listing) ?? byNeed(listing, needs);
      parted.set(listing, found);
      return found;
    });
  return (word) => {
    const wholes = endings(word);
    const entries = wholes.map((whole) => index.entry(whole)).filter((entry) => entry !== undefined);
    const behind = beginnings(word).filter((whole) => index.isSecond(whole));
    const { low, high } = needs.met(wholes);
    if (entries.length === 0 && behind.length === 0 && (low | high) === 0) return undefined;
    return { low, high, alone: entries.flatMap((entry) => own(entry.alone)), before: entries.flatMap(pairsOf), behind };
  };

  function pairsOf({ before }: Entry<Label>): readonly ReadonlyMap<string, readonly Needing<Label>[]>[] {
    const pairs = new Map<string, readonly Needing<Label>[]>();
    for (const [second, listings] of before ?? []) {
      const found = own(listings);
      if (found.length > 0) pairs.set(second, found);
    }
    return pairs.size > 0 ? [pairs] : [];
  }
}

/** The phrases of a listing by what they need. */
function byNeed<Label>({ label, phrases }: Listing<Label>, needs: Needs): readonly Needing<Label>[] {
  const found = new Map<Need, Phrase[]>();
  for (const phrase of phrases) {
    const need = needs.of(phrase);
    if (found.get(need)?.push(phrase) === undefined) found.set(need, [phrase]);
  }
  return [...found].map(([need, needing]) => ({ label, phrases: needing, ...need }));
}
