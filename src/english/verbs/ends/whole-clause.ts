import { isBoundary, skipAdverbs } from "../../clauses/clauses.js";
import { lemmaOf } from "../../lexicon.js";
import { among } from "../../text/remembered.js";
import { tag } from "../../text/tags.js";
import { has, isWord, type Word } from "../../text/words.js";

type Words = readonly Word[];

/** Whether a word is a subject with which people begin anew where a full stop is missing. */
export const isSubject = among(
  new Set(
    "it it's they they're he he's she she's we we're i i'm i've you you're you'll there there's that's".split(" "),
  ),
);

/** Verbs with two objects or a clause, behind which a relative clause is complete although an object stands there. */
export const giving = new Set(
  "give tell show ask teach offer send lend buy think know feel say believe want need wish hope let make have help get see hear put use keep find take leave trust call turn spend share".split(
    " ",
  ),
);

const isNext = (word: Word | undefined): boolean => word !== undefined && isSubject(word);

/** Whether the clause whose subject stands at `at` lacks nothing that the noun before it could be: "it's cold there". */
export function isWhole(words: Words, at: number): boolean {
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
