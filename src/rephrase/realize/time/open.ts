import type { Lead } from "../../../english/clauses/leads.js";
import { isBoundary, skipAdverbs } from "../../../english/clauses/clauses.js";
import { lemmaOf } from "../../../english/lexicon.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word } from "../../../english/text/words.js";

type Words = readonly Word[];

const things = new Set("it it's this that that's".split(" "));
const reader = /^your?(?:'|$)/;

/**
 * Whether a condition before the advice or in words[from, to) of it asks what only its reader can know, now: "If you hurry, …",
 * "if it's something bigger", "…, assuming you live in town", "if it's allowed". It never was a time at which something was done.
 */
export const isOpenNow = (words: Words, leads: readonly Lead[], from: number, to: number): boolean =>
  leads.some((lead) => asksNow(words, lead)) || assumes(words, leads, from, to) || asksLeave(words, from, to);

function asksNow(words: Words, { opener, from, to }: Lead): boolean {
  if (opener !== "if") return false;
  const subject = words[from + 1];
  // "If you hurry, …": there is time left
  if (isWord(subject, "you") && isWord(words[from + 2], "hurry")) return isBoundary(words[from + 3]);
  if (subject === undefined || !things.has(subject.lower)) return false;
  const verb = has(subject, tag.contraction) ? from + 1 : skipAdverbs(words, from + 2);
  // "If it makes you feel better, …"
  if (["make", "help", "give", "bring"].includes(lemmaOf(words[verb]?.lower ?? "") ?? ""))
    return isWord(words[verb + 1], "you");
  if (verb !== from + 1 && !has(words[verb], tag.be)) return false;
  const what = words[verb + 1];
  const end = isWord(words[to - 1], ",") ? to - 1 : to;
  // "If it's something bigger, …", but "if it's something you love"
  if (isWord(what, "something")) return end === verb + 3;
  // "If it's pottery, …"
  return end === verb + 2 && has(what, tag.noun) && !has(what, tag.adjective | tag.gerund) && !isTime(what);
}

const times = new Set(
  "time night day morning evening noon midnight dawn dusk summer winter spring autumn fall".split(" "),
);

const isTime = (word: Word | undefined): boolean => times.has(word?.lower ?? "");

/** "Call the council, assuming you live in town": what the writer guesses of the reader. */
const assumes = (words: Words, leads: readonly Lead[], from: number, to: number): boolean =>
  leads.some((lead) => lead.opener === "assuming" && reader.test(words[lead.from + 1]?.lower ?? "")) ||
  words.some(
    (word, i) =>
      i > from &&
      i < to &&
      isWord(word, "assuming") &&
      isBoundary(words[i - 1]) &&
      reader.test(words[i + 1]?.lower ?? ""),
  );

const permitted = new Set("legal allowed permitted acceptable".split(" "));

/** "Help them if it's allowed". */
const asksLeave = (words: Words, from: number, to: number): boolean =>
  words.some((word, i) => {
    if (i <= from || i >= to || word.quoted || !isWord(word, "if") || !things.has(words[i + 1]?.lower ?? ""))
      return false;
    return words.slice(i + 2, Math.min(to, i + 5)).some(({ lower }) => permitted.has(lower));
  });
