import { foldWords, type FoldedWords } from "./fold.js";
import { matchAt, type Span } from "./match.js";
import { phraseReader, type Phrase, type WordLists } from "./pattern.js";
import { digestOf } from "./filter/digest.js";
import { filterOf } from "./filter/trigger-filter.js";

/** A phrase found in a text; offsets are UTF-16 code units. */
export interface Found<Label extends string> {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

/** Phrases by what they mean, and the look-alikes whose words they may not use. */
export interface PhraseBook<Label extends string> {
  /** The first phrase found of the labels asked for, which come in the order in which they win. */
  find(text: string, among: readonly Label[]): Found<Label> | undefined;
  /** What the filter of a label's phrases needs to know of them; see `digestOf`. */
  digest(label: Label): string;
}

/** Phrases of one meaning, looked up by the words of which one is in every text that holds them. */
interface Chapter {
  readonly triggers: () => Iterable<string>;
  readonly candidates: (text: FoldedWords) => ReadonlySet<Phrase>;
}

const nothing: ReadonlySet<number> = new Set();

function chapterOf(phrases: readonly Phrase[]): Chapter {
  // Phrases that are found by the same words share one list.
  const together = new Map<readonly string[], Phrase[]>();
  for (const phrase of phrases)
    for (const triggers of phrase.triggers)
      if (together.get(triggers)?.push(phrase) === undefined) together.set(triggers, [phrase]);
  const byTrigger = new Map<string, Phrase[][]>();
  for (const [triggers, list] of together)
    for (const trigger of triggers)
      if (byTrigger.get(trigger)?.push(list) === undefined) byTrigger.set(trigger, [list]);
  const firstOfPair = new Set(
    [...byTrigger.keys()].filter((key) => key.includes(" ")).map((key) => key.split(" ", 1)[0]),
  );
  return {
    triggers: () => byTrigger.keys(),
    candidates(text) {
      const found = new Set<Phrase>();
      const add = (lists: readonly Phrase[][] | undefined): void => {
        if (lists !== undefined) for (const list of lists) for (const phrase of list) found.add(phrase);
      };
      let before: string | undefined;
      for (const word of text.words) {
        if (before !== undefined && firstOfPair.has(before)) add(byTrigger.get(`${before} ${word}`));
        add(byTrigger.get(word));
        before = word;
      }
      return found;
    },
  };
}

/** The places of words that belong to harmless look-alikes. */
function hiddenWords(text: FoldedWords, lookAlikes: Chapter): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const phrase of lookAlikes.candidates(text))
    for (let at = 0; at < text.words.length; at += 1)
      for (const { from, to } of matchAt(phrase.elements, text, at, nothing) ?? [])
        for (let place = from; place < to; place += 1) hidden.add(place);
  return hidden;
}

/** The first match in a text of a chapter's phrases. */
function firstMatch(chapter: Chapter, text: FoldedWords, hidden: ReadonlySet<number>): readonly Span[] | undefined {
  for (const { elements, always } of chapter.candidates(text))
    for (let at = 0; at < text.words.length; at += 1) {
      const spans = matchAt(elements, text, at, always ? nothing : hidden);
      if (spans !== undefined) return spans;
    }
  return undefined;
}

/**
 * A book of phrases in the notation of `phraseReader`. A text that holds none of a chapter's words costs one pass over its
 * characters; the chapter itself is read when a text first gets past that. `digests` spares the reading of a chapter only
 * to know its words: they are made from the same phrases, and a test holds them to it.
 */
export function phraseBook<Label extends string>(
  phrases: Readonly<Record<Label, readonly string[]>>,
  harmless: readonly string[],
  lists: WordLists,
  digests?: Readonly<Record<Label, string>>,
): PhraseBook<Label> {
  const read = phraseReader(lists);
  const chapters = new Map<Label | "harmless", Chapter>();
  const chapter = (label: Label | "harmless", sources: readonly string[]): Chapter => {
    const known = chapters.get(label) ?? chapterOf(sources.map(read));
    chapters.set(label, known);
    return known;
  };
  const filters = new Map<Label, (text: string) => boolean>();
  const digest = (label: Label): string => digestOf(chapter(label, phrases[label]).triggers());
  const filterFor = (label: Label): ((text: string) => boolean) => {
    const known = filters.get(label) ?? filterOf(digests?.[label] ?? digest(label));
    filters.set(label, known);
    return known;
  };
  return {
    digest,
    find(text, among) {
      let folded: FoldedWords | undefined;
      let hidden: ReadonlySet<number> | undefined;
      for (const label of among) {
        if (!filterFor(label)(text)) continue;
        const here = chapter(label, phrases[label]);
        folded ??= foldWords(text);
        // Few sentences get past this line, so what is harmless is looked for only then.
        if (firstMatch(here, folded, nothing) === undefined) continue;
        hidden ??= hiddenWords(folded, chapter("harmless", harmless));
        const spans = firstMatch(here, folded, hidden);
        if (spans === undefined) continue;
        const from = spans[0]?.from ?? 0;
        const to = spans.at(-1)?.to ?? from + 1;
        return { label, start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0 };
      }
      return undefined;
    },
  };
}
