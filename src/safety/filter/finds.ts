import { contracted, negated } from "../fold.js";
import { foundOf, type Found, type Needing } from "./found.js";
import type { Needs, Part } from "./needs.js";
import type { Entry, Listing, PhraseIndex } from "./phrase-index.js";

/** What a typed word finds, whatever it is joined with, and what it is of that which phrases need. */
export interface Finds<Label> {
  readonly parts: readonly Part[];
  readonly alone: Found<Label> | undefined;
  /** What it finds with the word behind it. */
  readonly before: readonly ReadonlyMap<string, Found<Label>>[];
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
  const known = new Map<Listing<Label>, readonly Needing<Label>[]>();
  const needing = (listing: Listing<Label>): readonly Needing<Label>[] => {
    const { label, phrases } = listing;
    const found =
      known.get(listing) ??
      phrases.map((phrase) => ({ listing: { label, phrases: [phrase] }, parts: needs.of(phrase) }));
    known.set(listing, found);
    return found;
  };
  const own = (listings: readonly Listing<Label>[]): Found<Label> | undefined => {
    const found = listings.filter(({ label }) => among.includes(label)).flatMap(needing);
    return found.length > 0 ? foundOf(found) : undefined;
  };
  return (word) => {
    const wholes = endings(word);
    const entries = wholes.map((whole) => index.entry(whole)).filter((entry) => entry !== undefined);
    const behind = beginnings(word).filter((whole) => index.isSecond(whole));
    const parts = wholes.flatMap((whole) => needs.partsOf(whole));
    if (entries.length === 0 && behind.length === 0 && parts.length === 0) return undefined;
    return { parts, alone: own(entries.flatMap((entry) => entry.alone)), before: entries.flatMap(pairsOf), behind };
  };

  function pairsOf({ before }: Entry<Label>): readonly ReadonlyMap<string, Found<Label>>[] {
    const pairs = new Map<string, Found<Label>>();
    for (const [second, listings] of before ?? []) {
      const found = own(listings);
      if (found !== undefined) pairs.set(second, found);
    }
    return pairs.size > 0 ? [pairs] : [];
  }
}

/** What several words written in one find together: "step-by-step". */
export function together<Label>(words: readonly (Finds<Label> | undefined)[]): Finds<Label> | undefined {
  const found = words.filter((word) => word !== undefined);
  if (words.length < 2) return found[0];
  if (found.length === 0) return undefined;
  const alone = found.flatMap((word) => word.alone ?? none);
  for (const [at, word] of words.entries()) alone.push(...(pairedWith(words[at - 1], word) ?? none));
  const all = alone.flatMap(({ groups }) => groups.flat());
  return {
    parts: found.flatMap(({ parts }) => parts),
    alone: all.length > 0 ? foundOf(all) : undefined,
    before: words.at(-1)?.before ?? none,
    behind: words[0]?.behind ?? none,
  };
}

/** What two neighbouring words find together; undefined where that is nothing. */
export function pairedWith<Label>(
  first: Finds<Label> | undefined,
  second: Finds<Label> | undefined,
): readonly Found<Label>[] | undefined {
  let found: Found<Label>[] | undefined;
  if (first === undefined || second === undefined) return found;
  for (const word of second.behind)
    for (const pairs of first.before) {
      const here = pairs.get(word);
      if (here !== undefined) (found ??= []).push(here);
    }
  return found;
}

const none: readonly never[] = [];
