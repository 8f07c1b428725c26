import { verbStart } from "../../english/lexicon.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord } from "../../english/text/words.js";
import type { Directive } from "../directive.js";

const letting = new Set("let make have help watch see hear".split(" "));

/** "Write it on a card pin it up": a further command with nothing between, of which the noun before it is no subject. */
export function ordersOn({ sentence: { words }, phrase }: Directive): boolean {
  let head = -1;
  const [first] = phrase.heads;
  return words.some((word, i) => {
    if (first === undefined || i < first.at || i >= phrase.to) return false;
    if (phrase.heads.some(({ at }) => at === i)) head = i;
    if (i < head + 2 || word.quoted) return false;
    const before = words[i - 1];
    // "paint it on a board hang it up"
    if (
      has(before, tag.noun) &&
      has(words[i - 2], tag.determiner) &&
      !has(before, tag.plural | tag.pronoun) &&
      has(word, tag.base) &&
      !has(word, tag.past) &&
      isWord(words[i + 1], "it") &&
      has(words[i + 2], tag.adverb | tag.preposition) &&
      verbStart(word.lower) >= 2
    )
      return true;
    // "Don't even think about it do it!"
    if (isWord(word, "do") && isWord(before, "it", "that") && isWord(words[i + 1], "it", "that")) return true;
    if (!has(word, tag.base) || has(word, tag.past) || !has(before, tag.noun)) return false;
    if (has(before, tag.plural | tag.base | tag.pronoun | tag.adverb | tag.coordinator)) return false;
    if (verbStart(word.lower) < 2) return false;
    if (has(word, tag.past | tag.noun | tag.adjective | tag.preposition) && !has(words[i + 1], tag.object))
      return false;
    if (letting.has(words[head]?.lower ?? "") || words.slice(head, i).some((one) => letting.has(one.lower)))
      return false;
    return isWord(words[i + 1], "it") || has(words[i + 1], tag.object);
  });
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
