import { nounPhraseEnd, skipAdverbs } from "../../english/clauses/clauses.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, type Word } from "../../english/text/words.js";
import type { Directive } from "../directive.js";

type Words = readonly Word[];

/**
 * Whether the advice goes on with what somebody else is to do: "Call the landlord and he should call the neighbours", "You
 * could write it and she could read it out". The one half told, the other would still be an order.
 */
export function sharesOut({ sentence: { words }, match, phrase, promise }: Directive): boolean {
  let at = promise?.phrase.to ?? phrase.to;
  if (words[at]?.lower === ",") at += 1;
  if (!isWord(words[at], "and", "then")) return false;
  const subject = skipAdverbs(words, at + 1);
  if (isWord(words[subject], "you", "you'll", "i", "we", "it", "this", "that", "there")) return false;
  const modal = has(words[subject], tag.subject) ? subject + 1 : nounPhraseEnd(words, subject);
  if (modal === subject) return false;
  if (isWord(words[modal], "could", "can")) return says(words, match.from, match.verb, "could", "can");
  return isWord(words[modal], "should", "must") && !isWord(words[modal + 1], "be", "have");
}

const says = (words: Words, from: number, to: number, ...any: readonly string[]): boolean =>
  words.slice(from, to).some((word) => isWord(word, ...any));
