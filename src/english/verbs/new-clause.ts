import { isBoundary, isFinite, skipAdverbs } from "../clauses/clauses.js";
import { complement, complementsOf, lemmaOf } from "../lexicon.js";
import { among } from "../text/remembered.js";
import { tag } from "../text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../text/words.js";

type Words = readonly Word[];

/** Subjects with which people begin anew where a full stop is missing. */
const isSubject = among(
  new Set(
    "it it's they they're he he's she she's we we're i i'm i've you you're you'll there there's that's".split(" "),
  ),
);

/** Words behind which "you" and "it" open a clause that tells which one or when: "the way you do it", "the day it came". */
const telling = new Set(
  "way ways time times day days moment minute second hour week month year night place places reason reasons fact idea feeling chance odds bet promise belief sign proof evidence news case point rate hope sure so".split(
    " ",
  ),
);

/** Verbs with two objects or a clause, behind which a relative clause is complete although an object stands there. */
const giving = new Set(
  "give tell show ask teach offer send lend buy think know feel say believe want need wish hope let make have help get see hear put use keep find take leave trust call turn spend share".split(
    " ",
  ),
);

const ends = new Set("again today tomorrow tonight anymore alone".split(" "));

/**
 * Whether a clause of its own begins at `at` with neither a mark nor a word before it, in a verb phrase that began at `from`:
 * "leave that house it's cold there", "don't hide you can tell them".
 */
export function newClause(words: Words, from: number, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.quoted || at < from + 1) return false;
  if (!isSubject(word) && !isThisAhead(words, at)) return false;
  // "just try that's all you can do"
  if (word.lower === "that's") return isWord(words[at + 1], "all", "why", "because") && isOver(words, from, at);
  return (has(word, tag.contraction) || isFinite(words, at + 1, word.lower)) && isOver(words, from, at);
}

/** "save some money this will help you": what is to come of it. */
const isThisAhead = (words: Words, at: number): boolean =>
  isWord(words[at], "this") && isWord(words[skipAdverbs(words, at + 1)], "will", "should", "would", "can", "could");

/** Whether what stands before the subject at `at` is over, so that no clause may depend on it. */
function isOver(words: Words, from: number, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || before.kind !== kind.word || before.quoted) return false;
  // "ask at r / gardening they know it"
  if (isWord(wordAt(words, at - 2), "/") && isWord(wordAt(words, at - 3), "r", "u")) return !isLed(words, from, at);
  if (ends.has(before.lower)) return isIt(words[at]) && !isLed(words, from, at);
  if (has(before, none) || telling.has(before.lower) || saysSo(before) || isLed(words, from, at)) return false;
  if (has(before, tag.object | tag.reflexive) && (!has(before, tag.possessive) || has(words[at], tag.contraction)))
    return true;
  if (
    has(before, tag.noun | tag.plural) &&
    (!has(before, tag.base) ||
      has(words[at - 2], tag.determiner | tag.possessive | tag.adjective | tag.noun | tag.plural))
  )
    return isWhole(words, at);
  // "r / gardening": a name
  if (before.tags === 0 && isWord(words[at - 2], "/", "on", "to", "the")) return isWhole(words, at);
  return has(before, tag.base) && !has(before, tag.adjective | tag.adverb | tag.pronoun) && actsAlone(words, from, at);
}

/** "hide you can": a verb with no object, and a verb behind the subject that no "let you know" has. */
function actsAlone(words: Words, from: number, at: number): boolean {
  const verb = words[at - 1]?.lower ?? "";
  if (at - 1 > from && !isWord(words[at - 2], "to", "and", "not", "don't", "never", ",")) return false;
  if (giving.has(verb) || (complementsOf(verb) & complement.BareInfinitive) !== 0) return false;
  const next = words[skipAdverbs(words, at + 1)];
  return has(words[at], tag.contraction) || has(next, tag.modal | tag.be);
}

/** Whether a clause may well begin at `at`, for something before it in its clause leads it in: "when you are tired you", "what things you". */
function isLed(words: Words, from: number, at: number): boolean {
  for (let i = at - 1; i >= from && !isBoundary(words[i]); i -= 1) {
    const word = words[i];
    if (leading.has(word?.lower ?? "") || has(word, tag.wh)) return true;
    if (isWord(word, "that") && !has(words[i + 1], tag.noun)) return true;
    // "tell your parents you're tired", "prove to them you're ready"
    const isNoun = has(wordAt(words, i - 1), tag.possessive | tag.determiner);
    if (i > at - 6 && !isNoun && saysSo(word) && nounsOnly(words, i + 1, at)) return true;
  }
  return false;
}

const leading = new Set(
  "if when whenever while since because cause once as unless until although though before after".split(" "),
);

/** Whether nothing but names for somebody stands in words [from, to): "your mom and dad". */
const nounsOnly = (words: Words, from: number, to: number): boolean =>
  words.slice(from, to).every(
    (word, i, rest) =>
      (!has(word, tag.preposition) || has(word, tag.noun) || isWord(word, "to")) &&
      // "learn to splice it's fun"
      !(isWord(word, "to") && has(rest[i + 1], tag.base) && !has(rest[i + 1], tag.noun)),
  );

const none =
  tag.wh |
  tag.subordinator |
  tag.coordinator |
  tag.preposition |
  tag.modal |
  tag.be |
  tag.auxiliary |
  tag.determiner |
  tag.possessive |
  tag.negation |
  tag.midAdverb |
  tag.contraction |
  tag.subject |
  tag.pronoun;

const isIt = (word: Word | undefined): boolean => isWord(word, "it's", "there's", "it", "there");

/** "tell him you", "know it": verbs that take a clause. */
export const saysSo = among({
  has: (lower) => (complementsOf(lemmaOf(lower) ?? lower) & complement.Clause) !== 0,
});

/** Whether the clause whose subject stands at `at` lacks nothing that the noun before it could be: "it's cold there". */
function isWhole(words: Words, at: number): boolean {
  const subject = words[at];
  let verb = skipAdverbs(words, at + 1);
  const contracted = has(subject, tag.contraction);
  if (contracted || has(words[verb], tag.be)) {
    const next = skipAdverbs(words, contracted ? at + 1 : verb + 1);
    return (
      has(words[next], tag.adjective | tag.determiner | tag.possessive) &&
      !has(words[next], tag.gerund) &&
      !isStranded(words, next)
    );
  }
  if (isWord(subject, "there")) return !isStranded(words, verb);
  // "write to the council I think they know"
  if (isWord(subject, "i") && isWord(words[verb], "think", "guess", "bet", "hope") && isNext(words[verb + 1]))
    return true;
  if (has(words[verb], tag.modal)) verb = skipAdverbs(words, verb + 1);
  // "they should be able to help"
  if (
    isWord(words[verb], "be") &&
    (has(words[skipAdverbs(words, verb + 1)], tag.adjective | tag.adverb) || isWord(words[verb + 1], "more"))
  )
    return !isStranded(words, verb + 1);
  else if (isWord(words[verb], "has", "have") && isWord(words[verb + 1], "to")) verb += 2;
  if (isStranded(words, verb + 1)) return false;
  const lemma = lemmaOf(words[verb]?.lower ?? "") ?? "";
  if (isWord(subject, "it") && seeming.has(lemma)) return true;
  // "it will make you happy"
  if (isWord(subject, "it", "this") && (lemma === "make" || lemma === "help")) return true;
  // "this will give you more choices", but "the choices this will give you"
  if (isWord(subject, "this") && lemma === "give")
    return isWord(words[verb + 1], "you") && has(words[verb + 2], named) && !has(words[verb + 2], tag.preposition);
  if (giving.has(lemma)) return false;
  const next = words[verb + 1];
  if (has(next, tag.possessive | tag.object | tag.reflexive) || articles.has(next?.lower ?? "")) return true;
  return isWord(subject, "i") && isWord(words[verb], "agree", "disagree");
}

const isNext = (word: Word | undefined): boolean => word !== undefined && isSubject(word);

const articles = new Set("a an the this these those it you".split(" "));
const seeming = new Set("be seem look sound feel become".split(" "));

const named =
  tag.determiner |
  tag.possessive |
  tag.object |
  tag.reflexive |
  tag.pronoun |
  tag.noun |
  tag.plural |
  tag.adjective |
  tag.gerund;

const particles = new Set("out up off down away back over around along".split(" "));

/** Whether a preposition ends the clause at `at` or is followed by none of its own: "people you're close to", "the town you live in before". */
function isStranded(words: Words, at: number): boolean {
  for (let i = at; i < words.length && !isBoundary(words[i]) && !isWord(words[i], "but"); i += 1) {
    const next = words[i + 1];
    // "help you out with it"
    if (!has(words[i], tag.preposition) || (particles.has(words[i]?.lower ?? "") && has(next, tag.preposition)))
      continue;
    if (isBoundary(next) || (next !== undefined && next.tags !== 0 && !has(next, named))) return true;
  }
  return false;
}
