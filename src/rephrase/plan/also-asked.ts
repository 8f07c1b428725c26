import { isRelation } from "../../english/relations.js";
import type { Word } from "../../english/text/words.js";
import { introEnd } from "../clause/intro.js";
import { others, refersBack } from "../clause/reader/people.js";
import { beginOf } from "../directive.js";
import type { Found } from "./runs.js";

/** No sentence that is asked beside another. */
export const noneAsked: ReadonlySet<Found> = new Set();

/**
 * The sentences told right beside one that is asked, where the later of the two goes on about somebody whom the first has named:
 * "Ask your mom if you can talk. Explain to her what you wrote here." is about one mother, and asked as a whole.
 */
export function alsoAsked(paragraph: readonly Found[], asked: ReadonlySet<Found>): ReadonlySet<Found> {
  if (asked.size === 0) return noneAsked;
  const also = new Set<Found>();
  paragraph.forEach((found, index) => {
    const before = paragraph[index - 1];
    const [opening] = found.directives;
    if (before === undefined || opening === undefined || before.directives.length === 0) return;
    if (asked.has(found) === asked.has(before)) return;
    const { words } = found.sentence;
    const from = beginOf(opening);
    if (from > introEnd(words) || !namesReaders(before.sentence.words)) return;
    if (refersBack(words, from, opening.phrase.to)) also.add(asked.has(found) ? before : found);
  });
  return also;
}

/** Whether somebody of the reader's, or somebody spoken of before, is named: "your mom", "her". */
const namesReaders = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower, quoted }, i) =>
      !quoted && (others.has(lower) || (lower === "your" && isRelation(words[i + 1]?.lower.replace(/'s$/, "") ?? ""))),
  );
