import { tagsOf } from "../../english/text/tags.js";

const word = /\p{L}[\p{L}'’-]*/gu;
const inside = /(?<=[\p{L},;:)]\s)\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?(?!['’-]?\p{L})/gu;

/** Days and months, which keep their capital. */
const dated =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|i)\b/;

/** Whether a writer begins every word of a sentence with a capital: "Always Ask For A Receipt". */
export function writesTitles(text: string): boolean {
  if (/(?:^|\s)\p{Ll}/u.test(text)) return false;
  const words = text.match(word) ?? [];
  return words.length > 4 && words.every((one) => /^\p{Lu}/u.test(one)) && words.some((one) => /\p{Ll}/u.test(one));
}

/** The words of such a sentence inside what is told of it, in small letters where they are no names. */
export const untitled = (text: string): string =>
  text.replaceAll(inside, (one) => {
    const lower = one.toLowerCase();
    return dated.test(lower) || tagsOf(lower) === 0 ? one : lower;
  });
