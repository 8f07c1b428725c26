import { complement, complementsOf, lemmaOf, verbStart } from "./lexicon.js";
import { tag, tagsOf } from "./tags.js";
import { kind, type Word } from "./words.js";

type Words = readonly Word[];

const finiteVerb = tag.modal | tag.be | tag.auxiliary | tag.thirdPerson | tag.past;

export const isMark = (word: Word | undefined): boolean => word !== undefined && word.kind === kind.mark;
const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.tags & bits) !== 0;

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

/** Adverbs of two words: "for sure", "at least", "of course". */
const adverbPairs: ReadonlyMap<string, string> = new Map([["for", "sure"], ["at", "least"], ["of", "course"], ["straight", "up"], ["first", "off"]]); // prettier-ignore

/** The index of the first word at or after `at` that is no adverb of the middle ("just", "really", "never"). */
export function skipAdverbs(words: Words, at: number): number {
  let i = at;
  while (i < words.length) {
    const word = words[i];
    const pair = adverbPairs.get(word?.lower ?? "");
    if (pair !== undefined && words[i + 1]?.lower === pair) {
      i += 2;
      continue;
    }
    if (word?.kind === kind.number && words[i + 1]?.lower === "%") {
      i += 2;
      continue;
    }
    if (!has(word, tag.midAdverb)) {
      // any -ly adverb: "slowly", "kindly"
      if (!(
        has(word, tag.adverb) &&
        word !== undefined &&
        word.lower.endsWith("ly") &&
        word.lower.length > 4 &&
        !has(word, tag.base)
      ))
        break;
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

/** Whether a finite verb stands at `at` (adverbs skipped) for the subject `subject`. */
export function isFinite(words: Words, at: number, subject: string): boolean {
  const i = skipAdverbs(words, at);
  const word = words[i];
  if (word === undefined || word.kind !== kind.word) return false;
  if (has(word, tag.modal | tag.be | tag.auxiliary)) return true;
  if (has(word, tag.thirdPerson) && !plainSubjects.has(subject)) return true;
  if (has(word, tag.past)) return true;
  return plainSubjects.has(subject) && has(word, tag.base);
}

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
  if (has(word, tag.wh)) return false;
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
  return false;
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
    if (nouns > 0 && has(word, tag.thirdPerson) && !has(words[i - 1], tag.adjective) && has(words[i - 1], tag.noun))
      break;
    nouns += 1;
    i += 1;
  }
  return nouns > 0 || (sawDeterminer && i > at) ? i : at;
}

/** Words that open a subordinate clause when a sentence begins with them. */
export const subordinators = new Set(
  "if when whenever while because since unless until although though once before after as whether wherever whatever however whoever whichever provided assuming given considering whereas now next every each anytime".split(
    " ",
  ),
);

/** Words that open a leading adjunct when a comma follows it: prepositions, to-infinitives, -ing. */
function opensAdjunct(word: Word): boolean {
  return has(word, tag.preposition) || word.lower === "to" || has(word, tag.gerund);
}

/** Whether the words [from, to) hold a finite verb with a subject. */
export function hasFinite(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (has(word, tag.contraction)) return true;
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
    if (i >= from && word !== undefined && plainSubjects.has(word.lower) && i + 1 < to) {
      const verb = skipAdverbs(words, i + 1);
      if (verb < to && has(words[verb], tag.base)) return true;
    }
  }
  return false;
}

/** What leads a clause in: where it lies, and whether it is a finite clause ("If it gets loud,") or a phrase ("At night,"). */
export interface Lead {
  readonly from: number;
  /** Exclusive; the comma is the last word inside when there is one. */
  readonly to: number;
  readonly finite: boolean;
  /** The folded word it opens with. */
  readonly opener: string;
}

/**
 * The leading clause or phrase at `at`, up to and with its comma; undefined when the sentence starts with its main clause.
 * Leads may follow each other: "Then, when you wake up, …" has two.
 */
export function leadAt(words: Words, at: number): Lead | undefined {
  const first = words[at];
  if (first === undefined || first.kind !== kind.word || first.quoted) return undefined;
  const second = words[at + 1];
  const subordinate =
    (subordinators.has(first.lower) &&
      !(first.lower === "now" && second?.lower !== "that") &&
      !(first.lower === "next" && second?.lower !== "time" && !has(second, tag.noun))) ||
    (first.lower === "even" && (second?.lower === "if" || second?.lower === "though")) ||
    (first.lower === "only" && second?.lower === "if") ||
    (first.lower === "as" && second?.lower === "soon") ||
    (first.lower === "the" && (second?.lower === "next" || second?.lower === "more")) ||
    (first.lower === "in" && second?.lower === "case");
  const maxWords = subordinate ? 40 : 14;
  if (!subordinate && !opensAdjunct(first) && !has(first, tag.adverb)) return undefined;
  if (has(first, tag.coordinator) && !subordinate) return undefined;
  let depth = 0;
  for (let i = at + 1; i < words.length && i - at < maxWords; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    if (word.kind !== kind.mark) continue;
    if (word.lower === "(") depth += 1;
    else if (word.lower === ")") depth -= 1;
    else if (depth > 0) continue;
    else if (word.lower === "," || word.lower === "—") {
      const finite = hasFinite(words, at + 1, i);
      if (subordinate && !finite && i - at > 6 && !has(words[at + 1], tag.preposition)) return undefined;
      if (!subordinate && finite && !relativeInside(words, at + 1, i)) return undefined;
      // "If you are tired, hungry, or sad, rest": the comma sits inside a list of words
      if (subordinate && listGoesOn(words, i)) continue;
      // "If she asks, and you want to, tell her"
      const next = words[i + 1];
      if (
        subordinate &&
        has(next, tag.coordinator) &&
        next?.lower !== "then" &&
        next?.lower !== "so" &&
        (startsClause(words, i + 2) || next?.lower === "and" || next?.lower === "or" || next?.lower === "but")
      )
        continue;
      if (!subordinate && !finite && has(first, tag.gerund) && i - at < 2) return undefined;
      return { from: at, to: i + 1, finite, opener: first.lower };
    } else if (isBoundary(word) && word.lower !== "/") return undefined;
  }
  return undefined;
}

/** Whether the finite verb in [from, to) belongs to a relative clause: "In the time you have,", "For those who know,". */
function relativeInside(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (
      has(words[i], tag.wh | tag.contraction) ||
      words[i]?.lower === "that" ||
      (has(words[i], tag.subject | tag.pronoun) && isFinite(words, i + 1, words[i]?.lower ?? ""))
    )
      return true;
  return false;
}

/** Whether the comma at `comma` stands in a list of single words: "tired, hungry, or sad". */
function listGoesOn(words: Words, comma: number): boolean {
  const one = words[comma + 1];
  const two = words[comma + 2];
  if (one === undefined || two === undefined || one.kind !== kind.word) return false;
  if (
    (one.lower === "or" || one.lower === "and") &&
    !startsClause(words, comma + 2) &&
    verbStart(two.lower) < 3 &&
    !has(two, tag.contraction)
  )
    return true;
  return (
    has(one, tag.adjective | tag.noun | tag.plural) &&
    verbStart(one.lower) < 2 &&
    two.kind === kind.mark &&
    two.lower === ","
  );
}

const restDeterminers = tag.determiner | tag.possessive | tag.object | tag.reflexive;

/** What may follow a verb that could as well be a noun, when it is the verb: "call her", "walk away", "text him", "rest up". */
function objectFollows(words: Words, at: number): boolean {
  const next = words[at];
  if (next === undefined) return false;
  if (next.kind === kind.number || next.kind === kind.address || next.lower === '"') return true;
  if (next.kind !== kind.word) return false;
  if (has(next, restDeterminers)) return true;
  if (has(next, tag.pronoun) && !isFinite(words, at + 1, next.lower)) return true;
  return has(next, tag.wh);
}

/** Verbs with which people tell of themselves and leave out "I": "Love the line", "Hope it helps", "Wish I had". */
const dropped = new Set(
  "love like hope wish guess hate bet thank thanks wonder doubt agree suppose appreciate miss want need seem reckon".split(
    " ",
  ),
);

/** Verbs that command unless a clause or a quality follows: "Think about it", but "Think I should go?", "Look great". */
const perceiving = new Set("see know think believe mean look understand feel sound figure".split(" "));

/** Verbs with "of" behind them: "Think of it", "Beware of". */
const ofVerbs = new Set("think dispose beware dream hear speak conceive".split(" "));

/** Past forms that are base verbs too, and hardly ever meant as such. */
const oftenPast = new Set(
  "saw found felt left fell ground bound wound bore thought rose spat lied spoke shot".split(" "),
);

/**
 * Whether the word at `at` is a base verb that opens a command, judged by how likely it is a verb there and by what follows.
 * "Talk to him" and "Text her back" are; "Text messages are fine", "Love the line" and "Work was hard" are not.
 */
export function opensCommand(words: Words, at: number, sure = false): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== kind.word || word.quoted) return false;
  if (word.lower === "be" || word.lower === "do") return opensBeOrDo(words, at);
  if (
    has(
      word,
      tag.modal |
        tag.be |
        tag.subject |
        tag.object |
        tag.determiner |
        tag.possessive |
        tag.subordinator |
        tag.contraction,
    )
  )
    return false;
  if ((has(word, tag.auxiliary) && word.lower !== "have") || has(word, tag.preposition)) return false;
  let start = verbStart(word.lower);
  if (start === 0) return opensUnknown(words, at);
  const next = words[at + 1];
  if (has(next, tag.modal | tag.be) || next?.lower === "'s") return false;
  if (
    next !== undefined &&
    next.kind === kind.mark &&
    (next.lower === ":" || next.lower === "/" || next.lower === "-" || next.lower === "'")
  )
    return false;
  if (has(next, tag.contraction) && start < 3) return false;
  if (word.lower === "have") return opensHave(words, at);
  // "Lack of sleep", "Change of plans": a noun with what it is of
  if (next?.lower === "of" && !ofVerbs.has(word.lower)) return false;
  if (word.lower === "say")
    return (
      next?.lower === '"' ||
      has(next, tag.determiner | tag.possessive) ||
      ["no", "yes", "something", "what", "goodbye", "sorry", "hello", "hi", "nothing"].includes(next?.lower ?? "")
    );
  if ((next === undefined || isBoundary(next)) && has(word, tag.adjective)) return false;
  if (oftenPast.has(word.lower)) return false;
  if (dropped.has(word.lower)) start = 1;
  if (perceiving.has(word.lower)) {
    if (
      next === undefined ||
      isBoundary(next) ||
      has(next, tag.subject | tag.contraction) ||
      (has(next, tag.adjective) && !has(next, tag.preposition | tag.adverb)) ||
      (has(next, tag.pronoun) && isFinite(words, at + 2, next.lower)) ||
      next.lower === "you" ||
      next.lower === "so" ||
      next.lower === "like"
    ) {
      if (!(word.lower === "know" && next?.lower === "that")) return false;
    }
    if (word.lower === "sound" || word.lower === "feel") return has(next, tag.possessive | tag.determiner) && !sure;
    start = 3;
  }
  // "Take is", "Help was": a subject with its verb
  if (
    next !== undefined &&
    has(next, tag.auxiliary) &&
    next.lower !== "have" &&
    next.lower !== "do" &&
    next.lower !== "having"
  )
    return false;
  if (has(next, tag.subject) && next?.lower !== "i")
    return complementsOf(word.lower) & complement.Clause ? start === 3 && !sure : false;
  if (next?.lower === "i" || next?.lower === "i'm") return false;
  // "close to the floor": a quality, where another clause stands before
  if (sure && has(word, tag.adjective) && (has(next, tag.preposition) || next?.lower === "to")) return false;
  if (has(next, tag.gerund) && start > 1 && (complementsOf(word.lower) & complement.Gerund) !== 0) return true;
  if (start === 3) {
    if (next !== undefined && sure && isBoundary(next)) return false;
    if (
      has(next, tag.noun | tag.plural) &&
      !has(next, tag.determiner | tag.possessive | tag.pronoun | tag.base | tag.preposition | tag.adverb) &&
      finiteAfter(words, at + 1, true)
    )
      return false;
    return !(has(next, tag.thirdPerson) && !has(next, tag.plural | tag.noun)) || has(next, tag.pronoun);
  }
  const follows = objectFollows(words, at + 1);
  if (start === 2) {
    if (next === undefined || isBoundary(next)) return !sure && words.length - at <= 3 && at <= 2;
    if (follows) return !finiteAfter(words, at + 1);
    if (has(next, tag.noun | tag.plural | tag.adjective) && !has(next, tag.preposition | tag.adverb | tag.midAdverb)) {
      if (finiteAfter(words, at + 1)) return false;
      if (sure) return has(next, tag.plural) && !has(next, tag.thirdPerson);
      return !has(word, tag.noun | tag.adjective) || has(next, tag.plural | tag.adjective);
    }
    if (has(next, tag.preposition | tag.adverb | tag.midAdverb) || next.lower === "to")
      return !finiteAfter(words, at + 1);
    // a name: "Contact Cindy"
    return next.kind === kind.word && next.tags === 0 && !finiteAfter(words, at + 1);
  }
  if (dropped.has(word.lower)) return has(next, tag.reflexive);
  if (has(next, tag.preposition) && has(words[at + 2], tag.object) && !has(words[at + 2], tag.possessive))
    return !finiteAfter(words, at + 1);
  return (
    follows && !finiteAfter(words, at + 1) && has(next, tag.object | tag.reflexive | tag.possessive | tag.determiner)
  );
}

/** "Be patient", "Be honest with him"; "Do volunteer work", "Do what you love", but no question "Do you …?". */
function opensBeOrDo(words: Words, at: number): boolean {
  const word = words[at];
  const next = words[skipAdverbs(words, at + 1)];
  if (next === undefined || next.kind === kind.mark) return false;
  if (word?.lower === "be")
    return !has(next, tag.subject) && !has(words[at + 1], tag.modal) && !has(next, tag.contraction);
  if (has(next, tag.subject | tag.contraction) || next.lower === "you" || next.lower === "not") return false;
  if (words[words.length - 1]?.lower === "?") return false;
  if (next.lower === "what" || next.lower === "whatever" || next.lower === "your") return true;
  if (has(words[at + 1], tag.pronoun) && isFinite(words, at + 2, words[at + 1]?.lower ?? ""))
    return ["it", "this", "that"].includes(words[at + 1]?.lower ?? "") && !has(words[at + 2], tag.base);
  if (has(next, tag.base) && !has(next, tag.noun | tag.adjective | tag.plural))
    return verbStart(next.lower) === 3 && !has(next, tag.object);
  const end = nounPhraseEnd(words, at + 1);
  return !(end > at + 1 && has(words[end], tag.base) && !has(words[end], tag.noun | tag.preposition | tag.adverb));
}

/** "Have patience with him", "Have a rest"; no question ("Have you …?") and no perfect ("Have been there"). */
function opensHave(words: Words, at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.kind === kind.mark) return false;
  if (has(next, tag.subject | tag.contraction) || next.lower === "you" || next.lower === "not") return false;
  if (next.lower === "been" || next.lower === "had" || next.lower === "to") return false;
  if (has(next, tag.participle) && !has(next, tag.noun | tag.base)) return false;
  const end = nounPhraseEnd(words, at + 1);
  const after = words[skipAdverbs(words, end)];
  // "Have the kids eaten?" asks
  return !(words[words.length - 1]?.lower === "?" && has(after, tag.participle));
}

/** An unknown word is taken as a verb only by its shape and what follows: "Unfriend him", "re-home her". */
function opensUnknown(words: Words, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || word.tags !== 0) return false;
  const shape = /^(?:re|un|de|dis|over|out|mis|pre|co)-?[a-z]{3,}$|(?:ify|ise|ize|ate|en)$/.test(word.lower);
  return shape && has(next, tag.object | tag.possessive | tag.reflexive) && !has(next, tag.subject);
}

/** Whether a surely finite verb follows in the same stretch with no subject of its own: then what stood before was its subject. */
function finiteAfter(words: Words, at: number, plural = false): boolean {
  let relative = false;
  for (let i = at; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || isBoundary(word)) return false;
    if (
      has(word, tag.wh | tag.subordinator | tag.subject | tag.contraction) ||
      (has(word, tag.pronoun) && (word.lower === "you" || word.lower === "it"))
    )
      relative = true;
    if (word.lower === "to" || (has(word, tag.coordinator) && !plural)) return false;
    if (relative) continue;
    if (plural && i > at && has(word, tag.auxiliary) && ["have", "do", "don't", "did", "had"].includes(word.lower))
      return true;
    if (plural && i > at && word.lower === "need" && words[i + 1]?.lower === "to") return true;
    if (has(word, tag.be | tag.modal) && i > at) return true;
    if (
      has(word, tag.auxiliary) &&
      i > at &&
      (word.lower === "has" || word.lower === "does" || word.lower === "doesn't")
    )
      return true;
    if (
      has(word, tag.thirdPerson) &&
      !has(word, tag.plural | tag.noun) &&
      i > at &&
      !has(words[i - 1], tag.preposition | tag.determiner | tag.possessive | tag.adjective)
    ) {
      const lemma = lemmaOf(word.lower);
      // "with flakes": the plural of a noun that is a verb too
      if (lemma !== undefined && (tagsOf(lemma) & tag.noun) === 0) return true;
    }
  }
  return false;
}
