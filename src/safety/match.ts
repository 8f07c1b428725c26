import { parting, type FoldedWords } from "./fold.js";
import type { Choice, Element } from "./pattern.js";

/** Words that a phrase names, as places in the folded words: from (inclusive) to (exclusive). Gaps lie in no span. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const numberWords: ReadonlySet<string> = new Set(
  "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred half couple".split(
    " ",
  ),
);
const isNumber = (word: string): boolean => numberWords.has(word) || /^\d+$/.test(word);

/** Adverbs between a subject and its verb: "I just take", "they also use". */
const adverbs: ReadonlySet<string> = new Set(
  "just also still always usually often only even never really actually already sometimes both all currently now then".split(
    " ",
  ),
);

/** Whether one of the choice stands at word `at`; `use` gets where it ends (exclusive) and says whether that will do. */
function stands(choice: Choice, text: FoldedWords, at: number, use: (end: number) => boolean): boolean {
  const word = text.words[at];
  if (word === undefined) return false;
  for (const rest of choice.terms.get(word) ?? nothing)
    if (isRow(rest, text, at + 1) && use(at + 1 + rest.length)) return true;
  if ((choice.words.has(word) || (choice.numbers && isNumber(word))) && use(at + 1)) return true;
  for (const list of choice.lists) if (stands(list, text, at, use)) return true;
  return false;
}

/** Whether words stand in a row from `at` on, in the sentence of the word before. */
function isRow(row: readonly string[], text: FoldedWords, at: number): boolean {
  for (let index = 0; index < row.length; index += 1)
    if (text.words[at + index] !== row[index] || text.partings[at + index] === parting.hard) return false;
  return true;
}

const nothing: readonly (readonly string[])[] = [];
type Gap = Extract<Element, { type: "gap" }>;
const anyEnd = (): boolean => true;

/** Whether a single word is one of the choice. */
const holds = (choice: Choice, word: string): boolean =>
  choice.words.has(word) || choice.lists.some((list) => holds(list, word));

/** Whether the word before `at`, adverbs aside and in the same clause, is one of the choice. */
function isAfter(choice: Choice, text: FoldedWords, at: number): boolean {
  for (let place = at; place > 0 && text.partings[place] === parting.none; place -= 1) {
    const before = text.words[place - 1] ?? "";
    if (holds(choice, before)) return true;
    if (!adverbs.has(before)) return false;
  }
  return false;
}

/** What parts the word at `at` from the one before it; the end of a text parts as that of a sentence. */
const partedBy = ({ words, partings }: FoldedWords, at: number): number =>
  at < words.length ? (partings[at] ?? parting.hard) : parting.hard;

/** Whether the word at `at` is one of the choice, or a clause ends before it where that counts too. */
function comesNext(choice: Choice, orEnd: boolean, text: FoldedWords, at: number): boolean {
  const gap = partedBy(text, at);
  if (orEnd && gap !== parting.none) return true;
  return gap !== parting.hard && stands(choice, text, at, anyEnd);
}

/** The choice of which one must stand where a match begins, where there is such a one. */
function firstChoice(elements: readonly Element[]): Choice | undefined {
  const first = elements.find((element) => element.type !== "before" && element.type !== "start");
  return first?.type === "choice" && !first.optional && !first.orEnd ? first.choice : undefined;
}

/** The words with which a choice may begin; undefined where it is any number. */
function firstWords(choice: Choice): ReadonlySet<string> | undefined {
  const lists = choice.lists.map(wordsFirst);
  if (choice.numbers || lists.includes(undefined)) return undefined;
  if (choice.terms.size === 0 && lists.length === 0) return choice.words;
  return new Set([...choice.words, ...choice.terms.keys(), ...lists.flatMap((list) => [...(list ?? [])])]);
}

const known = new WeakMap<Choice, ReadonlySet<string> | "any">();

function wordsFirst(choice: Choice): ReadonlySet<string> | undefined {
  const found = known.get(choice) ?? firstWords(choice) ?? "any";
  known.set(choice, found);
  return found === "any" ? undefined : found;
}

const knownFirst = new WeakMap<readonly Element[], ReadonlySet<string> | "any">();

/** The words of which one must stand where a match of the elements begins; "any" where it may be every word. */
function wordsOfFirst(elements: readonly Element[]): ReadonlySet<string> | "any" {
  const choice = firstChoice(elements);
  const first = (choice && wordsFirst(choice)) ?? "any";
  knownFirst.set(elements, first);
  return first;
}

/** The places of a text where a match of the elements may begin: it does so at few, which their first word tells. */
export function mayBegin(elements: readonly Element[], { words }: FoldedWords): (at: number) => boolean {
  const first = knownFirst.get(elements) ?? wordsOfFirst(elements);
  return first === "any" ? () => true : (at) => first.has(words[at] ?? "");
}

/**
 * The words that the elements name when they match from word `at` on, or undefined. Hidden words stand for nothing but
 * may lie in a gap. A match stays in one sentence, but for a far gap.
 */
export function matchAt(
  elements: readonly Element[],
  text: FoldedWords,
  at: number,
  hidden: ReadonlySet<number>,
): readonly Span[] | undefined {
  const spans: Span[] = [];
  const isHidden = (from: number, to: number): boolean => {
    for (let place = from; place < to; place += 1) if (hidden.has(place)) return true;
    return false;
  };
  const useFrom =
    (place: number, index: number) =>
    (end: number): boolean => {
      if (isHidden(place, end)) return false;
      spans.push({ from: place, to: end });
      if (step(index + 1, end, false)) return true;
      spans.pop();
      return false;
    };
  const skip = ({ most, far }: Gap, index: number, place: number, mayCross: boolean): boolean => {
    for (let end = place; end <= place + most && end <= text.words.length; end += 1) {
      // "hits me" may end there, and "hits me *2 again|$" is no "hits me with arguments".
      const next = elements[index + 1];
      if (end > place && next?.type === "choice" && next.orEnd && !stands(next.choice, text, end, anyEnd)) {
        if (!far && text.partings[end] === parting.hard) return false;
        continue;
      }
      if (step(index + 1, end, far || (mayCross && end === place))) return true;
      if (!far && text.partings[end] === parting.hard) return false;
    }
    return false;
  };
  const step = (index: number, place: number, mayCross: boolean): boolean => {
    const element = elements[index];
    if (element === undefined) return true;
    if (element.type === "gap") return skip(element, index, place, mayCross);
    const next = (): boolean => step(index + 1, place, mayCross);
    if (element.type === "start") return text.partings[place] !== parting.none && next();
    if (element.type === "before") return !isAfter(element.choice, text, place) && next();
    if (element.type === "after")
      return comesNext(element.choice, element.orEnd, text, place) === element.wanted && next();
    const reachable = mayCross || text.partings[place] !== parting.hard;
    if (reachable && stands(element.choice, text, place, useFrom(place, index))) return true;
    return (element.optional || (element.orEnd && partedBy(text, place) !== parting.none)) && next();
  };
  return step(0, at, true) ? spans : undefined;
}
