import { skipAdverbs } from "../../../english/clauses/clauses.js";
import type { Lead } from "../../../english/clauses/leads.js";
import { lemmaOf } from "../../../english/lexicon.js";
import { mentions } from "../../../english/text/mentions.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt } from "../../../english/text/words.js";

import type { Directive } from "../../directive.js";
import type { Match } from "../../forms.js";

type Words = readonly Word[];

const permitted = new Set("legal allowed permitted acceptable".split(" "));

const saysOr = mentions("or");
const mayAskLeave = mentions(permitted);
const saysEither = mentions("either");

/** What only its reader can have lived, or has yet to choose: no past of the writer's can say it. */
export const isOpenNow = ({ rule, sentence: { words }, leads, match, phrase }: Directive): boolean =>
  leads.some((lead) => servesReader(words, lead) || turnsTo(words, lead)) ||
  // "If it's not late, when they call you, …"
  (leads.some(({ opener }) => opener === "if") && leads.some(({ opener }) => opener === "when")) ||
  isAnybodys(words, phrase.from, phrase.to) ||
  // "Have you considered becoming a baker?"
  (rule.form === "suggestion-question" && phrase.heads[0]?.lemma === "become") ||
  isBesideOwn(words, match) ||
  (saysOr(words) && leavesOpen(words, phrase.from, phrase.to)) ||
  leads.some((lead) => allowsFirst(words, lead) || lacksClause(words, lead)) ||
  // "Either rest or walk": nobody did both
  (saysEither(words) && words.slice(match.from, match.verb).some((word) => isWord(word, "either"))) ||
  (mayAskLeave(words) && asksLeave(words, phrase.from, phrase.to));

const complete = new Set("possible necessary needed not so in applicable anything".split(" "));

/** "If double major, stay a year", "If working there, ask": no clause says who or when, so the reader is meant. */
const lacksClause = (words: Words, { opener, from, finite }: Lead): boolean =>
  opener === "if" && !finite && !complete.has(words[from + 1]?.lower ?? "");

/** "Get a degree or anything in nursing", "study there or elsewhere", "take the bus or maybe walk": what was lived is one of them. */
const leavesOpen = (words: Words, from: number, to: number): boolean =>
  words.some(
    (word, i) =>
      i > from &&
      i < to &&
      !word.quoted &&
      isWord(word, "or") &&
      (isWord(words[i + 1], "elsewhere", "anywhere", "perhaps", "maybe") ||
        (isWord(words[i + 1], "anything") && isWord(words[i + 2], "in", "like", "to", "with"))),
  );

/** "Help them if it's allowed": a rule that holds where the reader lives. */
const asksLeave = (words: Words, from: number, to: number): boolean =>
  words.some(
    (word, i) =>
      i > from &&
      i < to &&
      !word.quoted &&
      isWord(word, "if") &&
      // "ask if it's allowed"
      !words.slice(from, i).some((before) => isWord(before, "ask", "see", "check", "find", "know", "wonder", "tell")) &&
      isWord(words[i + 1], "it", "it's", "that", "that's") &&
      words.slice(i + 2, Math.min(to, i + 5)).some(({ lower }) => permitted.has(lower)),
  );

/** "Since it isn't yours, I may be wrong, but if you like it, …": two leads, of which one is no part of a tale. */
const turnsTo = (words: Words, { opener, from, to }: Lead): boolean =>
  opener !== "if" &&
  words.some((word, i) => i > from && i < to && isWord(word, "but") && isWord(words[i + 1], "if", "when"));

/** "I made it a bookmark, but you can also make it a card": the writer did something else. */
const isBesideOwn = (words: Words, { from, verb }: Match): boolean =>
  isWord(wordAt(words, from - 1), "but", "and") &&
  words.slice(from, verb).some(({ lower }) => lower === "also") &&
  words.some((word, i) => i < from && isWord(word, "i") && has(words[skipAdverbs(words, i + 1)], tag.past | tag.base));

const turns = new Set(["first", "second", "next", "third", "last"]);

/** "The first time you can let it go, the next time, tell her": what may be done first is the reader's, and so is what follows. */
const allowsFirst = (words: Words, { from, to }: Lead): boolean =>
  words
    .slice(from, to)
    .some(
      (word, k, lead) =>
        word.lower === "time" &&
        turns.has(lead[k - 1]?.lower ?? "") &&
        isWord(lead[k + 1], "you") &&
        isWord(lead[k + 2], "can", "could", "may", "should", "might"),
    );

const serving = new Set("make help give bring".split(" "));

/** "If it makes you feel better, make a list": what the advice would do for the reader. */
const servesReader = (words: Words, { opener, from }: Lead): boolean => {
  if (opener !== "if" || !isWord(words[from + 1], "it", "that", "this")) return false;
  const verb = skipAdverbs(words, from + 2);
  return serving.has(lemmaOf(words[verb]?.lower ?? "") ?? "") && isWord(words[verb + 1], "you");
};

/** "Remember the first week or two you always get blisters": it is anybody who does. */
const isAnybodys = (words: Words, from: number, to: number): boolean =>
  isWord(words[from], "remember") &&
  words.some(
    (word, i) =>
      i > from &&
      i < to &&
      isWord(word, "you") &&
      words.slice(i + 1, skipAdverbs(words, i + 1)).some((adverb) => isWord(adverb, "always", "usually", "normally")),
  );
