import { mostWords } from "../../english/text/readings.js";
import type { Sentence } from "../../english/text/sentences.js";
import { kind, type Word } from "../../english/text/words.js";
import { foldWords } from "../fold.js";
import type { Phrase } from "../pattern.js";
import { finderOf, type Finds, type Needing } from "./finds.js";
import { needsOf } from "./needs.js";
import type { Listing, PhraseIndex } from "./phrase-index.js";
import { folded } from "./trigger-filter.js";

/** A sentence of which the words are known. */
export type ReadSentence = Pick<Sentence, "text" | "words">;

/** Whether `foldWords` may take what stands right behind it for the same word: "su*cide", "E.R", "A&E". */
const mayGoOn = (before: Word): boolean =>
  before.kind === kind.mark ? before.lower === "." || before.lower === "&" : before.kind !== kind.symbol;

/** The one folded word that text[start, end) is for itself; undefined where it may be several, or a part of one. */
function foldedIn(text: string, start: number, end: number): string | undefined {
  for (let at = start; at < end; at += 1) if (folded(text.charCodeAt(at)) === 0) return undefined;
  const { words } = foldWords(text.slice(start, end));
  return words.length === 1 ? words[0] : undefined;
}

/*
 * What a written word finds is a number: that it has not been asked yet, that it may be several words, that it finds nothing, and
 * from there on a place in a list, eight times. The bits below tell whether it finds something alone, with the word behind it, and
 * with the one before it.
 */
const unread = 0;
const doubtful = 8;
const nothing = 16;
const findsAlone = 1;
const begins = 2;
const ends = 4;

type Found<Label> = readonly Needing<Label>[];

/** So many numbers, and words beyond the most that are numbered, are remembered as well. */
const mostOthers = 2000;

/**
 * What finds those of some phrases that a sentence of which the words are known may hold, by what `candidates` of their index
 * finds in its folded words, and by what they need beside that. It finds all that the sentence holds, and is undefined where
 * its letters must be asked. `phrases` are all of the labels in `among`. What a word finds is remembered by its number.
 */
export function wordFilterOf<Label>(
  index: PhraseIndex<Label>,
  among: readonly Label[],
  phrases: readonly Phrase[],
): (sentence: ReadSentence) => readonly Listing<Label>[] | undefined {
  const finder = finderOf(index, among, needsOf(phrases));
  const none: readonly never[] = [];
  const other: Finds<Label> = { low: 0, high: 0, alone: none, before: none, behind: none };
  const finds = [other, other, other];
  const told = new Int32Array(mostWords + 1);
  const lows = new Int32Array(mostWords + mostOthers + finds.length);
  const highs = new Int32Array(mostWords + mostOthers + finds.length);
  const others = new Map<string, number>();

  const ask = (text: string, start: number, end: number): number => {
    const word = foldedIn(text, start, end);
    if (word === undefined) return doubtful;
    const found = finder(word);
    if (found === undefined) return nothing;
    if (finds.length === lows.length) return doubtful;
    const { low, high, alone, before, behind } = found;
    const bits = [alone, before, behind].reduce((sum, { length }, bit) => (length > 0 ? sum | (1 << bit) : sum), 0);
    const place = finds.push(found) - 1;
    lows[place] = low;
    highs[place] = high;
    return place * 8 + bits;
  };
  const read = (text: string, { start, end, written }: Word): number => {
    if (written !== 0) return (told[written] = ask(text, start, end));
    // numbers are not among what is written, nor are words beyond the most
    const own = text.slice(start, end);
    const found = others.get(own) ?? ask(text, start, end);
    if (others.size < mostOthers) others.set(own, found);
    return found;
  };

  return ({ text, words }) => {
    let found: Found<Label>[] | undefined;
    let low = 0;
    let high = 0;
    let last: Word | undefined;
    let before = nothing;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined || word.kind === kind.address) return undefined;
      if (word.kind === kind.word || word.kind === kind.number) {
        if (word.gap === 0 && last !== undefined && mayGoOn(last)) return undefined;
        let here = told[word.written] ?? unread;
        if (here === unread) here = read(text, word);
        if (here === doubtful) return undefined;
        low |= lows[here >> 3] ?? 0;
        high |= highs[here >> 3] ?? 0;
        if ((here & (findsAlone | (((before & begins) << 1) & ends))) !== 0)
          found = withFound(found, finds[before >> 3] ?? other, finds[here >> 3] ?? other);
        before = here;
      }
      last = word;
    }
    return found === undefined ? none : met(found, low, high);
  };
}

/** All that is found, with what a word finds alone and with the word before it. */
function withFound<Label>(
  found: Found<Label>[] | undefined,
  { before }: Finds<Label>,
  { alone, behind }: Finds<Label>,
): Found<Label>[] | undefined {
  let all = found;
  if (alone.length > 0) (all ??= []).push(alone);
  for (const second of behind)
    for (const pairs of before) {
      const paired = pairs.get(second);
      if (paired !== undefined) (all ??= []).push(paired);
    }
  return all;
}

/** Those whose needs are among the bits. */
function met<Label>(
  found: readonly (readonly Needing<Label>[])[],
  low: number,
  high: number,
): readonly Listing<Label>[] {
  const listings: Listing<Label>[] = [];
  for (const needing of found)
    for (const need of needing)
      if ((need.low & low) === need.low && (need.high & high) === need.high) listings.push(need);
  return listings;
}
