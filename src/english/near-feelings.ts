import { feelingAdjectives } from "./data/feelings.js";
import { namesFeeling } from "./feelings.js";
import { classesOf, lemmaOf } from "./lexicon.js";
import { isSlipOf } from "./slip.js";

/** A shorter word is one slip away from too many others. */
const shortest = 7;

/** The long adjectives that name a feeling, without hyphens, by their first letters. */
const byLetter = new Map<string, string[]>();
for (const word of feelingAdjectives.trim().split(/\s+/)) {
  const joined = word.replaceAll("-", "");
  if (joined.length < shortest) continue;
  byLetter.set(joined.charAt(0), [...(byLetter.get(joined.charAt(0)) ?? []), joined]);
}

/** Whether a word, in small letters, names a feeling, or would but for a slip of the fingers: "overwelmed", "wornout". */
export function nearlyNamesFeeling(lower: string): boolean {
  if (namesFeeling(lower)) return true;
  const joined = lower.replaceAll("-", "");
  if (joined.length < shortest || classesOf(lower) !== 0 || lemmaOf(lower) !== undefined) return false;
  return (byLetter.get(joined.charAt(0)) ?? []).some((word) => isSlipOf(joined, word));
}
