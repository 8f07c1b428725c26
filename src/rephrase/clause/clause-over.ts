import {
  closing,
  hasFinite,
  isBoundary,
  isFinite,
  nounPhraseEnd,
  skipAdverbs,
  startsClause,
} from "../../english/clauses/clauses.js";
import { isClear, opensCommand } from "../../english/clauses/command-verb.js";
import { isStative, verbStart } from "../../english/lexicon.js";
import { among } from "../../english/text/remembered.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../english/text/words.js";
import { introEnd } from "./intro.js";

type Words = readonly Word[];

/** How many words back a clause is looked at: a sentence without end must not be read over and over. */
export const farthest = 60;

/** Words that join a command to the clause before it. */
export const joiners: ReadonlySet<string> = new Set(["and", "but", "so", "or", "then", "&", "plus"]);
/** Whether a word is one of them. */
export const isJoiner = among(joiners);

/** Words that show that what follows "and" or a comma speaks to the reader, whatever the clause before spoke of. */
export const isTurn = among(
  new Set(["please", "just", "maybe", "perhaps", "definitely", "don't", "never", "try", "remember", "consider"]),
);

/** The writer, or others who are told of: subjects of which a further verb may be told without saying them again. */
export const isSelf = among(new Set("i i'm i've i'd we we're we've they they're".split(" ")));

const isWhich = among(new Set(["who", "which"]));

/**
 * Whether a command may follow the clause that ends at `end` with only a comma or "and" between: the clause has a pronoun for
 * its subject ("I've been there, talk to somebody"; nouns make lists), and "and" is followed by a word that turns to the reader.
 */
export function splices(words: Words, end: number, at: number): boolean {
  const word = words[at];
  const joiner = words[at - 1]?.lower;
  const begin = introEnd(words);
  const subject = words[begin];
  if (word?.lower === "don't" || word?.lower === "never") {
    // "I'm not going and don't think I will" leaves out "I"
    if (isSelf(subject)) return false;
  }
  for (let i = begin; i < end; i += 1) if (isWhich(words[i])) return false;
  if (joiner !== ",") return isTurn(word) || disagrees(words, end, at);
  // "I had to call them, get a form, as they don't have one, fill it out": what the writer had to do goes on
  if (isSelf(subject) && !isTurn(word) && listsDuties(words, begin, at)) return false;
  const pronoun =
    has(subject, tag.contraction) ||
    (has(subject, tag.subject | tag.pronoun) &&
      !(has(subject, tag.determiner) && has(words[begin + 1], tag.noun | tag.plural)) &&
      subject !== undefined &&
      hasFinite(words, begin, Math.min(end, begin + 4)));
  // "The park is lovely, use it": what is judged is no list
  const judged =
    has(wordAt(words, end - 1), tag.adjective) &&
    has(wordAt(words, end - 2), tag.be) &&
    has(words[at + 1], tag.pronoun | tag.object);
  return pronoun || judged || isTurn(word) || isOneThing(words, begin, end, at) || lacksSubject(words, begin);
}

/** "Works once it's charged, go and get one": "it" is left out before the first verb. */
const lacksSubject = (words: Words, begin: number): boolean =>
  isWord(words[begin], "works", "helps", "depends", "sounds", "looks", "seems", "worked") &&
  (has(words[begin + 1], tag.adverb | tag.midAdverb | tag.subordinator | tag.preposition) ||
    isWord(words[begin + 1], "like", "great", "well", "once", "when", "if"));

/** "The bread is done": a clause about one thing, with whose verb no base form agrees. */
function isOneThing(words: Words, begin: number, end: number, at: number): boolean {
  // "The shop is clean, run with care": what is done to it
  if (has(words[at], tag.participle) && !has(words[at + 1], tag.determiner | tag.possessive | tag.object)) return false;
  const verb = nounPhraseEnd(words, begin);
  return (
    has(words[begin], tag.determiner | tag.possessive) &&
    verb < end &&
    has(words[verb - 1], tag.noun) &&
    !has(words[verb - 1], tag.plural) &&
    (isWord(words[verb], "is", "was", "has", "isn't", "wasn't", "doesn't") ||
      (has(words[verb], tag.thirdPerson) && !has(words[verb], tag.plural | tag.noun)))
  );
}

/** Subjects of one, with whose verb no base form agrees. */
const isOne = among(new Set("it it's he he's she she's that's there's".split(" ")));
const present = tag.thirdPerson | tag.auxiliary;

/**
 * "It's her job, and stop covering for him": whether the clause in front of the comma at `end` has one subject, and a verb with which
 * no base form at `at` could go on.
 */
function disagrees(words: Words, end: number, at: number): boolean {
  if (!isWord(words[end], ",") || has(words[at], tag.participle | tag.past)) return false;
  let begin = end - 1;
  while (begin > 0 && !isBoundary(words[begin - 1])) begin -= 1;
  const subject = words[begin];
  if (subject === undefined || !isOne(subject)) return false;
  const verb = words[skipAdverbs(words, begin + 1)];
  if (!has(subject, tag.contraction) && !has(verb, present) && !isWord(verb, "is", "isn't")) return false;
  return !words
    .slice(begin + 1, end)
    .some(
      (word) =>
        has(word, tag.modal | tag.subordinator | tag.wh) || isWord(word, "to", "do", "don't", "doesn't", "and", "or"),
    );
}

/** Whether the clause from `begin` on tells what had to be done, and nothing at `at` speaks to the reader. */
const listsDuties = (words: Words, begin: number, at: number): boolean =>
  words
    .slice(begin + 1, begin + 4)
    .some(({ lower }, k, rest) => lower === "to" && /^(?:had|have|used|need|needed)$/.test(rest[k - 1]?.lower ?? "")) &&
  !words.slice(at, at + 6).some(({ lower }) => lower === "you" || lower === "your" || lower === "yourself");

/** Words of which a further verb may be governed, wherever they stand: "let him", "I'll". */
const isGoverning = among(
  new Set(
    "let make help do does did don't doesn't didn't i'll you'll they'll we'll he'll she'll it'll i'd he'd she'd we'd they'd".split(
      " ",
    ),
  ),
);

/** Whether the words before `at` end a clause with which a base verb behind `at` could not share its subject or modal. */
export function clauseIsOver(words: Words, at: number, strong: boolean): boolean {
  let begin = at;
  while (begin > 0 && begin > at - farthest) {
    const word = words[begin - 1];
    if (word !== undefined && word.kind === kind.mark && [";", ":", "—", "("].includes(word.lower)) break;
    begin -= 1;
  }
  begin = introEnd(words, begin);
  if (letsNothing(words, at + 1)) return hasFinite(words, begin, at);
  const readers =
    words[at]?.lower === "but" &&
    (isReaders(words, at + 1) || isApart(words, begin, at) || (isWarning(words, at + 1) && !isSelf(words[begin])));
  // "I don't know the price but remember the place" leaves out "I"
  if (
    strong &&
    words[at - 1]?.lower !== "," &&
    words[at]?.lower === "but" &&
    !readers &&
    (isSelf(words[begin]) || ["these", "those"].includes(words[begin]?.lower ?? ""))
  )
    return false;
  // "The stores are near, but still sell food": many subjects take a base form too
  if (strong && words[at]?.lower === "but" && !isTurn(words[at + 1]) && !readers) {
    const end = nounPhraseEnd(words, begin);
    if (
      words[begin]?.lower === "they" ||
      words[begin]?.lower === "these" ||
      (end > begin && has(words[end - 1], tag.plural) && !has(words[end - 1], tag.pronoun))
    )
      return false;
  }
  // "It can be hard but still pay well": a modal goes on
  if (strong && words[at]?.lower === "but" && ["still", "also", "even"].includes(words[at + 1]?.lower ?? ""))
    for (let i = begin; i < at; i += 1) if (has(words[i], tag.modal)) return false;
  // "You don't want to be late but have nothing to say": an infinitive goes on
  if (strong && words[at]?.lower === "but")
    for (let i = begin; i < at; i += 1)
      if (
        words[i]?.lower === "to" &&
        has(words[i + 1], tag.base) &&
        words[begin]?.lower === "you" &&
        !readers &&
        !isTurn(words[at + 1])
      )
        return false;
  // "then I'd talk to her but leave it at that": the last subject goes on
  if (
    strong &&
    words[at]?.lower === "but" &&
    words[at - 1]?.lower !== "," &&
    !isTurn(words[at + 1]) &&
    !readers &&
    goesOnFrom(words, begin, at)
  )
    return false;
  // a clause of its own must stand there
  if (!hasFinite(words, begin, at) && !lacksSubject(words, begin) && !manyDo(words, at)) return false;
  // "I let him keep one, but hide the rest": the writer's own habit goes on
  if (
    strong &&
    words[at]?.lower !== ";" &&
    (words[begin]?.lower === "i" || words[begin]?.lower === "we") &&
    (plainPresent(words, begin + 1) || sameInPast.has(words[skipAdverbs(words, begin + 1)]?.lower ?? ""))
  ) {
    const verb = skipAdverbs(words, begin + 1);
    if (!minds.has(words[verb]?.lower ?? "")) return false;
  }
  let last = begin;
  for (let i = begin; i < at; i += 1)
    if (words[i]?.lower === "," || (isJoiner(words[i]) && hasFinite(words, begin, i))) last = i + 1;
  // "He can cook rice, wash pots, sweep the floor": a modal governs the whole list
  const lists = words[at]?.lower === "," && !isTurn(words[at + 1]);
  const governed =
    lists && (has(words[begin + 1], tag.modal) || has(words[begin + 2], tag.modal)) && !startsClause(words, last);
  const from = hasFinite(words, last, at) && !governed ? last : begin;
  // "It can be hard, try going out": no verb of the modal's
  const turned = words[at]?.lower === "," && isTurn(words[at + 1]);
  for (let i = from; i < at; i += 1) {
    const word = words[i];
    if (word === undefined) continue;
    // an open modal, infinitive or present-tense "I/you/we/they + verb" could govern the verb that follows
    if (has(word, tag.modal) && !strong && !turned) return false;
    if (word.lower === "to" && has(words[i + 1], tag.base) && !strong) return false;
    if (!strong && isGoverning(word)) return false;
    if (
      !strong &&
      has(word, tag.subject | tag.plural) &&
      word.lower !== "he" &&
      word.lower !== "she" &&
      has(words[i + 1], tag.base) &&
      !has(words[i + 1], tag.past | tag.noun)
    )
      return false;
    if (
      !strong &&
      (word.lower === "i" || word.lower === "we" || word.lower === "they" || word.lower === "you") &&
      (plainPresent(words, i + 1) || sameInPast.has(words[i + 1]?.lower ?? ""))
    )
      return false;
    if (
      strong &&
      has(word, tag.modal | tag.auxiliary) &&
      !word.lower.endsWith("n't") &&
      i > at - 4 &&
      !readers &&
      !isWhole(words, i) &&
      !(words[at]?.lower === "so" && hasVerb(words, i, at))
    )
      return false;
  }
  return true;
}

/** "what you do", "to do it alone": no auxiliary, but the verb itself; "deserve better": no modal. */
const isWhole = (words: Words, at: number): boolean =>
  (isWord(words[at], "better") && isBoundary(words[at + 1])) ||
  // "old pots will do, but don't use tins"
  (isWord(words[at], "will", "would") && isWord(words[at + 1], "do") && isBoundary(words[at + 2])) ||
  (isWord(words[at], "do") && isWord(words[at - 1], "will", "would") && isBoundary(words[at + 1])) ||
  (isWord(words[at], "have", "has") &&
    has(words[at + 1], tag.determiner | tag.possessive | tag.noun) &&
    !has(words[at + 1], tag.participle)) ||
  (isWord(words[at], "do", "does", "have", "has") &&
    (has(words[at - 1], tag.subject | tag.pronoun) || isWord(words[at + 1], "it", "this", "that")) &&
    !has(words[skipAdverbs(words, at + 1)], tag.base | tag.participle | tag.negation));

/** "but bring your own towel", "but do yourself a favour": whether the verb at `at` does something to what is the reader's. */
const isReaders = (words: Words, at: number): boolean =>
  isClear(words[at]) &&
  !isStative(words[at]?.lower ?? "") &&
  (isWord(words[at + 1], "your", "yourself", "yourselves") ||
    (isWord(words[at], "prepare") && isWord(words[at + 1], "to"))) &&
  opensCommand(words, at, true);

/** "You can get a room, but be aware that they fill fast": said to the reader, whatever stands before. */
const isWarning = (words: Words, at: number): boolean =>
  isWord(words[at], "be") && isWord(words[at + 1], "aware", "warned", "careful", "advised", "prepared");

/** "We loved it but be prepared to queue": no subject, modal or "to" before the "but" at `at` has "be" for its verb. */
const isApart = (words: Words, begin: number, at: number): boolean =>
  isWord(words[at + 1], "be") &&
  isSelf(words[begin]) &&
  !words.slice(begin, at).some((word) => has(word, tag.modal) || isWord(word, "to") || /'(?:d|ll)$/.test(word.lower));

/** "might have a fever so": whether the modal at `at` has its verb, and something behind it, before `to`. */
const hasVerb = (words: Words, at: number, to: number): boolean => {
  const verb = skipAdverbs(words, at + 1);
  return has(words[at], tag.modal) && has(words[verb], tag.base) && verb < to - 1;
};

/** "Kids love cake, so bake one": whether people or animals do something in the clause that ends at `at`, and a clear command follows "so". */
function manyDo(words: Words, at: number): boolean {
  const deed = words[at + 2];
  if (!isWord(words[at + 1], "so") || isWord(deed, "do") || verbStart(deed?.lower ?? "") < 3) return false;
  const what = words[at + 3];
  if (!has(what, tag.object | tag.determiner | tag.possessive | tag.pronoun) && !isWord(what, "sure", "one"))
    return false;
  let start = at;
  while (start > 0 && start > at - farthest && (!isBoundary(words[start - 1]) || isWord(words[start - 1], ")", "(")))
    start -= 1;
  let subject = skipAdverbs(words, isJoiner(words[start]) ? start + 1 : start);
  // "Good shoes last years"
  while (has(words[subject], tag.adjective) && has(words[subject + 1], tag.adjective | tag.plural)) subject += 1;
  if (!has(words[subject], tag.plural) || has(words[subject], tag.noun | tag.gerund)) return false;
  const close = isWord(words[subject + 1], "(") ? closing(words, subject + 1, at) : subject;
  const verb = words[skipAdverbs(words, close + 1)];
  return close >= subject && has(verb, tag.base) && !has(verb, tag.preposition);
}

/** Whether the last subject before `at` is one of which a base form can go on: "I'd", "we'll", "they". */
function goesOnFrom(words: Words, begin: number, at: number): boolean {
  for (let i = at - 1; i >= begin; i -= 1) {
    const word = words[i];
    const stands =
      has(word, tag.subject | tag.contraction) || (has(word, tag.pronoun) && isFinite(words, i + 1, word?.lower ?? ""));
    if (stands) return isSelf(word) || /'(?:d|ll)$/.test(word?.lower ?? "");
  }
  return false;
}

/** "but don't let that fool you": speaks to the reader, whoever the subject was. */
const letsNothing = (words: Words, at: number): boolean =>
  words[at]?.lower === "don't" &&
  words[at + 1]?.lower === "let" &&
  words.slice(at + 3, at + 7).some(({ lower }) => lower === "you");

/** What the writer thinks or feels, behind which advice may well follow: "I know it's hard, but ask". */
const minds = new Set(
  "know think understand hear get feel see agree hope guess believe realize realise love imagine mean say want wish suppose like hate".split(
    " ",
  ),
);

/** Verbs whose past is their base form: "we put it on" may tell what is done now. */
const sameInPast = new Set("put set let cut hit read quit shut cost hurt bet spread".split(" "));

function plainPresent(words: Words, at: number): boolean {
  let i = at;
  while (has(words[i], tag.midAdverb)) i += 1;
  const word = words[i];
  return has(word, tag.base) && !has(word, tag.be | tag.auxiliary | tag.modal) && !has(word, tag.past);
}

/** "he wants quiet just leave him alone": a command that runs on, behind a singular noun or an object. */
export function runsOn(words: Words, at: number): boolean {
  const before = words[at - 1];
  const verb = words[at + 1];
  if (verb === undefined || verbStart(verb.lower) !== 3 || !opensCommand(words, at + 1, true)) return false;
  const single =
    has(before, tag.noun) &&
    !has(before, tag.modal | tag.be | tag.auxiliary) &&
    !has(before, tag.plural | tag.subject) &&
    !has(before, tag.determiner | tag.possessive | tag.pronoun | tag.adverb);
  if (!single && !has(before, tag.object)) return false;
  return (
    hasFinite(words, Math.max(0, at - farthest), at) &&
    has(words[at + 2], tag.object | tag.possessive | tag.determiner | tag.reflexive)
  );
}
