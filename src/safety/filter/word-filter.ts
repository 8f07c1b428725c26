import { mostWords } from "../../english/text/readings.js";
import type { Sentence } from "../../english/text/sentences.js";
import { kind, type Word } from "../../english/text/words.js";
import type { Phrase } from "../pattern.js";
import { finderOf, pairedWith, together, type Finds } from "./finds.js";
import { met, type Found } from "./found.js";
import { needsOf } from "./needs.js";
import type { Listing, PhraseIndex } from "./phrase-index.js";
import { foldedIn } from "./written.js";

/** A sentence of which the words are known. */
export type ReadSentence = Pick<Sentence, "text" | "words">;

/** Whether `foldWords` may take what stands right behind it for the same word: "su*cide", "E.R", "A&E". */
const mayGoOn = (before: Word): boolean =>
  before.kind === kind.mark ? before.lower === "." || before.lower === "&" : before.kind !== kind.symbol;

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

/** So many pairs of neighbours that find nothing are remembered; a power of two. */
const mostStrangers = 4096;

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
  const other: Finds<Label> = { parts: none, alone: undefined, before: none, behind: none };
  const finds = [other, other, other];
  const told = new Int32Array(mostWords + 1);
  const lows = new Int32Array(mostWords + mostOthers + finds.length);
  const highs = new Int32Array(mostWords + mostOthers + finds.length);
  const others = new Map<string, number>();

  const ask = (text: string, start: number, end: number): number => {
    const words = foldedIn(text, start, end);
    if (words === undefined || words.length === 0) return doubtful;
    const found = together(words.map(finder));
    if (found === undefined) return nothing;
    if (finds.length === lows.length) return doubtful;
    const { parts, alone, before, behind } = found;
    const bits =
      (alone === undefined ? 0 : findsAlone) | (before.length > 0 ? begins : 0) | (behind.length > 0 ? ends : 0);
    const place = finds.push(found) - 1;
    for (const part of parts) {
      part.add(place);
      lows[place] = (lows[place] ?? 0) | part.low;
      highs[place] = (highs[place] ?? 0) | part.high;
    }
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

  /** Neighbours that were found to find nothing together, each at a place that few others share. */
  const strangers = new Int32Array(mostStrangers);
  const pairAt = (before: number, here: number): readonly Found<Label>[] | undefined => {
    const pair = (before << 15) | here;
    const at = (Math.imul(before, 31) + here) & (mostStrangers - 1);
    if (strangers[at] === pair) return undefined;
    const found = pairedWith(finds[before], finds[here]);
    if (found === undefined) strangers[at] = pair;
    return found;
  };

  /** The places of what the sentence asked last finds or is. */
  let places = new Int32Array(64);

  return ({ text, words }) => {
    if (words.length > places.length) places = new Int32Array(2 * words.length);
    let count = 0;
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
        if (here !== nothing) {
          const place = here >> 3;
          places[count] = place;
          count += 1;
          low |= lows[place] ?? 0;
          high |= highs[place] ?? 0;
          const alone = (here & findsAlone) === 0 ? undefined : finds[place]?.alone;
          if (alone !== undefined) (found ??= []).push(alone);
          if ((((before & begins) << 1) & here & ends) !== 0) {
            const pair = pairAt(before >> 3, place);
            if (pair !== undefined) (found ??= []).push(...pair);
          }
        }
        before = here;
      }
      last = word;
    }
    return found === undefined ? none : met(found, low, high, places, count);
  };
}
