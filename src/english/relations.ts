import { oddPeople, relations } from "./data/people.js";
import { findWord } from "./lexicon/reading.js";

/** The plural by rule: "sisters", "babies", "exes". */
const plural = (word: string): string =>
  /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? word.replace(/y$/, "ies") : `${word}s`;

const isListed = (word: string): boolean => findWord(relations, word) >= 0 || findWord(oddPeople, word) >= 0;

/** Whether a word in small letters says what somebody is to somebody: "grandad", "sisters". */
export function isRelation(lower: string): boolean {
  if (isListed(lower)) return true;
  const singulars = [lower.slice(0, -1), lower.slice(0, -2), `${lower.slice(0, -3)}y`];
  return lower.endsWith("s") && singulars.some((word) => plural(word) === lower && isListed(word));
}
