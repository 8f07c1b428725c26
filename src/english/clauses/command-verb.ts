import { isBoundary, isFinite, nounPhraseEnd, skipAdverbs } from "./clauses.js";
import { complement, complementsOf, lemmaOf, verbStart } from "../lexicon.js";
import { tag, tagsOf } from "../text/tags.js";
import { has, kind, type Word } from "../text/words.js";

type Words = readonly Word[];

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
  "recommend suggest love like hope wish guess hate bet thank thanks wonder doubt agree suppose appreciate miss want need seem reckon".split(
    " ",
  ),
);

/** Verbs that command unless a clause or a quality follows: "Think about it", but "Think I should go?", "Look great". */
const perceiving = new Set("see know think believe mean look understand feel sound figure".split(" "));

/** Verbs with "of" behind them: "Think of it", "Beware of". */
const ofVerbs = new Set("think dispose beware dream hear speak conceive".split(" "));

/** Nouns that command when they stand alone: "Rest.", "Practice!". */
const alone = new Set(
  "rest sleep exercise practice practise travel study stop quit leave wait listen talk cook dance smile walk journal run stretch volunteer network research call text write read breathe relax".split(
    " ",
  ),
);

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
  // "Dance teachers have seen it", "Dance teachers are": a noun in front, its verb behind
  if (
    next !== undefined &&
    has(next, tag.plural) &&
    !has(next, tag.determiner | tag.pronoun) &&
    !["let", "help", "make", "watch", "see"].includes(word.lower) &&
    (has(words[at + 2], tag.be) ||
      (has(words[at + 2], tag.auxiliary) && has(words[skipAdverbs(words, at + 3)], tag.participle)))
  )
    return false;
  // "Paint that dries", "Garden related questions": a noun with what tells of it
  if (
    has(word, tag.noun) &&
    ((["that", "which", "who"].includes(next?.lower ?? "") &&
      has(words[at + 2], tag.thirdPerson | tag.modal | tag.be)) ||
      (has(next, tag.participle) && !has(next, tag.noun | tag.base) && has(words[at + 2], tag.plural | tag.noun)))
  )
    return false;
  // "TIME.", "Retail.": a noun alone
  if (!sure && start < 3 && isBoundary(next) && has(word, tag.noun) && !alone.has(word.lower)) return false;
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
  // "Clean rooms", "Warm regards": a quality and its noun; "Talk delivered by": a noun and what was done to it
  if (
    has(word, tag.adjective) &&
    has(next, tag.noun | tag.plural) &&
    !has(next, tag.determiner | tag.possessive | tag.pronoun | tag.object)
  )
    return false;
  if (has(word, tag.noun) && has(next, tag.participle) && !has(next, tag.noun | tag.adjective | tag.base)) return false;
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
    // "Travel to the islands is forbidden"
    if (
      has(word, tag.noun) &&
      has(next, tag.preposition) &&
      (complementsOf(word.lower) & complement.Clause) === 0 &&
      finiteAfter(words, at + 1)
    )
      return false;
    return !(has(next, tag.thirdPerson) && !has(next, tag.plural | tag.noun)) || has(next, tag.pronoun);
  }
  // "Call or text your friends"
  if (
    start >= 2 &&
    (next?.lower === "or" || next?.lower === "and") &&
    verbStart(words[at + 2]?.lower ?? "") >= 2 &&
    objectFollows(words, at + 3) &&
    !sure
  )
    return true;
  const follows = objectFollows(words, at + 1);
  if (start === 2) {
    if (next === undefined || isBoundary(next)) return !sure && words.length - at <= 3 && at <= 2;
    if (follows) return !finiteAfter(words, at + 1);
    if (has(next, tag.noun | tag.plural | tag.adjective) && !has(next, tag.preposition | tag.adverb | tag.midAdverb)) {
      if (finiteAfter(words, at + 1)) return false;
      if (sure) return has(next, tag.plural) && !has(next, tag.thirdPerson);
      // "Shuttle available": a quality behind its noun
      if (has(word, tag.noun) && has(next, tag.adjective) && !has(next, tag.noun | tag.plural))
        return has(words[at + 2], tag.noun | tag.plural);
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
  // "So do all the others"
  if (words[at - 1]?.lower === "so" && has(next, tag.determiner)) return false;
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
  // "nothing you want to do, have time for": its object stands before it
  let stop = at + 1;
  while (stop < words.length && !isBoundary(words[stop])) stop += 1;
  if (words[stop - 1]?.lower === "for") return false;
  if (next === undefined || next.kind === kind.mark) return false;
  if (has(next, tag.subject | tag.contraction) || next.lower === "you" || next.lower === "not") return false;
  if (next.lower === "been" || next.lower === "had" || next.lower === "to") return false;
  const done = words[skipAdverbs(words, at + 1)];
  // "have clearly defined aims" is no perfect
  const quality = has(words[skipAdverbs(words, at + 1) + 1], tag.plural | tag.noun);
  if (has(done, tag.participle) && !has(done, tag.noun | tag.base) && !quality) return false;
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
