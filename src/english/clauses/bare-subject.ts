import { complement, complementsOf, verbStart } from "../lexicon.js";
import { holdsClause } from "./clauses.js";
import { tag } from "../text/tags.js";
import { has, isWord, type Word } from "../text/words.js";

type Words = readonly Word[];

/** How a sentence leads in without a comma: "If you're new", "When choosing", "If so", "At night". */
export type BareSort = "clause" | "participle" | "short" | "phrase";

const open =
  tag.noun | tag.plural | tag.adjective | tag.object | tag.adverb | tag.pronoun | tag.gerund | tag.participle;
const sharing = tag.subject | tag.modal | tag.be | tag.auxiliary | tag.contraction | tag.negation;

/** Words for people in general, who stand as subjects without an article: "In winter people take the bus". */
const folks = new Set(
  "people kids parents folks children men women guys students teachers doctors friends others most some many".split(
    " ",
  ),
);

/** Verbs behind which an object does something itself: "let him take it". */
const causing = new Set(
  "let lets letting make makes making made help helps helping helped have has having had see seeing watch watching".split(
    " ",
  ),
);

/** Verbs with which somebody goes away: "If you must go bring a coat". */
const leaving = new Set("go leave drive fly travel eat drink move stay".split(" "));

/** Whether the word before `at` is a verb behind its own subject or auxiliary, with nothing missing. */
function completes(words: Words, at: number): boolean {
  const verb = words[at - 1];
  const subject = words[at - 2];
  if (verb === undefined || !has(verb, tag.base | tag.thirdPerson) || has(verb, tag.be | tag.auxiliary | tag.modal))
    return false;
  if (causing.has(verb.lower) || leaving.has(verb.lower) || isWord(verb, "come", "want", "need")) return false;
  return has(subject, tag.subject) || subject?.lower.endsWith("n't") === true || isWord(subject, "it", "this");
}

/**
 * Whether what stands before the verb at `i` claims it, so that it opens no command behind the lead at `at`: a subject, a
 * modal, "to", a coordinator, a quality that waits for its noun. `adverb`: a word that turns to the reader stands at `i`.
 */
export function barredBefore(words: Words, at: number, i: number, adverb: boolean, sort: BareSort): boolean {
  const before = words[i - 1];
  if (before === undefined || before.lower === ")") return false;
  // "If you want something to help pay the rent": with what it helps; but "If you need help call her"
  if (isWord(before, "help", "helps") && (isWord(words[i - 2], "to") || has(words[i - 2], tag.modal))) return true;
  // "when you have these dreams try to lie still"
  if (isWord(words[i], "try") && isWord(words[i + 1], "to", "not") && hasSomething(words, at, i)) return false;
  // "if you don't outright say why": the auxiliary has the verb
  if (!adverb && isAwaited(words, i - 1)) return true;
  // "while doing so keep breathing"
  if (before.lower === "so" && isWord(words[i - 2], "doing")) return false;
  // "and to willingly go out", "you can safely remove it": what stands before the adverb has the verb
  let further = i - 1;
  while (
    words[further]?.lower.endsWith("ly") === true ||
    isWord(words[further], "also", "just", "still", "then", "never", "always")
  )
    further -= 1;
  if (further < i - 1 && (isWord(words[further], "to", "you") || has(words[further], sharing)))
    return !(adverb && again(words, i));
  // "If it rains also bring a coat"
  if (!adverb && isWord(before, "also") && sort === "clause")
    return !(completes(words, i - 1) || endsThing(words[i - 2]));
  // "if he says no then go"
  if (isWord(before, "no") && isWord(words[i - 2], "says", "say", "said")) return false;
  // "If your shop mends them too maybe ask"
  if (adverb && isWord(before, "too", "again", "anymore", "already")) return false;
  // "they pretty much just sell …"
  if (adverb && isWord(before, "much", "more", "most", "many", "pretty")) return true;
  // "if you have a shop near you buy one"
  if (!adverb && endsPlace(words, at, i)) return false;
  if (has(before, tag.coordinator) || isWord(before, "to", "you")) return !(adverb && again(words, i));
  if (!adverb && leaves(words, i)) return false;
  // "something to write on make a list": a preposition whose object stands before it
  if (!adverb && has(before, tag.preposition) && !has(before, tag.noun)) return !stranded(words, i);
  // "if they call again hang it up"
  if (!adverb && isWord(before, "again") && !has(words[i - 2], sharing | tag.pronoun)) return false;
  if (!adverb && has(before, tag.midAdverb)) return !behindObject(words, i - 1);
  if (has(before, sharing | tag.midAdverb)) return !again(words, i);
  if (adverb) return false;
  // "If they agree come to a plan", "If that doesn't work start over": a verb that is complete
  if (completes(words, i)) return false;
  // "come see the house"
  if ((before.tags !== 0 && !has(before, open)) || isWord(before, "come", "go")) return true;
  // "at her second try": a quality waits for its noun
  if (has(before, tag.adjective) && has(words[i - 2], tag.determiner | tag.possessive)) return true;
  // "avoid eye contact with him": a compound
  if (
    has(before, tag.noun) &&
    has(words[i], tag.noun) &&
    has(words[i + 1], tag.preposition) &&
    verbStart(words[i - 2]?.lower ?? "") === 3
  )
    return true;
  return isSubject(words, at, i, sort) || behindCause(words, at, i);
}

/** "a shop near you", "somebody with you": whether "you" before `i` ends what is said of one thing or person of the reader's. */
const endsPlace = (words: Words, at: number, i: number): boolean =>
  isWord(words[i - 1], "you") &&
  isWord(words[i - 2], "near", "around", "with", "by", "beside", "behind") &&
  isWord(words[at + 1], "you") &&
  i - 3 > at + 1 &&
  has(words[i - 3], tag.noun | tag.adverb | tag.object) &&
  !has(words[i - 3], tag.plural | tag.subject) &&
  !folks.has(words[i - 3]?.lower ?? "");

/** "don't outright", "can't even": whether an auxiliary stands before the quality at `at` and still waits for its verb. */
const isAwaited = (words: Words, at: number): boolean =>
  has(words[at], tag.adjective | tag.adverb) &&
  !has(words[at], tag.base | tag.noun) &&
  (has(words[at - 1], tag.modal) || isWord(words[at - 1], "don't", "doesn't", "didn't"));

/** What ends a clause and is no subject of what follows: "potty", "him", "cold", "Rome". */
const endsThing = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tags === 0 || has(word, tag.noun | tag.object | tag.adjective)) &&
  !has(word, sharing | tag.plural | tag.pronoun | tag.wh) &&
  !folks.has(word.lower);

/** "when you have these dreams", "if you get hiccups": whoever has them tries. */
const hasSomething = (words: Words, at: number, i: number): boolean =>
  isWord(words[at + 1], "you") &&
  isWord(words[at + 2], "have", "get", "feel", "need") &&
  has(words[i - 1], tag.plural | tag.noun);

/** "and if you do please ask": "do" stands for what was said. */
const again = (words: Words, i: number): boolean =>
  isWord(words[i], "please") && isWord(words[i - 1], "do") && isWord(words[i - 2], "you");

/** "If you must go bring a coat", "If you shout keep your distance": a verb that needs nothing behind it ends the condition. */
function leaves(words: Words, i: number): boolean {
  const before = words[i - 1];
  if (leaving.has(before?.lower ?? "") && isWord(words[i - 2], "must", "do")) return isWord(words[i - 3], "you");
  const bare = (complementsOf(before?.lower ?? "") & complement.BareInfinitive) !== 0;
  return isWord(words[i - 2], "you") && has(before, tag.base) && !has(before, sharing) && !bare;
}

/** Whether the preposition before `i` has lost its object to what stands before: no noun verb follows, and something is done to something. */
const stranded = (words: Words, i: number): boolean =>
  !has(words[i], tag.noun) &&
  !isWord(words[i - 1], "like", "as", "than") &&
  has(words[i + 1], tag.determiner | tag.possessive | tag.object | tag.reflexive);

/** "get out of it quickly take a bath": the adverb belongs to what stands before it, and that is no subject. */
function behindObject(words: Words, adverb: number): boolean {
  const before = words[adverb - 1];
  return (
    words[adverb]?.lower.endsWith("ly") === true &&
    !has(before, tag.plural | tag.subject | tag.modal | tag.auxiliary) &&
    (has(before, tag.object | tag.noun | tag.participle) || isWord(before, "it", "up", "out", "down", "off"))
  );
}

function isSubject(words: Words, at: number, i: number, sort: BareSort): boolean {
  const before = words[i - 1];
  const further = words[i - 2];
  // "some books that tell it well": a relative clause
  if (isWord(before, "that") && has(further, tag.noun | tag.plural | tag.pronoun)) return true;
  // "In winter people take the bus"
  // and "before having kids decide"
  if (sort !== "clause" && folks.has(before?.lower ?? ""))
    return !isWord(further, "having", "raising", "seeing", "visiting");
  // "once they know it people become kinder"
  if (folks.has(before?.lower ?? "") && has(further, tag.object | tag.pronoun | tag.reflexive)) return true;
  if (!has(before, tag.plural) || has(before, tag.noun)) return false;
  // "When fathers and mothers speak": the first that could do it
  if (
    sort === "clause" &&
    !words.slice(at + 1, i - 1).some((word) => isWord(word, "you", "it", "that", "this")) &&
    !holdsClause(words, at + 1, i - 1)
  )
    return true;
  // "the line of the letters add": what a preposition governs is no subject
  if (isWord(further, "the", "these", "those", "my", "his", "their", "our") && has(words[i - 3], tag.preposition))
    return false;
  // "If you know people avoid it": what is known has a subject of its own
  if (has(further, tag.base) && (complementsOf(further?.lower ?? "") & complement.Clause) !== 0) return true;
  // "the elephants throw": a plural with its article is the verb's subject
  return (
    isWord(further, "the", "these", "those", "my", "his", "their", "our") ||
    (sort === "phrase" && has(further, tag.plural))
  );
}

/** "If they let him take the test": a bare infinitive behind its object; but "if you see nothing throw it out". */
function behindCause(words: Words, at: number, i: number): boolean {
  for (let k = Math.max(at, i - 4); k < i - 1; k += 1)
    if (
      !(k === at + 1 && hasOnly(words, k, i)) &&
      causing.has(words[k]?.lower ?? "") &&
      !isWord(words[i - 1], "nothing", "none")
    )
      return true;
  return false;
}

/** "Before having kids decide what you want": whether "having" at `at` is no more than that, for no main clause follows a comma behind `i`. */
const hasOnly = (words: Words, at: number, i: number): boolean =>
  isWord(words[at], "having") &&
  !has(words[at + 1], tag.object) &&
  !words.slice(i).some((word) => isWord(word, ",") && !word.quoted);
