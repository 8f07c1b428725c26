import { common } from "./phrases/common.js";

/** Named lists of words for use in phrases as @name. Terms are parted by blanks; "_" joins a term of several words. */
export type WordLists = Readonly<Record<string, string>>;

/** Words of which one must stand at a place: single words, and the rest of longer terms by their first word. */
export interface Choice {
  readonly words: ReadonlySet<string>;
  readonly terms: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Any number counts as well. */
  readonly numbers: boolean;
}

/** One element of a phrase, as written in the notation of `compilePhrase`. */
export type Element =
  | { readonly type: "choice"; readonly choice: Choice; readonly optional: boolean }
  | { readonly type: "gap"; readonly most: number; readonly far: boolean }
  | { readonly type: "before"; readonly choice: Choice }
  | { readonly type: "after"; readonly choice: Choice; readonly wanted: boolean; readonly orEnd: boolean }
  | { readonly type: "start" };

/** A phrase ready for matching; `triggers` are the words of which one must be in a text for the phrase to be there. */
export interface Phrase {
  readonly source: string;
  /** Holds even where a harmless look-alike uses its words. */
  readonly always: boolean;
  readonly elements: readonly Element[];
  readonly triggers: readonly string[];
}

const commonWords: ReadonlySet<string> = new Set(common);

/** Terms of an alternation: "a|b_c|@list" with its lists filled in. */
function termsOf(alternation: string, lists: WordLists): readonly string[] {
  return alternation.split("|").flatMap((term) => {
    if (!term.startsWith("@") || term === "@number") return [term];
    const list = lists[term.slice(1)];
    if (list === undefined) throw new Error(`The phrase list ${term} is not defined.`);
    return list.trim().split(/\s+/).flatMap((inner) => termsOf(inner, lists));
  }); // prettier-ignore
}

function choiceOf(terms: readonly string[]): Choice {
  const words = new Set<string>();
  const longer = new Map<string, string[][]>();
  for (const term of terms) {
    const parts = term.replaceAll("'", "").split("_");
    const [first = "", ...rest] = parts;
    if (rest.length === 0) words.add(first);
    else longer.set(first, [...(longer.get(first) ?? []), rest]);
  }
  return { words, terms: longer, numbers: words.delete("@number") };
}

/** The word of a term that is least often met. */
const rarest = (term: string): string => {
  const parts = term.replaceAll("'", "").split("_");
  return parts.find((part) => !commonWords.has(part)) ?? parts[0] ?? "";
};

/** How often a text will hold one of these words, roughly: a common word weighs as much as many rare ones. */
const weight = (triggers: readonly string[]): number =>
  triggers.reduce((sum, word) => sum + (commonWords.has(word) ? 5000 : 1), 0);

/**
 * Reads one phrase. The notation, element by element, parted by blanks:
 * `call` a word · `call|phone|ring_up` one of these · `@police` one of a named list · `the?` may be missing ·
 * `@number` a number in digits or words · `*3` up to three words of the same sentence · `~9` up to nine words, past
 * the end of a sentence too · `<-i|he` the word before is none of these · `>-up|in` the next word is none of these ·
 * `>+now|$` the next word is one of these, `$` standing for the end of the clause · `^` a clause starts here.
 * An exclamation mark at the head: holds even where a harmless look-alike uses its words.
 * Apostrophes are left out of words when matching, so `don't` and `dont` are the same.
 */
export function compilePhrase(source: string, lists: WordLists): Phrase {
  let triggers: readonly string[] = [];
  const always = source.startsWith("!");
  const elements = source.slice(always ? 1 : 0).split(/\s+/).map((part): Element => {
    if (part === "^") return { type: "start" };
    if (part.startsWith("<-")) return { type: "before", choice: choiceOf(termsOf(part.slice(2), lists)) };
    if (part.startsWith(">")) {
      const terms = termsOf(part.slice(2), lists);
      const choice = choiceOf(terms.filter((term) => term !== "$"));
      return { type: "after", choice, wanted: part.startsWith(">+"), orEnd: terms.includes("$") };
    }
    const gap = /^([*~])(\d+)$/.exec(part);
    if (gap !== null) return { type: "gap", most: Number(gap[2]), far: gap[1] === "~" };
    const optional = part.endsWith("?");
    const terms = termsOf(optional ? part.slice(0, -1) : part, lists);
    const choice = choiceOf(terms);
    const words = [...new Set(terms.map(rarest))];
    if (!optional && !choice.numbers && (triggers.length === 0 || weight(words) < weight(triggers))) triggers = words;
    return { type: "choice", choice, optional };
  });
  if (triggers.length === 0) throw new Error(`The phrase "${source}" has no word to find it by.`);
  return { source, always, elements, triggers };
}
