import { among } from "../text/remembered.js";
import { closing, hasFinite, holdsClause, isBoundary, skipAdverbs, startsClause } from "./clauses.js";
import { isClear, opensCommand } from "./command-verb.js";
import { mainBegins, isSubordinator, mayOpenLead } from "./leads.js";
import { isUnit, opensMoment, opensSpan } from "./moments.js";
import { complement, complementsOf, verbStart } from "../lexicon.js";
import { tag } from "../text/tags.js";
import { has, isWord, kind, type Word } from "../text/words.js";
import { barredBefore, type BareSort } from "./bare-subject.js";

type Words = readonly Word[];

/** How many words such a lead has at least and at most. */
const reach: Readonly<Record<BareSort, readonly [least: number, most: number]>> = {
  clause: [3, 24],
  participle: [2, 24],
  short: [2, 2],
  phrase: [2, 9],
};

/** "If you're new here ask the porter": where a command opens behind a leading clause without a comma; −1. */
export function bareCommand(words: Words, at: number): number {
  if (!mayOpenLead(words[at])) return -1;
  // "Even if it's dull give it a week"
  if (isWord(words[at], "even", "only") && isWord(words[at + 1], "if", "though", "when"))
    return bareCommand(words, at + 1);
  const sort = sortOf(words, at);
  if (sort === undefined) return -1;
  const [least, most] = reach[sort];
  for (let i = at + 1; i < at + least; i += 1) if (isBoundary(words[i])) return -1;
  const far = sort === "phrase" && isWord(words[at + 1], "more", "further") ? 16 : most;
  for (let i = at + least; i < words.length && i <= at + far; i += 1) {
    // "If the lid sticks (it often does) warm it up"
    const close = isWord(words[i], "(") && sort !== "phrase" ? closing(words, i, words.length) : -1;
    if (close > i) i = close + 1;
    const word = words[i];
    if (word === undefined || (isBoundary(word) && close < 0) || mainBegins(words, at, i)) return -1;
    if (!opensHere(words, at, i, sort)) continue;
    if (sort === "phrase" && holdsClause(words, at + 1, i)) return -1;
    // "If you see them politely greet them": how it is done
    return manner.has(words[i - 1]?.lower ?? "") && has(words[i - 2], tag.object | tag.noun) ? i - 1 : i;
  }
  return sort === "clause" ? goForIt(words, at + far) : -1;
}

const manner = new Set("politely calmly gently quietly slowly kindly firmly immediately carefully".split(" "));

function sortOf(words: Words, at: number): BareSort | undefined {
  const first = words[at];
  const second = words[at + 1];
  if (first === undefined || (first.lower === "now" && !isWord(second, "that"))) return undefined;
  const timed = isTimed(first) ? sortOfTime(words, at) : undefined;
  if (timed !== undefined) return timed;
  // "like truly stop and self heal": no phrase that leads in
  if (isSubordinator(first))
    return isWord(first, "while", "when", "if", "before", "after") && has(second, tag.gerund) ? "participle" : "clause";
  if (opensMoment(words, at)) return "clause";
  return has(first, tag.preposition) && first.lower !== "like" ? "phrase" : undefined;
}

const isTimed = among(new Set("every each if when next after before besides once while within".split(" ")));

/** The lead of few words, or with no verb, that one of the words in `isTimed` opens at `at`. */
function sortOfTime(words: Words, at: number): BareSort | undefined {
  const first = words[at];
  const second = words[at + 1];
  // "every night write it down"
  if (isWord(first, "every", "each") && has(second, tag.noun)) return "short";
  if (isWord(first, "if", "when") && isWord(second, "so", "not", "possible", "needed", "necessary")) return "short";
  // "next time try a smaller one"
  if (isWord(first, "next") && isWord(second, "time")) return "short";
  if (isWord(first, "after", "before", "besides") && isWord(second, "that", "this")) return "short";
  // "Once enrolled talk to a tutor", "When ready take it out"
  if (isWord(first, "once", "when", "if") && isDone(second) && (isClear(words[at + 2]) || setsUp(words, at + 2)))
    return "short";
  // "While still there take notes", "When in doubt ask her"
  if (isWord(first, "while", "when", "once") && isPlace(second)) return "phrase";
  // "After every meal take a walk", "Before bed read a page"
  if (isWord(first, "after", "before") && (isWord(second, "every", "each") || isSpell(second))) return "phrase";
  // "After three minutes call them in"
  if (isWord(first, "after", "before", "within") && opensSpan(words, at + 1)) return "phrase";
  return undefined;
}

/** What somebody is at for a while: "dinner", "work". */
const isSpell = among(new Set("breakfast lunch dinner supper work school class bed practice church".split(" ")));

/** What stands behind "once" where the subject and its "are" are left out: "enrolled", "ready". */
const isDone = (word: Word | undefined): boolean =>
  isWord(word, "ready", "done") || (has(word, tag.participle) && !has(word, tag.base | tag.noun | tag.preposition));

/** What stands behind "while" where the subject and its "are" are left out: "still", "at home". */
const isPlace = (word: Word | undefined): boolean =>
  (has(word, tag.preposition) || isWord(word, "still", "there", "alone", "outside", "home")) &&
  !has(word, tag.gerund | tag.pronoun | tag.determiner | tag.subordinator);

const turning = new Set(["just", "please", "then", "definitely", "maybe", "perhaps"]);
const isTurning = among(turning);

/** Whether a command may open with a word behind a lead, as far as the word alone tells: yes may be wrong, no is not. */
const mayOpenHere = among({
  has: (lower) => turning.has(lower) || verbStart(lower) >= 2 || ["don't", "have", "look", "think"].includes(lower),
});

/** "set up a meeting": a particle and what is done make a verb of what could be a noun. */
const setsUp = (words: Words, at: number): boolean =>
  isOftenVerb(words[at]) &&
  isWord(words[at + 1], "up", "out") &&
  has(words[at + 2], tag.determiner | tag.possessive | tag.object);

/** Whether a command opens at `i` behind the lead that began at `at`. */
function opensHere(words: Words, at: number, i: number, sort: BareSort): boolean {
  const word = words[i];
  if (word === undefined || (sort !== "short" && !mayOpenHere(word))) return false;
  // "If you can't do it then don't go"
  if (isWord(word, "then", "just", "please") && isWord(words[i + 1], "don't", "never"))
    return hasFinite(words, at + 1, i) && !has(words[i - 1], tag.subject | tag.plural);
  if (word.lower === "don't") return sort === "clause" && forbidsHere(words, at, i);
  const adverb = isTurning(word);
  const verbAt = adverb ? skipAdverbs(words, i + 1) : sort === "short" ? skipAdverbs(words, i) : i;
  const verb = words[verbAt];
  // "start volunteering": a gerund behind it makes a verb of it
  const begins = has(words[verbAt + 1], tag.gerund) && verbStart(verb?.lower ?? "") >= 2;
  if (
    verb === undefined ||
    !(
      isClear(verb) ||
      begins ||
      (word.lower === "then" && isToAct(words, verbAt)) ||
      setsUp(words, verbAt) ||
      (sort === "clause" && actsOn(words, verbAt)) ||
      (sort === "phrase" && hasThem(words, verbAt))
    )
  )
    return false;
  // "When you reach the bus stop the driver waits": a noun, and the main clause behind it
  if (!adverb && (complementsOf(verb.lower) & complement.Clause) === 0 && startsClause(words, verbAt + 1)) return false;
  // "so go for it": nothing but the lead stands before
  if (sort === "short") return opensCommand(words, verbAt);
  if (barredBefore(words, at, i, adverb, sort)) return false;
  if (!adverb && !takesMore(words, verbAt, sort)) return false;
  if (sort === "clause" && word.lower !== "please" && !hasFinite(words, at + 1, i)) return false;
  return opensCommand(words, verbAt, true);
}

/** "In the morning have her pack", "At noon have a break": no plural stands before it that could have something. */
const hasThem = (words: Words, at: number): boolean =>
  isWord(words[at], "have") &&
  has(words[at + 1], tag.object | tag.possessive | tag.determiner) &&
  (!has(words[at - 1], tag.plural) || isUnit(words[at - 1]));

/** "offer to share": what an infinitive behind it makes a verb of. */
const isToAct = (words: Words, at: number): boolean =>
  isOftenVerb(words[at]) && isWord(words[at + 1], "to") && has(words[at + 2], tag.base);

/** Words that are more often verbs than nouns at the start of a sentence, but are nouns, too. */
const isOftenVerb = among({ has: (lower) => verbStart(lower) === 2 });

/** "If the bread is gone call your baker": what could be a noun is a verb where no noun could stand before what follows. */
function actsOn(words: Words, at: number): boolean {
  const next = words[at + 1];
  return (
    isOftenVerb(words[at]) &&
    !has(words[at], tag.adverb) &&
    !isWord(words[at - 1], ")") &&
    !has(words[at - 1], tag.plural | tag.preposition | tag.determiner | tag.possessive) &&
    // "when you feel ready call her", but "in the worst case call her"
    (!has(words[at - 1], tag.adjective) || isState(words, at - 1)) &&
    (has(next, tag.possessive | tag.object | tag.determiner | tag.reflexive) ||
      isWord(next, "someone", "somebody", "it")) &&
    !startsClause(words, at + 1)
  );
}

/** Whether the quality at `at` is what somebody is or feels: "you're done", "he gets tired". */
const isState = (words: Words, at: number): boolean =>
  has(words[at - 1], tag.be | tag.contraction) ||
  isWord(words[at - 1], "feel", "feels", "get", "gets", "seem", "seems");

const backAgain = new Set("back up out off down away over".split(" "));

/** Whether something follows the verb that makes a verb of it: "take the bus", "look for one", "make sure". */
function takesMore(words: Words, verb: number, sort: BareSort): boolean {
  const next = words[verb + 1];
  if (
    has(
      next,
      tag.determiner | tag.possessive | tag.object | tag.reflexive | tag.preposition | tag.gerund | tag.wh | tag.plural,
    )
  )
    return true;
  if (isWord(next, "to") || (isWord(words[verb], "make") && isWord(next, "sure"))) return true;
  if (isWord(next, "it", "someone", "somebody")) return true;
  // "see if your aunt can drive"
  if (isWord(words[verb], "see", "ask", "check") && isWord(next, "if", "whether")) return true;
  // "get back to it"
  if (backAgain.has(next?.lower ?? "") && has(words[verb + 2], tag.preposition | tag.determiner | tag.object))
    return true;
  // "If you present avoid eye contact"
  if (has(next, tag.noun) && !has(next, tag.adverb) && !has(words[verb], tag.noun | tag.adjective)) return true;
  // "From the file menu choose 'export'"
  return sort === "phrase" && isWord(next, '"', "'") && !has(words[verb], tag.noun | tag.adjective);
}

/** Verbs that "don't" denies to the reader, whoever was spoken of before. */
const warned = new Set("forget hesitate bother let worry be expect".split(" "));

/** "If you want a bike don't forget the lock": no subject of its own stands before "don't". */
function forbidsHere(words: Words, at: number, i: number): boolean {
  let behind = i - 1;
  while (has(words[behind], tag.midAdverb) || words[behind]?.lower.endsWith("ly") === true) behind -= 1;
  // "the one that they clearly don't want"
  if (behind < i - 1 && has(words[behind], tag.subject | tag.pronoun | tag.plural)) return false;
  const before = words[i - 1];
  const verb = words[skipAdverbs(words, i + 1)];
  if (verb?.kind !== kind.word || !has(verb, tag.base) || !hasFinite(words, at + 1, i)) return false;
  if (has(before, tag.subject | tag.coordinator | tag.wh | tag.subordinator | tag.modal | tag.be)) return false;
  if (isWord(before, "you", "that", "who", "which", "it")) return false;
  // "people you love don't": a relative clause
  // "if you slip don't give up": nothing but the subject stands before the verb
  const bare = i - 2 === at + 1 || (isOneThat(words, i - 2) && hasFinite(words, at + 1, i - 2));
  if (has(before, tag.base) && has(words[i - 2], tag.subject | tag.pronoun) && !bare) return false;
  if (has(before, tag.plural | tag.pronoun)) return warned.has(verb.lower);
  return bare || has(before, tag.noun | tag.object | tag.adverb | tag.adjective);
}

/** "the first one you see": one thing with a short clause that says which, whose "you" stands at `at`; no "don't" agrees with it. */
const isOneThat = (words: Words, at: number): boolean =>
  isWord(words[at], "you") &&
  (isWord(words[at - 1], "one") || (has(words[at - 1], tag.noun) && !has(words[at - 1], tag.plural | tag.pronoun)));

/** "If you want all this and …, then go for it": "then" finds its command however long the condition is. */
function goForIt(words: Words, from: number): number {
  for (let i = from; i < words.length && i < from + 20; i += 1) {
    if (isBoundary(words[i])) return -1;
    if (isWord(words[i], "then") && isClear(words[i + 1]) && opensCommand(words, i + 1, true)) return i;
  }
  return -1;
}
