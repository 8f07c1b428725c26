import { isBoundary, isFinite, skipAdverbs } from "../clauses/clauses.js";
import { isWhichThing } from "../clauses/which-things.js";
import { complement, complementsOf, lemmaOf, verbStart } from "../lexicon.js";
import { tag } from "../text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../text/words.js";

type Words = readonly Word[];

/** Prepositions that also open a clause: "before you go" has a subject, "near you" has not. */
const clausePrepositions = new Set(["before", "after", "until", "since", "as", "like", "than", "once"]);

/** Whether a preposition may open a clause, too: "before you go", but not "near you". */
export const mayOpenClause = (word: Word): boolean =>
  clausePrepositions.has(word.lower) || has(word, tag.subordinator | tag.wh);

/** "you two", "you guys": what counts or names the listeners. */
export const isGroup = (word: Word | undefined): boolean => isWord(word, "two", "three", "guys", "girls", "folks");

/** Behind the "you" at `at` and what counts or names the listeners. */
export const behindGroup = (words: Words, at: number): number =>
  isWord(words[at], "you") && isGroup(words[at + 1]) ? at + 2 : at + 1;

/** "you never know", of which the "you" stands at `at`: a saying, in which it is anybody. */
export const isNeverKnow = (words: Words, at: number): boolean =>
  isWord(wordAt(words, at), "you") && isWord(words[at + 1], "never") && isWord(words[at + 2], "know");

/** Verbs whose object does what a bare infinitive says: "make you cry", "watch you teach". */
export const objectActs = new Set(["let", "make", "help", "have", "watch", "see", "hear"]);

const particles = new Set("up out off down away back".split(" "));

/** Verbs with two objects: whom and what. */
const givers = new Set("show give tell teach send buy offer bring get make lend hand".split(" "));

const thirdPersonOnly = new Set(["is", "was", "has", "does", "isn't", "wasn't", "hasn't", "doesn't", "'s"]);

/** Whether the word before `at` is a noun there although it could be a verb: "the love you", "my call". */
function isNounHere(words: Words, at: number): boolean {
  const before = words[at - 1];
  // "the plates and cups you own"
  if (isWord(before, "and", "or") && has(words[at], tag.plural) && has(wordAt(words, at - 2), tag.plural))
    return isNounHere(words, at - 2);
  return (
    before?.lower !== "to" &&
    before?.lower !== "that" &&
    !has(before, tag.wh) &&
    ((before?.lower === "be" && has(words[at], tag.adjective)) ||
      has(before, tag.determiner | tag.possessive | tag.adjective | tag.preposition | tag.noun | tag.gerund))
  );
}

/**
 * Whether the "you" at `at` is a subject (→ I) rather than an object (→ me), by what stands around it: a finite verb after
 * it, and before it something that lets a clause begin ("if", "what", "things", "sure"), not a preposition ("around you are")
 * and not a verb that takes it as its object ("make you feel").
 */
export function isSubject(words: Words, at: number): boolean {
  // "before you two talk"
  const end = isGroup(words[at + 1]) ? at + 1 : at;
  const next = words[skipAdverbs(words, end + 1)];
  const before = wordAt(words, at - 1);
  // "where are you now"
  if (before?.lower === "are" || before?.lower === "were") return true;
  if (next === undefined || isBoundary(words[end + 1]))
    return (
      before !== undefined &&
      (before.lower === "do" || (before.lower === "that" && words[end + 1]?.lower === "," && next !== undefined))
    );
  // "if you so choose"
  if (isWord(next, "so") && has(words[end + 2], tag.base)) return true;
  // "are you", "do you", "can you": a subject behind its verb
  if (has(before, tag.be | tag.modal) && before?.lower !== "better") return true;
  if (has(before, tag.auxiliary) && !isNounHere(words, at - 1) && has(next, tag.base | tag.participle)) return true;
  // "pay more than you invoice"
  if (before?.lower === "than" && next.kind === kind.word && !has(next, tag.preposition | tag.coordinator)) return true;
  if (!isFinite(words, end + 1, "you")) return clauseOpens(before) && next.tags === 0;
  if (thirdPersonOnly.has(next.lower)) return false;
  if (before === undefined || isBoundary(before) || before.kind !== kind.word) return true;
  // "anything down you think is odd", "the days off you need": a relative clause behind a particle
  if (
    particles.has(before.lower) &&
    ["think", "want", "need", "like", "have", "feel", "can", "could"].includes(next.lower)
  )
    return true;
  if (has(before, tag.preposition)) return mayOpenClause(before);
  if (clauseOpens(before)) return true;
  // "how long you want to stay"
  if (isWord(wordAt(words, at - 2), "how", "however") && has(before, tag.adjective | tag.adverb)) return true;
  // "those who love you will wait": whom they love
  if (isWord(wordAt(words, at - 2), "who") && isDoneTo(before)) return false;
  // "part of the fair you don't have to pay": no object has a modal behind it
  if (has(next, tag.modal) || next.lower.endsWith("n't")) return true;
  if (isWhichThing(words, at - 1)) return true;
  const lemma = lemmaOf(before.lower);
  // "what sources you know": a noun behind "what", but not "what helps you sleep"
  if (
    isWord(words[at - 2], "what", "which", "whatever", "whichever") &&
    has(before, tag.plural | tag.noun) &&
    verbStart(lemma ?? "") < 3 &&
    !objectActs.has(lemma ?? "")
  )
    return true;
  // "show you quiet streets": a quality and its noun, not a verb and its object
  if (givers.has(lemma ?? "") && has(next, tag.adjective) && has(words[end + 2], tag.noun | tag.plural)) return false;
  const verb =
    lemma !== undefined &&
    !(has(before, tag.noun) && verbStart(before.lower) < 2) &&
    // "your work makes you feel": a noun before a third person is its subject
    (!isNounHere(words, at - 1) ||
      (objectActs.has(lemma) &&
        // "about letting you go"
        ((has(before, tag.gerund) && has(words[at - 2], tag.preposition | tag.possessive)) ||
          (has(words[at - 2], tag.noun | tag.gerund) && (has(before, tag.thirdPerson) || isLet(words, at - 1)))))) &&
    !has(before, tag.pronoun | tag.wh);
  if (!verb) return true;
  const sure = has(next, tag.modal | tag.be) || next.lower === "have" || next.lower === "do" || has(next, tag.past);
  if (objectActs.has(lemma)) return sure && !has(next, tag.base) && lemma !== "let" && lemma !== "make";
  const takes = complementsOf(lemma);
  if ((takes & complement.Clause) !== 0) return true;
  return sure && !has(before, tag.base) && has(before, tag.noun | tag.plural | tag.adjective);
}

/** "have your son help you cook": a bare infinitive behind whom one has do it. */
function isLet(words: Words, at: number): boolean {
  let i = at - 1;
  while (
    (has(words[i], tag.noun | tag.possessive | tag.determiner | tag.adjective) || isWord(words[i], "one")) &&
    !has(words[i], tag.auxiliary)
  )
    i -= 1;
  return i < at - 1 && ["have", "let", "make"].includes(words[i]?.lower ?? "");
}

/** "love", "hurts": a verb that takes an object and no clause. */
const isDoneTo = (verb: Word): boolean =>
  has(verb, tag.base | tag.thirdPerson) && (complementsOf(lemmaOf(verb.lower) ?? "") & complement.Clause) === 0;

const clauseOpens = (word: Word | undefined): boolean =>
  word !== undefined && has(word, tag.subordinator | tag.wh | tag.coordinator | tag.object | tag.reflexive);
