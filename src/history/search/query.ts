import { stemOf, wordsOf, type TextWord } from "./words.js";

/** Words that stand side by side; one word alone is a phrase of one. */
export interface Phrase {
  /** The words as they are compared: stems, or the words themselves where they are to stand exactly so. */
  readonly keys: readonly string[];
  readonly exact: boolean;
}

/** How the words of a query are meant: all of them or any one; exactly as written, or in any form of the word. */
export interface Manner {
  readonly any?: boolean;
  readonly exact?: boolean;
}

/** What is searched for in the words of entries. */
export interface Query {
  readonly phrases: readonly Phrase[];
  readonly any: boolean;
}

/** The key by which a word is compared, exactly or by its stem. */
function keyOf({ key }: TextWord, exact: boolean): string {
  return exact ? key : stemOf(key);
}

/** A phrase of the words of a text; undefined when it holds none. */
export function phraseOf(text: string, exact: boolean): Phrase | undefined {
  const keys = wordsOf(text).map((word) => keyOf(word, exact));
  return keys.length === 0 ? undefined : { keys, exact };
}

/**
 * Reads what somebody typed: words in quotation marks, straight or curly, are a phrase, and so are the parts of one
 * word such as well-being. Words in quotation marks stand as they are written, the others in any form.
 */
export function readQuery(text: string, { any = false, exact = false }: Manner = {}): Query {
  const parts = text.matchAll(/["“”]([^"“”]*)["“”]?|[^\s"“”]+/g);
  const phrases = [...parts].map(({ 0: whole, 1: inside }) => phraseOf(inside ?? whole, exact || inside !== undefined));
  return { phrases: phrases.filter((phrase) => phrase !== undefined), any };
}

/** The first and the last word of each place where a phrase stands in words, as their positions. */
export function placesOf(
  phrase: Phrase,
  words: readonly TextWord[],
): readonly (readonly [first: number, last: number])[] {
  const { keys, exact } = phrase;
  const places: [number, number][] = [];
  for (let first = 0; first + keys.length <= words.length; first += 1) {
    const here = keys.every((key, nth) => {
      const word = words[first + nth];
      return word !== undefined && keyOf(word, exact) === key;
    });
    if (here) places.push([first, first + keys.length - 1]);
  }
  return places;
}
