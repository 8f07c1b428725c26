import { foldWords, type FoldedWords } from "./fold.js";
import { matchAt, type Span } from "./match.js";
import { compilePhrase, type Phrase, type WordLists } from "./pattern.js";
import { spellings } from "./phrases/spellings.js";
import { triggerFilter } from "./trigger-filter.js";

/** A phrase found in a text; offsets are UTF-16 code units. */
export interface Found<Label extends string> {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

/** Phrases by what they mean, and the look-alikes whose words they may not use. */
export interface PhraseBook<Label extends string> {
  /** The first phrase found, by the order of the labels, of those asked for. */
  find(text: string, among?: readonly Label[]): Found<Label> | undefined;
}

interface Entry {
  readonly phrase: Phrase;
  /** Which label, by its place in the order; harmless look-alikes have none. */
  readonly rank: number;
}

const harmless = -1;
const nothing: ReadonlySet<number> = new Set();

/** Raw spellings under which a trigger can stand in a text, besides its own. */
function misspelt(triggers: ReadonlySet<string>): readonly string[] {
  return [...spellings].filter(([, right]) => right.some((word) => triggers.has(word))).map(([wrong]) => wrong);
}

/** The places of words that belong to harmless look-alikes. */
function hiddenWords(text: FoldedWords, entries: Iterable<Entry>): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { phrase, rank } of entries) {
    if (rank !== harmless) continue;
    for (let at = 0; at < text.words.length; at += 1)
      for (const { from, to } of matchAt(phrase.elements, text, at, nothing) ?? [])
        for (let place = from; place < to; place += 1) hidden.add(place);
  }
  return hidden;
}

/** Where a match lies in the text itself. */
function rangeOf(text: FoldedWords, spans: readonly Span[]): { start: number; end: number } {
  const from = spans[0]?.from ?? 0;
  const to = spans.at(-1)?.to ?? from + 1;
  return { start: text.starts[from] ?? 0, end: text.ends[to - 1] ?? 0 };
}

/**
 * A book of phrases in the notation of `compilePhrase`, looked up by their rarest words: a text that holds none of
 * these costs one pass over its characters. Labels come in the order in which they win.
 */
export function phraseBook<Label extends string>(
  phrases: Readonly<Record<Label, readonly string[]>>,
  lookAlikes: readonly string[],
  lists: WordLists,
  labels: readonly Label[],
): PhraseBook<Label> {
  const entries: readonly Entry[] = [
    ...lookAlikes.map((source) => ({ phrase: compilePhrase(source, lists), rank: harmless })),
    ...labels.flatMap((label, rank) => phrases[label].map((source) => ({ phrase: compilePhrase(source, lists), rank }))),
  ];
  const byTrigger = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const trigger of entry.phrase.triggers) {
      const there = byTrigger.get(trigger);
      if (there === undefined) byTrigger.set(trigger, [entry]);
      else there.push(entry);
    }
  const filters = labels.map((_, rank) => {
    const triggers = new Set(entries.filter((entry) => entry.rank === rank).flatMap((entry) => entry.phrase.triggers));
    return triggerFilter([...triggers, ...misspelt(triggers)]);
  });

  const search = (text: string, ranks: readonly number[]): Found<Label> | undefined => {
    const folded = foldWords(text);
    const candidates = new Set<Entry>();
    for (const word of folded.words) for (const entry of byTrigger.get(word) ?? []) candidates.add(entry);
    const hidden = hiddenWords(folded, candidates);
    for (const rank of ranks) {
      const label = labels[rank];
      if (label === undefined) continue;
      for (const entry of candidates) {
        if (entry.rank !== rank) continue;
        for (let at = 0; at < folded.words.length; at += 1) {
          const spans = matchAt(entry.phrase.elements, folded, at, entry.phrase.always ? nothing : hidden);
          if (spans !== undefined) return { label, ...rangeOf(folded, spans) };
        }
      }
    }
    return undefined;
  };

  return {
    find(text, among = labels) {
      const ranks = among.map((label) => labels.indexOf(label)).filter((rank) => filters[rank]?.(text) === true);
      return ranks.length === 0 ? undefined : search(text, ranks);
    },
  };
}
