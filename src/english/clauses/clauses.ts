import { isRelation } from "../relations.js";
import { has, isWord, kind, type Word } from "../text/words.js";
import { among } from "../text/remembered.js";
import { tag } from "../text/tags.js";

type Words = readonly Word[];

const finiteVerb = tag.modal | tag.be | tag.auxiliary | tag.thirdPerson | tag.past;

/** Marks at which a clause may end. */
export function isBoundary(word: Word | undefined): boolean {
  if (word === undefined) return true;
  if (word.kind === kind.symbol) return true;
  if (word.kind !== kind.mark) return false;
  switch (word.lower) {
    case ",":
    case ";":
    case ":":
    case "—":
    case ".":
    case "!":
    case "?":
    case "…":
    case "(":
    case ")":
    case "/":
      return true;
    default:
      return false;
  }
}

/** The index of the parenthesis that closes the one at `open`, before `limit`; −1 when none does. */
export function closing(words: Words, open: number, limit: number): number {
  for (let i = open + 1; i < limit; i += 1) if (words[i]?.lower === ")") return i;
  return -1;
}

/** Adverbs of two words: "for sure", "at least", "of course". */
const adverbPairs: ReadonlyMap<string, string> = new Map([["for", "sure"], ["at", "least"], ["of", "course"], ["straight", "up"], ["first", "off"], ["no", "longer"]]); // prettier-ignore

const opensPair = among(adverbPairs);

/** Whether `skipAdverbs` may go on behind a word, as far as the word alone tells: yes may be wrong, no is not. */
export const mayBeAdverb = (word: Word): boolean =>
  has(word, tag.midAdverb | tag.adverb) || word.kind === kind.number || opensPair(word);

/** The index of the first word at or after `at` that is no adverb of the middle ("just", "really", "never"). */
export function skipAdverbs(words: Words, at: number): number {
  let i = at;
  while (i < words.length) {
    const word = words[i];
    if (word === undefined || !mayBeAdverb(word)) break;
    const pair = opensPair(word) ? adverbPairs.get(word.lower) : undefined;
    if (pair !== undefined && words[i + 1]?.lower === pair) {
      i += 2;
      continue;
    }
    if (word.kind === kind.number && words[i + 1]?.lower === "%") {
      i += 2;
      continue;
    }
    if (!has(word, tag.midAdverb)) {
      // any -ly adverb: "slowly", "kindly"
      if (!(has(word, tag.adverb) && word.lower.endsWith("ly") && word.lower.length > 4 && !has(word, tag.base))) break;
    }
    i += 1;
  }
  return i;
}

/** Subject pronouns that take a plural or base-form verb in the present. */
const plainSubjects = new Set([
  "i",
  "you",
  "we",
  "they",
  "these",
  "those",
  "people",
  "y'all",
  "many",
  "most",
  "some",
  "others",
  "ppl",
]);
const isPlainSubject = among(plainSubjects);

/** Whether a finite verb stands at `at` (adverbs skipped) for the subject `subject`. */
export function isFinite(words: Words, at: number, subject: string): boolean {
  const i = skipAdverbs(words, at);
  const word = words[i];
  if (word === undefined || word.kind !== kind.word) return false;
  // "you better ask", but not "knows you better"
  if (word.lower === "better") {
    const next = words[skipAdverbs(words, i + 1)];
    return next?.lower === "be" || has(next, tag.base);
  }
  if (has(word, tag.modal | tag.be | tag.auxiliary)) return true;
  // "you ll lose it": the apostrophe became a blank
  if (word.lower === "ll" && i === at) return true;
  if (has(word, tag.thirdPerson) && !plainSubjects.has(subject)) return true;
  if (has(word, tag.past)) return true;
  // "some water", "most books": a noun behind what counts it
  if (counting.has(subject) && has(word, tag.noun)) return false;
  return plainSubjects.has(subject) && has(word, tag.base);
}

const counting = new Set(["some", "most", "many", "these", "those"]);

const quantities = new Set(
  "many most some all none few both each either neither one several half lots plenty".split(" "),
);
const otherSubjects = tag.subject | tag.pronoun;

/**
 * Whether an independent clause with a subject of its own begins at `at`: "you won't win", "they would know", "it could be
 * fun", "your mom will", "this is". Adverbs before the subject are skipped ("maybe he").
 */
export function startsClause(words: Words, at: number): boolean {
  const i = skipAdverbs(words, at);
  const word = words[i];
  if (word === undefined || word.kind !== kind.word) return false;
  if (has(word, tag.contraction)) return true;
  // "thye might", "serenity is": a name, a rare word, or a slip of the pen
  const next = words[i + 1];
  if (word.tags === 0 && (isWord(next, "is", "was") || (has(next, tag.modal) && !isWord(next, "better")))) return true;
  if (has(word, tag.wh)) return false;
  // "many of us never did", "one of them will"
  if (quantities.has(word.lower) && isWord(words[i + 1], "of") && has(words[i + 2], tag.object | tag.pronoun))
    return isFinite(words, i + 3, "they");
  if (has(word, otherSubjects) && !(has(word, tag.preposition) && !has(word, tag.pronoun))) {
    // "that" and "this" may be determiners: "that will", but "this weekend is"
    if (isFinite(words, i + 1, word.lower)) return true;
    if (!has(word, tag.determiner)) return false;
  }
  if (has(word, tag.determiner | tag.possessive) || (has(word, tag.noun | tag.plural) && !has(word, tag.base))) {
    const noun = nounPhraseEnd(words, i);
    if (noun <= i) return false;
    const head = words[noun - 1];
    return isFiniteStrict(words, noun, has(head, tag.plural) && !has(head, tag.noun) ? "they" : "it");
  }
  // "spring time is best": what could be a verb is a noun before "is"
  if (has(word, tag.noun) && isWord(words[has(words[i + 1], tag.noun) ? i + 2 : i + 1], "is", "was")) return true;
  return isBoundary(words[at - 1]) && isToldOfMany(words, i);
}

/** "muddy paths are slippery", "labour jobs will last": what of two words or more is told of behind a mark. */
function isToldOfMany(words: Words, at: number): boolean {
  if (!has(words[at], tag.adjective | tag.gerund | tag.noun) || has(words[at], tag.preposition | tag.adverb))
    return false;
  let end = nounPhraseEnd(words, at);
  // "jobs will": no verb
  if (end > at && has(words[end], tag.plural) && has(words[end + 1], tag.modal | tag.be)) end += 1;
  return end > at + 1 && has(words[end - 1], tag.noun | tag.plural) && has(words[end], tag.modal | tag.be);
}

/** As isFinite, behind a noun phrase, where a past form may be a participle ("the people met there"): only forms that are surely finite. */
function isFiniteStrict(words: Words, at: number, subject: string): boolean {
  const word = words[skipAdverbs(words, at)];
  if (word === undefined || word.kind !== kind.word) return false;
  if (has(word, tag.modal | tag.be)) return true;
  if (has(word, tag.auxiliary)) return true;
  if (has(word, tag.thirdPerson)) return !has(word, tag.plural) || subject === "it";
  if (has(word, tag.past) && !has(word, tag.participle)) return true;
  return subject === "they" && has(word, tag.base) && !has(word, tag.noun | tag.adjective | tag.preposition);
}

/** The end (exclusive) of the noun phrase that starts at `at`: determiner, adjectives, nouns; `at` when there is none. */
export function nounPhraseEnd(words: Words, at: number): number {
  let i = at;
  if (has(words[i], tag.object | tag.reflexive) && !has(words[i], tag.possessive)) return i + 1;
  let sawDeterminer = false;
  while (i < words.length && (has(words[i], tag.determiner | tag.possessive) || words[i]?.kind === kind.number)) {
    sawDeterminer = true;
    i += 1;
  }
  let nouns = 0;
  while (i < words.length && i - at < 8) {
    const word = words[i];
    if (word === undefined || word.kind !== kind.word) break;
    if (
      has(
        word,
        tag.subject |
          tag.object |
          tag.modal |
          tag.be |
          tag.coordinator |
          tag.wh |
          tag.contraction |
          tag.determiner |
          tag.possessive |
          tag.reflexive,
      )
    )
      break;
    if (has(word, tag.preposition | tag.subordinator | tag.auxiliary)) break;
    if (has(word, tag.pronoun) && nouns > 0) break;
    const open = word.tags & (tag.noun | tag.plural | tag.adjective | tag.gerund | tag.participle);
    if (open === 0 && word.tags !== 0 && !(sawDeterminer && nouns === 0)) {
      if (has(word, tag.adverb) && nouns === 0) {
        i += 1;
        continue;
      }
      break;
    }
    if (
      nouns > 0 &&
      has(word, tag.thirdPerson) &&
      !has(words[i - 1], tag.adjective) &&
      has(words[i - 1], tag.noun) &&
      !(has(word, tag.plural) && isBoundary(words[i + 1]) && !isRelation(words[i - 1]?.lower ?? ""))
    )
      break;
    nouns += 1;
    i += 1;
  }
  return nouns > 0 || (sawDeterminer && i > at) ? i : at;
}

/** Whether the words [from, to) hold a finite verb with a subject. */
export function hasFinite(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    // "she s late": the apostrophe became a blank
    if (
      has(word, tag.contraction) ||
      ((has(word, tag.subject) || isWord(word, "that", "it")) && words[i + 1]?.lower === "s")
    )
      return true;
    // "to sleep better": a modal only behind its subject or "had"
    if (word?.lower === "better" && !["you", "you'd", "had", "i'd", "i", "we"].includes(words[i - 1]?.lower ?? ""))
      continue;
    if (
      i > from &&
      has(word, finiteVerb) &&
      !(
        has(word, tag.past) &&
        has(word, tag.participle) &&
        !has(word, tag.be | tag.auxiliary) &&
        has(words[i - 1], tag.noun) &&
        !has(words[i - 1], tag.pronoun | tag.subject)
      )
    )
      return true;
    if (i >= from && word !== undefined && isPlainSubject(word) && i + 1 < to) {
      const verb = skipAdverbs(words, i + 1);
      if (verb < to && has(words[verb], tag.base)) return true;
    }
  }
  return false;
}

/** Whether a clause stands in what seems a phrase, words [from, to): a plural that could be a verb ("in small pots") shows nothing. */
export function holdsClause(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (has(word, tag.subject | tag.contraction | tag.modal | tag.be | tag.auxiliary)) return true;
    if (has(word, tag.thirdPerson) && !has(word, tag.plural)) return true;
    if (has(word, tag.past) && !has(word, tag.participle | tag.noun | tag.base)) return true;
  }
  return false;
}
