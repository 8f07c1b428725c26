import { foldWords, type FoldedWords } from "./fold.js";
import { matchAt, mayBegin, type Span } from "./match.js";
import { phraseReader, type Phrase, type WordLists } from "./pattern.js";
import { digestOf } from "./filter/digest.js";
import { phraseIndex, type Listing, type PhraseIndex } from "./filter/phrase-index.js";
import { filterOf } from "./filter/trigger-filter.js";
import { wordFilterOf, type ReadSentence } from "./filter/word-filter.js";

/** A phrase found in a text; offsets are UTF-16 code units. */
export interface Found<Label extends string> {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

/** Phrases by what they mean, and the look-alikes whose words they may not use. */
export interface PhraseBook<Label extends string> {
  /**
   * The first phrase found of the labels asked for, which come in the order in which they win; `sentence` holds
   * the words of the text where they are known.
   */
  find(text: string, among: readonly Label[], sentence?: ReadSentence): Found<Label> | undefined;
  /** The same in a text that was folded in a way of its own, without first asking whether it may hold any. */
  findIn(text: FoldedWords, among: readonly Label[]): Found<Label> | undefined;
  /** What the filter of a label's phrases needs to know of them; see `digestOf`. */
  digest(label: Label): string;
}

const nothing: ReadonlySet<number> = new Set();

/** The places of words that belong to harmless look-alikes. */
function hiddenWords(text: FoldedWords, lookAlikes: readonly Phrase[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const phrase of lookAlikes)
    for (const spans of matches(phrase, text, nothing))
      for (const { from, to } of spans) for (let place = from; place < to; place += 1) hidden.add(place);
  return hidden;
}

/** The matches in a text of a phrase, from front to back. */
function* matches(phrase: Phrase, text: FoldedWords, hidden: ReadonlySet<number>): Generator<readonly Span[]> {
  const { elements } = phrase;
  const begins = mayBegin(elements, text);
  for (let at = 0; at < text.words.length; at += 1) {
    const spans = begins(at) ? matchAt(elements, text, at, hidden) : undefined;
    if (spans !== undefined) yield spans;
  }
}

/** The first match in a text of some phrases. */
function firstMatch(
  phrases: readonly Phrase[],
  text: FoldedWords,
  hidden: ReadonlySet<number>,
): readonly Span[] | undefined {
  for (const { elements, always } of phrases) {
    const begins = mayBegin(elements, text);
    for (let at = 0; at < text.words.length; at += 1) {
      const spans = begins(at) ? matchAt(elements, text, at, always ? nothing : hidden) : undefined;
      if (spans !== undefined) return spans;
    }
  }
  return undefined;
}

/** The phrases of one label, each once. */
function phrasesIn<Label>(listings: readonly Listing<Label>[], label: Label): readonly Phrase[] {
  let only: readonly Phrase[] | undefined;
  let several: Set<Phrase> | undefined;
  for (const listing of listings) {
    if (listing.label !== label) continue;
    if (only === undefined) only = listing.phrases;
    else {
      several ??= new Set(only);
      for (const phrase of listing.phrases) several.add(phrase);
    }
  }
  return several === undefined ? (only ?? []) : [...several];
}

/**
 * So many sentences are asked by their letters before all phrases are read to ask the others by their words. Read sooner, when
 * the program itself has just come to stand in the memory, they make V8 keep twice as much room for what is new from then on.
 */
const few = 1000;

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
  const known = new Map<Label, readonly Phrase[]>();
  const phrasesOf = (label: Label): readonly Phrase[] => {
    const found = known.get(label) ?? phrases[label].map(read);
    known.set(label, found);
    return found;
  };
  const digest = (label: Label): string => digestOf(phrasesOf(label).flatMap(({ triggers }) => triggers.flat()));
  const made = new Map<Label, string>();
  const digestFor = (label: Label): string => {
    const found = digests?.[label] ?? made.get(label) ?? digest(label);
    if (digests === undefined) made.set(label, found);
    return found;
  };
  /** By the names of labels: whether a text may hold a phrase of one of them. */
  const filters = new Map<string, (text: string) => boolean>();
  const mayHold = (labels: readonly Label[], text: string): boolean => {
    const names = labels.join(" ");
    const filter = filters.get(names) ?? filterOf(...labels.map(digestFor));
    filters.set(names, filter);
    return filter(text);
  };
  const index = phraseIndex<Label>();
  const inIndex = new Set<Label>();
  const intoIndex = (label: Label): void => {
    if (inIndex.has(label)) return;
    index.add(label, phrasesOf(label));
    inIndex.add(label);
  };
  /** Puts the phrases of a label into the index when a text may first hold one; false as long as none has. */
  const isIndexed = (label: Label, text: string): boolean => {
    if (!inIndex.has(label) && mayHold([label], text)) intoIndex(label);
    return inIndex.has(label);
  };
  /** By lists of labels: how often a sentence was asked by its letters, and what finds the phrases of later ones by their words. */
  const asked = new WeakMap<readonly Label[], { times: number; filter?: ReturnType<typeof wordFilterOf<Label>> }>();
  const wordFilterFor = (among: readonly Label[]): ReturnType<typeof wordFilterOf<Label>> | undefined => {
    const before = asked.get(among) ?? { times: 0 };
    if (before.filter !== undefined) return before.filter;
    asked.set(among, before);
    before.times += 1;
    if (before.times < few) return undefined;
    for (const label of among) intoIndex(label);
    before.filter = wordFilterOf(index, among, among.flatMap(phrasesOf));
    return before.filter;
  };
  let lookAlikes: PhraseIndex<"harmless"> | undefined;
  const hiddenIn = (text: FoldedWords): ReadonlySet<number> => {
    if (lookAlikes === undefined) {
      lookAlikes = phraseIndex();
      lookAlikes.add("harmless", harmless.map(read));
    }
    return hiddenWords(text, phrasesIn(lookAlikes.candidates(text.words, ["harmless"]), "harmless"));
  };
  const findAmong = (
    folded: FoldedWords,
    held: readonly Label[],
    candidates = index.candidates(folded.words, held),
  ): Found<Label> | undefined => {
    if (candidates.length === 0) return undefined;
    let hidden: ReadonlySet<number> | undefined;
    for (const label of held) {
      const here = phrasesIn(candidates, label);
      // Few sentences get past this line, so what is harmless is looked for only then.
      if (firstMatch(here, folded, nothing) === undefined) continue;
      hidden ??= hiddenIn(folded);
      const spans = firstMatch(here, folded, hidden);
      if (spans === undefined) continue;
      const from = spans[0]?.from ?? 0;
      const to = spans.at(-1)?.to ?? from + 1;
      return { label, start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0 };
    }
    return undefined;
  };
  return {
    digest,
    find(text, among, sentence) {
      const filter = sentence && wordFilterFor(among);
      if (sentence !== undefined && filter !== undefined) {
        const listed = filter(sentence);
        return listed?.length === 0 ? undefined : findAmong(foldWords(text), among, listed);
      }
      if (!mayHold(among, text)) return undefined;
      const held = among.filter((label) => isIndexed(label, text));
      return findAmong(foldWords(text), held);
    },
    findIn(text, among) {
      for (const label of among) intoIndex(label);
      return findAmong(text, among);
    },
  };
}
