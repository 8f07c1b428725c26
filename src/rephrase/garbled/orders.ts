import { verbStart } from "../../english/lexicon.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, type Word } from "../../english/text/words.js";
import type { Directive } from "../directive.js";

const letting = new Set("let make have help watch see hear".split(" "));

/** "Write it on a card pin it up": a further command with nothing between, of which the noun before it is no subject. */
export function ordersOn({ sentence: { words }, phrase: { heads, to } }: Directive): boolean {
  const [first] = heads;
  if (first === undefined) return false;
  for (let i = first.at + 2; i < to; i += 1) {
    const before = words[i - 1];
    if (!has(words[i], tag.base) || !(has(before, tag.noun) || isWord(before, "it", "that"))) continue;
    const head = heads.findLast(({ at }) => at <= i)?.at ?? i;
    if (i >= head + 2 && words[i]?.quoted === false && isFurther(words, head, i)) return true;
  }
  return false;
}

/** Whether the base form at `at` is a command of its own behind the verb at `head`. */
function isFurther(words: readonly Word[], head: number, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  // "Don't ponder it do it!"
  if (isWord(word, "do") && isWord(before, "it", "that") && isWord(words[at + 1], "it", "that")) return true;
  if (has(word, tag.past) || !has(before, tag.noun) || verbStart(word?.lower ?? "") < 2) return false;
  // "paint it on a board hang it up"
  if (
    has(words[at - 2], tag.determiner) &&
    !has(before, tag.plural | tag.pronoun) &&
    isWord(words[at + 1], "it") &&
    has(words[at + 2], tag.adverb | tag.preposition)
  )
    return true;
  if (has(before, tag.plural | tag.base | tag.pronoun | tag.adverb | tag.coordinator)) return false;
  if (has(word, tag.noun | tag.adjective | tag.preposition) && !has(words[at + 1], tag.object)) return false;
  if (words.slice(head, at).some(({ lower }) => letting.has(lower))) return false;
  return isWord(words[at + 1], "it") || has(words[at + 1], tag.object);
}

/** "Don't check your phone, read the news, get food, etc.": nobody can say where "don't" ends. */
export function deniesList({ sentence: { words }, match, phrase }: Directive): boolean {
  return (
    match.polarity !== "plain" &&
    phrase.heads.length > 1 &&
    phrase.heads.some(({ polarity }) => polarity === "plain") &&
    isWord(words[phrase.to - 1], "etc", "etc.", "stuff") &&
    !words.slice(match.verb, phrase.to).some(({ lower }) => lower === "but" || lower === "instead")
  );
}

/** "Stand up for yourself don't be too nice": a "don't" that no mark parts from the advice would stay an order. */
export function forbidsOn({ sentence: { words }, phrase }: Directive): boolean {
  for (let i = (phrase.heads[0]?.at ?? phrase.from) + 1; i < phrase.to; i += 1)
    if (
      words[i]?.lower === "don't" &&
      !words[i]?.quoted &&
      // "precautions like don't walk alone and have a torch"
      (has(words[i - 1], tag.reflexive | tag.object) || isWord(words[i - 1], "like")) &&
      !phrase.heads.some((head) => head.from <= i && i <= head.at)
    )
      return true;
  return false;
}
