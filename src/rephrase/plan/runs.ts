import type { Sentence } from "../../english/text/sentences.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, kind, type Word } from "../../english/text/words.js";
import { introEnd } from "../clause/intro.js";
import { counts } from "../clause/places.js";
import { beginOf, type Directive } from "../directive.js";

/** One sentence with the directives in it that are to be rewritten. */
export interface Found {
  readonly sentence: Sentence;
  readonly directives: readonly Directive[];
  /** A directive of this sentence was kept: a rewrite beside it would change what it means. */
  readonly held: boolean;
  /** Those of its directives that were kept because they tell what would come of a deed. */
  readonly foretold: readonly Directive[];
}

/** Where a sentence stands in a run of sentences of advice. */
export type Run = "first" | "next";

/** Sentences of advice that follow each other, each the whole of its sentence. */
export function runsOf(paragraph: readonly Found[]): Map<Found, Run> {
  const runs = new Map<Found, Run>();
  for (let i = 0; i < paragraph.length; i += 1) {
    const first = paragraph[i];
    if (first === undefined || !isWhole(first)) continue;
    let end = i + 1;
    while (end < paragraph.length) {
      // "Rest. 2. Call her.": the number of the next item stands alone
      const ahead = isNumber(paragraph[end]) ? end + 1 : end;
      const next = paragraph[ahead];
      if (next === undefined || !isWhole(next)) break;
      end = ahead + 1;
    }
    if (end - i > 1)
      for (let k = i; k < end; k += 1) {
        const found = paragraph[k];
        if (found !== undefined && found.directives.length > 0) runs.set(found, k === i ? "first" : "next");
      }
    i = end - 1;
  }
  return runs;
}

/** Whether a sentence is the number of an item and nothing else: "2." */
const isNumber = (found: Found | undefined): boolean =>
  found?.sentence.words.length === 2 && found.sentence.words[0]?.kind === kind.number;

/** Whether a sentence is one piece of advice from its start on. */
function isWhole({ sentence, directives, held }: Found): boolean {
  const first = directives[0];
  if (first === undefined || held) return false;
  const from = beginOf(first);
  return from <= introEnd(sentence.words) || isHeaded(sentence.words, from);
}

/** "MY TIPS: 1) Sleep early.": a heading and the number of the first item before the advice. */
function isHeaded(words: readonly Word[], from: number): boolean {
  if (!counts(words, from) && !(isWord(words[from - 1], ".") && words[from - 2]?.kind === kind.number)) return false;
  const heading = words.slice(0, from - 2);
  return !heading.some(
    (word) =>
      has(word, tag.subject | tag.contraction | tag.modal | tag.be | tag.auxiliary) || isWord(word, ".", "you", "?"),
  );
}

/**
 * Whether a directive follows the one before it in the same sentence with only a comma or a coordinator between; with
 * `led`, a clause of its own may lead it in behind a coordinator.
 */
export function goesOn(directive: Directive, before: number, led = false): boolean {
  const { words } = directive.sentence;
  const [lead] = directive.leads;
  if (lead !== undefined && !led) return false;
  // "ask him why, if he shrugs, leave it": two sentences
  let apart = lead !== undefined;
  for (let i = before; i < (lead?.from ?? directive.match.from); i += 1) {
    const word = words[i];
    if (word === undefined) return false;
    const joins =
      word.lower === "," ||
      word.lower === "&" ||
      word.lower === "—" ||
      word.lower === "plus" ||
      has(word, tag.coordinator | tag.midAdverb);
    if (!joins) return false;
    if (has(word, tag.coordinator) || word.lower === "&") apart = false;
  }
  return !apart;
}

/** "You should write it down, and you should call her": whether the next directive goes on from the one at `n`. */
export function leadsOn(directives: readonly Directive[], n: number): boolean {
  const here = directives[n];
  const next = directives[n + 1];
  return here !== undefined && next !== undefined && goesOn(next, here.promise?.phrase.to ?? here.phrase.to);
}

/** "Don't argue - just walk away": whether the next directive goes on from the one at `n` with the other polarity. */
export const turnsRound = (directives: readonly Directive[], n: number): boolean =>
  leadsOn(directives, n) &&
  (directives[n]?.match.polarity === "plain") !== (directives[n + 1]?.match.polarity === "plain");
