import { RE2JS } from "re2js";
import type { Sentence } from "../../english/text/sentences.js";
import { expressionOf, groupOf, wordMarks } from "./expression.js";
import type { Pattern } from "./pattern.js";
import type { Parts } from "../../rephrase/forms.js";

/** Where a pattern fits: words [from, to) of a sentence, and its parts. */
export interface Fit {
  readonly from: number;
  readonly to: number;
  readonly parts: Parts;
}

/** Finds a pattern in a sentence: the fit that begins at a word, if one does. */
export type Search = (sentence: Sentence, at: number) => Fit | undefined;

/** More steps than this in its program make a pattern too large to be run on every sentence. */
const mostSteps = 4000;

const [open, close] = wordMarks;

/**
 * A search for a pattern that takes time in proportion to the text, whatever the pattern: RE2 follows all its ways at once.
 * Undefined for a pattern that is too large. Each sentence is searched once, when it is first asked about.
 */
export function searchFor(pattern: Pattern): Search | undefined {
  const expression = RE2JS.compile(expressionOf(pattern));
  if (expression.programSize() > mostSteps) return undefined;
  const searched = new WeakMap<Sentence, ReadonlyMap<number, Fit>>();
  return (sentence, at) => {
    let fits = searched.get(sentence);
    if (fits === undefined) {
      fits = allFits(expression, pattern.parts, sentence);
      searched.set(sentence, fits);
    }
    return fits.get(at);
  };
}

/** Every fit in a sentence, from left to right and apart, by the word at which it begins. */
function allFits(expression: RE2JS, parts: readonly string[], { text, words }: Sentence): ReadonlyMap<number, Fit> {
  const starts = new Map<number, number>();
  let written = "";
  words.forEach((word, at) => {
    starts.set(written.length, at);
    const lower = word.lower === "" ? text.slice(word.start, word.end).toLowerCase() : word.lower;
    written += open + lower + close;
  });
  starts.set(written.length, words.length);
  const wordAt = (offset: number): number => starts.get(offset) ?? -1;
  const fits = new Map<number, Fit>();
  const matcher = expression.matcher(written);
  while (matcher.find()) {
    const from = wordAt(matcher.start());
    const found = parts.flatMap((part) => {
      const group = groupOf(part);
      const start = matcher.start(group);
      return start < 0 ? [] : [[part, [wordAt(start), wordAt(matcher.end(group))]] as const];
    });
    fits.set(from, { from, to: wordAt(matcher.end()), parts: new Map(found) });
  }
  return fits;
}
