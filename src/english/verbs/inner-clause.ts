import { hasFinite, isBoundary, isFinite, startsClause } from "../clauses/clauses.js";
import { lemmaOf } from "../lexicon.js";
import { among } from "../text/remembered.js";
import { tag } from "../text/tags.js";
import { has, type Word, wordAt } from "../text/words.js";
import type { Head } from "./head.js";
import type { Inner } from "./joins/inner.js";

type Words = readonly Word[];

const opensFiniteClause = among(
  new Set("if when whenever until unless before after once while because since".split(" ")),
);

/** Subjects in the third person singular, with which no base form agrees. */
const singular = new Set(
  "it it's he he's she she's that's everything everything's somebody someone everyone".split(" "),
);

/** Verbs behind which an object does what a bare infinitive says: "let him play". */
export const bareTakers = new Set(["let", "help", "make", "have", "watch", "see", "hear"]);

/** The classes of all words that begin something inside a phrase. */
const noted =
  tag.base | tag.modal | tag.wh | tag.subordinator | tag.preposition | tag.subject | tag.pronoun | tag.contraction;

/**
 * Notes in `inner` what the word at `i`, which belongs to the last verb `head` of a phrase, has begun; gives whether it is a time or
 * a condition in the present.
 */
export function noteInner(words: Words, i: number, limit: number, head: Head | undefined, inner: Inner): boolean {
  const word = words[i];
  if (word === undefined || !has(word, noted)) return false;
  // "get to know the town and reach out": a fixed phrase, in which nothing shares
  const known = words[i - 1]?.lower === "get" && words[i + 1]?.lower === "know";
  if (word.lower === "to" && has(words[i + 1], tag.base) && !known) inner.infinitive = true;
  if ((has(word, tag.modal) && word.lower !== "better") || (word.lower === "than" && has(words[i + 1], tag.base)))
    inner.infinitive = true;
  // "let him play": a bare infinitive behind its object, but "make an outline" has none
  if (
    has(word, tag.base) &&
    bareTakers.has(head?.lemma ?? "") &&
    !has(words[i - 1], tag.determiner | tag.possessive | tag.adjective | tag.preposition)
  )
    inner.infinitive = true;
  if (opensFiniteClause(word) && hasFinite(words, i + 1, Math.min(limit, i + 8)) && opensFinite(words, i)) {
    inner.adverbial = inner.finite = true;
    inner.singular = singular.has(words[i + 1]?.lower ?? "");
    return !pastAhead(words, i + 1, limit) && !isComplement(words, i);
  }
  // "in such a way that they like it and forget the time": what it is to bring
  if (word.lower === "that" && words[i - 1]?.lower === "way") inner.purpose = true;
  if (has(word, tag.wh) || word.lower === "that" || startsClauseHere(words, i)) inner.finite = true;
  return false;
}

/** "before" and the like open a clause when a subject follows; "since" and "as" also when it is "it". */
function opensFinite(words: Words, at: number): boolean {
  return startsClause(words, at + 1) || has(words[at + 1], tag.wh) || quantified(words, at + 1);
}

const asking = new Set("see ask check know wonder decide figure".split(" "));

/** "see if they have one", "ask him if he can": no condition, but what is asked. */
function isComplement(words: Words, at: number): boolean {
  if (words[at]?.lower !== "if") return false;
  if (asking.has(lemmaOf(words[at - 1]?.lower ?? "") ?? "") || words[at - 1]?.lower === "out") return true;
  for (let i = at - 1; i > at - 5; i -= 1)
    if (["ask", "asking", "tell"].includes(wordAt(words, i)?.lower ?? "")) return wordAt(words, i)?.lower !== "tell";
  return false;
}

/** "when some of you have keys": a subject of parts. */
function quantified(words: Words, at: number): boolean {
  return (
    has(words[at], tag.pronoun) && words[at + 1]?.lower === "of" && isFinite(words, at + 3, words[at + 2]?.lower ?? "")
  );
}

/** Whether the adverbial clause that starts at `at` is told in the past: then it is no present condition. */
function pastAhead(words: Words, at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + 7; i += 1) {
    const word = words[i];
    if (isBoundary(word)) return false;
    if (
      word?.lower === "was" ||
      word?.lower === "were" ||
      word?.lower === "had" ||
      word?.lower === "did" ||
      word?.lower === "didn't"
    )
      return true;
    if (i > at && has(word, tag.past) && !has(word, tag.base | tag.participle)) return true;
    if (has(word, tag.modal | tag.be | tag.auxiliary | tag.thirdPerson)) return false;
  }
  return false;
}

function startsClauseHere(words: Words, at: number): boolean {
  const word = words[at];
  return (
    has(word, tag.contraction) ||
    (has(word, tag.subject | tag.pronoun) && word !== undefined && isFinite(words, at + 1, word.lower))
  );
}
