import { isBoundary } from "../../english/clauses/clauses.js";
import { complement, complementsOf } from "../../english/lexicon.js";
import { among } from "../../english/text/remembered.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../english/text/words.js";

const you = new Set("you you'll you're you've".split(" "));

/** Words at which something may be a slip whatever stands behind them. */
const maySlip = among(new Set(["i", "yo", ",", "say", "your", "you", "want", "do"]));

/** "keep at it you you'll be fine", "i m the same", "what it means you her,": a slip round which nobody can say who does what. */
export function slips(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || !(maySlip(word) || isWord(next, "is", "are", "someplace", "somewhere"))) return false;
  if (word.lower === "i" && next?.kind === kind.word && next.gap === 1)
    return isWord(next, "m", "ve", "ll") || (has(next, tag.gerund) && !has(next, tag.noun | tag.adjective));
  // "think about is as much", "bring their someplace"
  if (has(word, tag.preposition) && isWord(next, "is", "are") && isWord(words[at + 2], "as"))
    return !waitsFor(words, at);
  if (has(word, tag.possessive) && !has(word, tag.object) && isWord(next, "someplace", "somewhere")) return true;
  // "where yo uh live", "…, is nice for a day"
  if (isWord(word, "yo") && isWord(next, "u", "uh")) return true;
  if (isWord(word, ",") && isWord(next, "is", "was") && has(words[at + 2], tag.adjective)) return !waitsFor(words, at);
  // "you can say, I need it back": words with no marks round them
  if (isWord(word, "say") && isWord(next, ",") && has(words[at + 2], tag.subject)) return true;
  // "even if your not", "say your sorry"
  if (isWord(word, "your"))
    return isWord(next, "not") || (isWord(next, "sorry", "welcome", "wrong") && isBoundary(words[at + 2]));
  // "next time he is rude you, leave"
  const quality = wordAt(words, at - 1);
  if (
    isWord(word, "you") &&
    isWord(next, ",") &&
    has(quality, tag.adjective) &&
    has(words[at - 2], tag.be | tag.contraction)
  )
    return !has(quality, tag.noun | tag.base | tag.preposition | tag.adverb);
  // "if you want have one", "do be too loud there"
  if (isWord(word, "want") && isWord(next, "have", "go", "be", "do", "get", "make")) return true;
  if (isWord(word, "do") && isWord(next, "be") && isWord(words[at + 2], "too")) return true;
  if (word.lower !== "you" || next === undefined || next.gap !== 1) return false;
  // "and of you need more", "the course you give you an idea"
  if (
    isWord(wordAt(words, at - 1), "of") &&
    has(next, tag.base) &&
    (isBoundary(words[at - 2]) || has(words[at - 2], tag.coordinator))
  )
    return true;
  if (isWord(words[at + 2], "you") && has(next, tag.base) && (complementsOf(next.lower) & complement.Clause) === 0)
    return true;
  // "if you want them to work for you you'll have to pay": an object, and the next clause
  const before = wordAt(words, at - 1);
  const object = has(before, tag.preposition | tag.base | tag.thirdPerson | tag.past) && !has(before, tag.noun);
  return (you.has(next.lower) && !object) || (isWord(next, "her", "him", "them") && words[at + 2]?.lower === ",");
}

/** "whoever, tired or not, is late", "what he does, is fine": a subject stands before the comma. */
const waitsFor = (words: readonly Word[], at: number): boolean =>
  words.slice(0, at).some((word) => has(word, tag.wh) || isWord(word, "that", ","));
