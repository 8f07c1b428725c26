import { isRelation } from "../../relations.js";
import { tag } from "../../text/tags.js";
import { has, isWord, type Word } from "../../text/words.js";
import { verbStart } from "../../lexicon.js";
import { isBoundary } from "../clauses.js";

type Words = readonly Word[];

/** Verbs with which people tell of themselves and leave out "I": "Love the line", "Hope it helps", "Wish I had". */
export const dropped = new Set(
  "recommend suggest love like hope wish guess hate bet thank thanks wonder doubt agree suppose appreciate miss want need seem reckon".split(
    " ",
  ),
);

/** Whether the verb at `at`, one with which people leave out "I", commands nevertheless: "Thank her for it", "Love your kids". */
export function commandsAnyway(words: Words, at: number): boolean {
  const next = words[at + 1];
  if (has(next, tag.reflexive)) return true;
  switch (words[at]?.lower) {
    case "thank":
      return isThanked(words, at + 1);
    case "love":
    case "appreciate":
      // "Love your hair": a compliment; "Love them": what the writer does, unless there is more to do
      return isWord(next, "your")
        ? isRelation(words[at + 2]?.lower ?? "")
        : isWord(next, "him", "her", "them") && commandJoined(words, at + 2);
    case "hope":
      // "Hope for the best and be ready for rain"
      return isWord(next, "for") && isWord(words[at + 3], "best") && commandJoined(words, at + 4);
    case "suggest":
    case "recommend":
    case "insist":
      return isForOthers(words, at);
    default:
      return false;
  }
}

/** "her", "your teacher", "the nurse": "you", heaven and the writer are thanked by whoever writes. */
function isThanked(words: Words, at: number): boolean {
  if (isWord(words[at + 1], "lord", "heavens", "gods", "stars", "universe") || isWord(words[at], "me", "us"))
    return false;
  return has(words[at], tag.object | tag.possessive) || (isWord(words[at], "the") && !isBoundary(words[at + 1]));
}

/** "and show it", "and be there": a further command right behind the object. */
const commandJoined = (words: Words, at: number): boolean =>
  isWord(words[at], "and", "but") && (isWord(words[at + 1], "be") || verbStart(words[at + 1]?.lower ?? "") === 3);

/** "Suggest (that) he try it", "Suggest a place where she can rest", "Recommend a book to him": to somebody who is spoken of. */
function isForOthers(words: Words, at: number): boolean {
  const who = isWord(words[at + 1], "that") ? at + 2 : at + 1;
  if (isWord(words[who], "he", "she"))
    return has(words[who + 1], tag.base) && !has(words[who + 1], tag.past | tag.thirdPerson);
  if (!has(words[at + 1], tag.determiner) || isWord(words[at + 1], "this", "that", "these", "those")) return false;
  for (let i = at + 3; i < words.length && !isBoundary(words[i]); i += 1)
    if (isWord(words[i], "he", "she") || (isWord(words[i], "him", "her", "them") && ends(words, i))) return true;
  return false;
}

/** "to him", "to her": whom it is given to, with nothing behind that would be theirs. */
const ends = (words: Words, at: number): boolean =>
  isWord(words[at - 1], "to") && (isBoundary(words[at + 1]) || !has(words[at + 1], tag.noun | tag.plural));
