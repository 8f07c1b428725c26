import { frequencies } from "./phrases/frequencies.js";

/** Named lists of words for use in phrases as @name. Terms are parted by blanks; "_" joins a term of several words. */
export type WordLists = Readonly<Record<string, string>>;

/** Words of which one must stand at a place: single words, the rest of longer terms by their first word, named lists. */
export interface Choice {
  readonly words: ReadonlySet<string>;
  readonly terms: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly lists: readonly Choice[];
  /** Any number counts as well. */
  readonly numbers: boolean;
}

/** One element of a phrase, as written in the notation of `phraseReader`. */
export type Element =
  | { readonly type: "choice"; readonly choice: Choice; readonly optional: boolean; readonly orEnd: boolean }
  | { readonly type: "gap"; readonly most: number; readonly far: boolean }
  | { readonly type: "before"; readonly choice: Choice }
  | { readonly type: "after"; readonly choice: Choice; readonly wanted: boolean; readonly orEnd: boolean }
  | { readonly type: "start" };

/**
 * A phrase ready for matching. Every text that holds it holds one of its triggers, which are words or pairs of
 * neighbouring words ("of there"); they come in lists that phrases share.
 */
export interface Phrase {
  readonly source: string;
  /** Holds even where a harmless look-alike uses its words. */
  readonly always: boolean;
  readonly elements: readonly Element[];
  readonly triggers: readonly (readonly string[])[];
  /** What such a text holds as well, beside the trigger: one of each, the rarest first. */
  readonly beside: readonly Beside[];
}

/** What a choice, or two neighbouring ones, can be found by, and about how many sentences in ten thousand hold that. */
interface Trigger {
  readonly weight: number;
  words(): Phrase["triggers"];
}

/** Terms of which one is in a text, and about how many sentences in ten thousand hold one. */
export interface Beside {
  readonly weight: number;
  /** Gives `add` the first words of the terms. */
  eachFirst(add: (word: string) => void): void;
}

/** A choice as it is written, with what it can be found by. */
interface Alternation extends Beside {
  readonly choice: Choice;
  readonly trigger: Trigger;
  /** The first and the last words of its terms, of which there are `size`; named lists have none to show. */
  readonly firsts: readonly string[];
  readonly lasts: readonly string[];
  readonly size: number;
  /** Whether it also names the end of a clause. */
  readonly orEnd: boolean;
}

const frequency: ReadonlyMap<string, number> = new Map(
  frequencies.flatMap(([often, list]) => list.split(/\s+/).map((word) => [word, often] as const)),
);

/** About how many sentences in ten thousand hold a word; a word that is not listed counts as rare. */
const frequencyOf = (word: string): number => frequency.get(word) ?? 0.05;

/** Neighbours are found this many times less often than the frequencies of both, multiplied. */
const pairRarity = 2000;

const weightOfWords = (words: readonly string[]): number => words.reduce((sum, word) => sum + frequencyOf(word), 0);

/** How often the rarest parts of some terms are met, together. */
function weightOfTerms(terms: readonly string[]): number {
  let sum = 0;
  for (const term of terms) sum += term.includes("_") ? rarest(term)[1] : frequencyOf(term);
  return sum;
}

/** The part of a term that is least often met, one of its words or two neighbours, and how often that is. */
function rarest(term: string): readonly [string, number] {
  const [first = "", ...rest] = term.split("_");
  let part = first;
  let weight = frequencyOf(first);
  let before = first;
  for (const word of rest) {
    const often = frequencyOf(word);
    const together = (frequencyOf(before) * often) / pairRarity;
    if (often < weight && often <= together) [part, weight] = [word, often];
    else if (together < weight) [part, weight] = [`${before} ${word}`, together];
    before = word;
  }
  return [part, weight];
}

/** More pairs than this are dearer to look up than the sentences they save. */
const mostPairs = 150;

/** Two neighbouring choices as one trigger, where they are few enough. */
function pairTrigger(before: Alternation, after: Alternation): Trigger | undefined {
  // Words that terms share are few: where there are many more terms, there are too many pairs.
  if (before.size * after.size > 4 * mostPairs) return undefined;
  const { lasts } = before;
  const { firsts } = after;
  if (lasts.length === 0 || firsts.length === 0 || lasts.length * firsts.length > mostPairs) return undefined;
  return {
    weight: (weightOfWords(lasts) * weightOfWords(firsts)) / pairRarity,
    words: () => [lasts.flatMap((last) => firsts.map((first) => `${last} ${first}`))],
  };
}

const noTerms: ReadonlyMap<string, readonly (readonly string[])[]> = new Map();
const none: readonly never[] = [];

function firstWord(term: string): string {
  const end = term.indexOf("_");
  return end < 0 ? term : term.slice(0, end);
}

/** The alternation of some terms and of named lists. Its choice is made when a phrase is first matched. */
function alternationOf(terms: readonly string[], named: readonly Alternation[]): Alternation {
  const plain = terms.filter((term) => term !== "$" && term !== "@number");
  const numbers = terms.includes("@number");
  const shown = named.length === 0 && !numbers && terms.length <= mostPairs;
  const weight = numbers ? Infinity : named.reduce((sum, list) => sum + list.weight, weightOfTerms(plain));
  let choice: Choice | undefined;
  let found: readonly string[] | undefined;
  let firsts: readonly string[] | undefined;
  let lasts: readonly string[] | undefined;
  return {
    get choice() {
      choice ??= choiceOf(plain, named, numbers);
      return choice;
    },
    weight,
    eachFirst(add) {
      for (const term of plain) add(firstWord(term));
      for (const list of named) list.eachFirst(add);
    },
    trigger: {
      weight,
      words() {
        // phrases that share a choice share this list
        found ??= plain.map((term) => (term.includes("_") ? rarest(term)[0] : term));
        return [...(found.length > 0 ? [found] : none), ...named.flatMap((list) => list.trigger.words())];
      },
    },
    get firsts() {
      firsts ??= shown ? [...new Set(plain.map(firstWord))] : none;
      return firsts;
    },
    get lasts() {
      lasts ??= shown ? plain.map((term) => term.slice(term.lastIndexOf("_") + 1)) : none;
      return lasts;
    },
    size: plain.length,
    orEnd: terms.includes("$"),
  };
}

/** What stands at one place of a phrase, ready for matching. */
function choiceOf(terms: readonly string[], named: readonly Alternation[], numbers: boolean): Choice {
  const words = new Set<string>();
  const longer = new Map<string, string[][]>();
  for (const term of terms) {
    const [first = "", ...rest] = term.split("_");
    if (rest.length === 0) words.add(first);
    else if (longer.get(first)?.push(rest) === undefined) longer.set(first, [rest]);
  }
  const lists = named.length === 0 ? none : named.map((list) => list.choice);
  return { words, terms: longer.size === 0 ? noTerms : longer, lists, numbers };
}

const isList = (part: string): boolean => part.startsWith("@") && part !== "@number";

/**
 * Reads phrases; the same named lists serve all of them. The notation of a phrase, its elements parted by blanks:
 * `call` a word · `call|phone|ring_up` one of these · `now|$` that word or the end of the clause · `@police` one of a named list · `the?` may be missing ·
 * `@number` a number in digits or words · `*3` up to three words of the same sentence · `~9` up to nine words, past
 * the end of a sentence too · `<-i|he` the word before is none of these · `>-up|in` the next word is none of these ·
 * `>+now|$` the next word is one of these, `$` standing for the end of the clause · `^` a clause starts here.
 * An exclamation mark at the head: holds even where a harmless look-alike uses its words.
 * Words are written as folded: no apostrophes, short forms joined ("dont" for "do not").
 */
export function phraseReader(lists: WordLists): (source: string) => Phrase {
  const known = new Map<string, Alternation>();
  const alternation = (source: string): Alternation => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const made = source.includes("@") ? withLists(source) : alternationOf(source.split("|"), none);
    known.set(source, made);
    return made;
  };
  const withLists = (source: string): Alternation => {
    const parts = source.split("|");
    const [only] = parts;
    if (parts.length === 1 && only !== undefined && isList(only)) return listed(only);
    return alternationOf(
      parts.filter((part) => !isList(part)),
      parts.filter(isList).map(alternation),
    );
  };
  const listed = (name: string): Alternation => {
    const terms = lists[name.slice(1)];
    if (terms === undefined) throw new Error(`The phrase list ${name} is not defined.`);
    return alternation(terms.trim().replaceAll(/\s+/g, "|"));
  };
  return (source) => compile(source, alternation);
}

/** One phrase: what finds it is read at once, its elements when it is first matched. */
function compile(source: string, alternation: (source: string) => Alternation): Phrase {
  const always = source.startsWith("!");
  const parts = source.slice(always ? 1 : 0).split(" ");
  const choices = parts.map((part) => alwaysThere(part, alternation));
  const { trigger, from, to } = triggerOf(source, choices);
  let elements: readonly Element[] | undefined;
  let beside: readonly Beside[] | undefined;
  return {
    source,
    always,
    get elements() {
      elements ??= parts.map((part) => elementOf(part, alternation));
      return elements;
    },
    triggers: trigger.words(),
    get beside() {
      beside ??= besideOf(parts, choices, from, to, alternation);
      return beside;
    },
  };
}

/** One element of a phrase. */
function elementOf(part: string, alternation: (source: string) => Alternation): Element {
  const sign = part.charAt(0);
  if (part === "^") return { type: "start" };
  if (sign === "*" || sign === "~") return { type: "gap", most: Number(part.slice(1)), far: sign === "~" };
  if (sign === "<") return { type: "before", choice: alternation(part.slice(2)).choice };
  if (sign === ">") {
    const { choice, orEnd } = alternation(part.slice(2));
    return { type: "after", choice, wanted: part.charAt(1) === "+", orEnd };
  }
  const optional = part.endsWith("?");
  const { choice, orEnd } = alternation(optional ? part.slice(0, -1) : part);
  return { type: "choice", choice, optional, orEnd };
}

/** A trigger, and the parts of the phrase that it is made of: from the one up to the other. */
interface Placed {
  readonly trigger: Trigger;
  readonly from: number;
  readonly to: number;
}

/** What a part of a phrase names, where no text that holds the phrase is without it. */
function alwaysThere(part: string, alternation: (source: string) => Alternation): Alternation | undefined {
  if ("^*~<>".includes(part.charAt(0)) || part.endsWith("?")) return undefined;
  const here = alternation(part);
  return here.orEnd ? undefined : here;
}

/** The choice of a phrase, or two neighbouring ones, that is least often met. */
function triggerOf(source: string, choices: readonly (Alternation | undefined)[]): Placed {
  let found: Placed | undefined;
  for (let at = 0; at < choices.length; at += 1) {
    const here = choices[at];
    if (here === undefined) continue;
    if (here.weight < weightOf(found)) found = { trigger: here.trigger, from: at, to: at };
    const before = at > 0 ? choices[at - 1] : undefined;
    const pair = before && pairTrigger(before, here);
    if (pair !== undefined && pair.weight < weightOf(found)) found = { trigger: pair, from: at - 1, to: at };
  }
  if (found === undefined) throw new Error(`The phrase "${source}" has no word to find it by.`);
  return found;
}

const weightOf = (placed: Placed | undefined): number => placed?.trigger.weight ?? Infinity;

/** What no text that holds the phrase is without, before `from` and behind `to`: what must come next counts, too. */
function besideOf(
  parts: readonly string[],
  choices: readonly (Alternation | undefined)[],
  from: number,
  to: number,
  alternation: (source: string) => Alternation,
): readonly Beside[] {
  const found: Beside[] = [];
  for (const [at, part] of parts.entries()) {
    if (at >= from && at <= to) continue;
    const here = part.startsWith(">+") ? alwaysThere(part.slice(2), alternation) : choices[at];
    // any number may be one of a choice that weighs that much
    if (here !== undefined && here.weight < Infinity) found.push(here);
  }
  return found.toSorted((one, other) => one.weight - other.weight);
}
