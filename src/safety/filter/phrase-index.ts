import type { Phrase } from "../pattern.js";

/** Phrases of one label that are found by the same words. */
export interface Listing<Label> {
  readonly label: Label;
  readonly phrases: readonly Phrase[];
}

/** What a folded word finds: alone, and with the word behind it. */
export interface Entry<Label> {
  readonly alone: readonly Listing<Label>[];
  readonly before: ReadonlyMap<string, readonly Listing<Label>[]> | undefined;
}

/** Phrases by the words and the pairs of neighbours of which one is in every text that holds them, those of all labels together. */
export interface PhraseIndex<Label> {
  add(label: Label, phrases: readonly Phrase[]): void;
  entry(word: string): Entry<Label> | undefined;
  /** Whether a word finds something with the word before it. */
  isSecond(word: string): boolean;
  /** The phrases of some labels that a text of these folded words may hold; one that is found by several words may come more than once. */
  candidates(words: readonly string[], among: readonly Label[]): readonly Listing<Label>[];
}

interface Filling<Label> extends Entry<Label> {
  readonly alone: Listing<Label>[];
  before: Map<string, Listing<Label>[]> | undefined;
}

/** An index that holds no phrases yet. */
export function phraseIndex<Label>(): PhraseIndex<Label> {
  const entries = new Map<string, Filling<Label>>();
  const seconds = new Set<string>();
  const listed = (trigger: string): Listing<Label>[] => {
    const blank = trigger.indexOf(" ");
    const first = blank < 0 ? trigger : trigger.slice(0, blank);
    let entry = entries.get(first);
    if (entry === undefined) entries.set(first, (entry = { alone: [], before: undefined }));
    if (blank < 0) return entry.alone;
    const second = trigger.slice(blank + 1);
    seconds.add(second);
    entry.before ??= new Map();
    let listings = entry.before.get(second);
    if (listings === undefined) entry.before.set(second, (listings = []));
    return listings;
  };
  return {
    add(label, phrases) {
      // Phrases that are found by the same words share one list.
      const together = new Map<readonly string[], Phrase[]>();
      for (const phrase of phrases)
        for (const triggers of phrase.triggers)
          if (together.get(triggers)?.push(phrase) === undefined) together.set(triggers, [phrase]);
      for (const [triggers, list] of together) {
        const listing = { label, phrases: list };
        for (const trigger of triggers) listed(trigger).push(listing);
      }
    },
    entry: (word) => entries.get(word),
    isSecond: (word) => seconds.has(word),
    candidates(words, among) {
      const found: Listing<Label>[] = [];
      const add = (listings: readonly Listing<Label>[]): void => {
        for (const listing of listings) if (among.includes(listing.label)) found.push(listing);
      };
      let before: Entry<Label>["before"];
      for (const word of words) {
        const pairs = before?.get(word);
        if (pairs !== undefined) add(pairs);
        const entry = entries.get(word);
        if (entry !== undefined) add(entry.alone);
        before = entry?.before;
      }
      return found;
    },
  };
}
