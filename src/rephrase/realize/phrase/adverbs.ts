import { wordAt, type Word } from "../../../english/text/words.js";
import type { Head } from "../../../english/verbs/head.js";
import type { Directive } from "../../directive.js";

const along = new Set("also then just instead even simply really actually literally seriously genuinely".split(" "));

/** "or at least rest", "and, most of all, rest": what sets one deed against another, with its blank, in words[from, to). */
export function weighed({ sentence: { text, words } }: Directive, from: number, to: number): string {
  for (let i = from; i < to; i += 1) {
    const length = weights.find((weight) => weight.every((lower, k) => words[i + k]?.lower === lower))?.length;
    const first = words[i];
    const last = words[i + (length ?? 1) - 1];
    if (length !== undefined && first !== undefined && last !== undefined)
      return `${text.slice(first.start, last.end)} `;
  }
  return "";
}

const weights = ["at least", "most of all", "above all", "best of all"].map((phrase) => phrase.split(" "));

/** "You should also call her": whether the advice is one more thing, by a word in its frame. */
export const saysAlso = ({ sentence: { words }, match }: Directive): boolean =>
  words.slice(match.from, match.verb).some((word) => word.lower === "also" && !word.quoted);

/** The adverb between "to" and the verb, with its blank: "You need to really know it". */
export function inside({ sentence: { text, words }, match }: Directive): string {
  const adverb = wordAt(words, match.verb - 1);
  // "Either stay or leave": what excludes each other
  const either = words.slice(match.from, match.verb).find(({ lower }) => lower === "either");
  if (either !== undefined) return "either ";
  // "You should seriously think about it", "Literally do anything"
  if (adverb !== undefined && match.verb - 1 >= match.from && weighty.has(adverb.lower) && match.polarity === "plain")
    return `${adverb.lower} `;
  return wordAt(words, match.verb - 2)?.lower === "to" &&
    adverb !== undefined &&
    ["really", "actually"].includes(adverb.lower)
    ? `${text.slice(adverb.start, adverb.end)} `
    : "";
}

const weighty = new Set(["literally", "seriously", "genuinely"]);

/** "Don't just tell her": what is denied is the "just", with its blank; "" where there is none. */
export function focus(words: readonly Word[], { mid }: Head): string {
  const adverb = words[mid - 1];
  return adverb !== undefined && focusing.has(adverb.lower) ? `${adverb.lower} ` : "";
}

const focusing = new Set(["just", "only", "simply", "even"]);

/** The adverbs in words[from, to) that belong to what is done and not to the advising, with their blank: "also ", "just ". */
export function goingAlong({ sentence: { text, words } }: Directive, from: number, to: number): string {
  let said = "";
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word !== undefined && along.has(word.lower)) said += `${text.slice(word.start, word.end)} `;
  }
  return said;
}
