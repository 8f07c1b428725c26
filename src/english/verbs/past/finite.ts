import { isWhichThing } from "../../clauses/which-things.js";
import { past } from "../../inflection.js";
import { lemmaOf, verbStart } from "../../lexicon.js";
import type { Person } from "../../person.js";
import { tag } from "../../text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../text/words.js";
import { singular } from "./be.js";
import { closedInPast, isClosed } from "./closed.js";
import type { Told } from "./future.js";
import { isOnlyVerb, opensWithSubject } from "./only-verb.js";
import { isNeverKnow, isSubject } from "../you-subject.js";
import { acts, behindAdverbs } from "./subject.js";

type Words = readonly Word[];

/** The classes of the words that are finite verbs in some sentence; so may be a word of none. */
export const mayTell = tag.modal | tag.contraction | tag.be | tag.auxiliary | tag.base | tag.thirdPerson | tag.past;
const doing = new Set("do does did don't doesn't didn't".split(" "));

/** The finite verb at `at` in the past; "none" where there is no finite verb, "unsure" where there may be one. */
export function verbInPast(words: Words, at: number, to: number, person: Person): Told | "none" | "unsure" {
  const word = words[at];
  if (word === undefined) return "none";
  if (has(word, tag.base) && isUntimed(words, behindAdverbs(words, at))) return "none";
  if (isClosed(word)) {
    const told = closedInPast(words, at, to, person);
    if (told !== undefined) return told;
  } else if (!has(word, mayTell)) return "none";
  const { lower } = word;
  const before = wordAt(words, at - 1);
  // "you never know": a saying
  if (lower === "know" && isNeverKnow(words, at - 2)) return "none";
  // "if they like": a verb right behind its subject
  // "you still like it": an adverb between
  const subjectAt = behindAdverbs(words, at);
  const subject = words[subjectAt];
  const behindSubject =
    has(word, tag.base) && (has(subject, tag.subject) || (subject?.lower === "you" && isSubject(words, subjectAt)));
  if (!behindSubject && has(word, tag.gerund | tag.preposition | tag.determiner | tag.possessive)) return "none";
  if (!behindSubject && isWhichThing(words, at)) return "none";
  // "what helps", "things that help", but not "what sources you have"
  const named =
    isWord(before, "what", "which", "whatever", "whichever") &&
    verbStart(lemmaOf(lower) ?? "") < 3 &&
    ((words[at + 1]?.lower === "you" && isSubject(words, at + 1)) ||
      has(words[at + 1], tag.base) ||
      words[at + 1]?.lower === "of");
  const asked =
    (has(before, tag.wh) || before?.lower === "that" || before?.lower === "this") &&
    has(word, tag.thirdPerson) &&
    !named &&
    !has(words[at + 1], tag.subject | tag.contraction) &&
    !(words[at + 1]?.lower === "you" && isSubject(words, at + 1));
  // "paints that dry fast"
  if (isWord(subject, "that", "which") && isMany(words, subjectAt - 1) && has(word, tag.base) && !tellsOf(words, at))
    return inPast(word, at);
  if (!asked && (before?.lower === "to" || has(before, tag.modal | tag.determiner | tag.possessive | tag.preposition)))
    return behindSubject || isOnlyVerb(words, at) ? lexical(words, at) : "none";
  if (has(word, tag.past) && !has(word, tag.participle | tag.base)) return { changes: [], last: at };
  return lexical(words, at);
}

const objects = tag.determiner | tag.possessive | tag.object | tag.reflexive;
const often = new Set(["every", "each", "any", "all"]);
/** Whether a word is what only a verb has behind it, and no time: "shades every morning". */
const takes = (word: Word | undefined): boolean =>
  word !== undefined &&
  !often.has(word.lower) &&
  (has(word, objects) || word.kind === kind.number || word.lower === "you" || word.lower === "it");

/** "paints", "the ones": more than one. */
const isMany = (words: Words, at: number): boolean =>
  words[at]?.lower === "ones" || (has(words[at], tag.plural) && !has(words[at], tag.noun));

/** "the kids that help is near": a noun with a verb of its own. */
const tellsOf = (words: Words, at: number): boolean =>
  has(words[at], tag.noun) && has(words[at + 1], tag.be | tag.modal | tag.auxiliary | tag.thirdPerson);

const urging = new Set("recommend suggest insist demand propose request".split(" "));

/** "they suggest you stay", "should they ask": the verb of the subject at `at` is asked for, or stands behind its modal, and has no time. */
function isUntimed(words: Words, at: number): boolean {
  if (!has(words[at], tag.subject | tag.pronoun)) return false;
  const before = wordAt(words, at - 1);
  const asked = before?.lower === "that" ? wordAt(words, at - 2) : before;
  return isWord(before, "should") || urging.has(lemmaOf(asked?.lower ?? "") ?? "");
}

const general = new Set("people those others everyone anyone".split(" "));

/** The verb at `at` by itself. */
const inPast = ({ lower, start, end }: Word, at: number): Told => ({
  changes: [{ start, end, text: past(lemmaOf(lower) ?? lower) }],
  last: at,
});

/** A full verb in the present: "it feels", "they know"; a word that may be a noun counts only behind its subject. */
function lexical(words: Words, at: number): Told | "none" | "unsure" {
  const word = words[at];
  if (word === undefined || !has(word, tag.thirdPerson | tag.base)) return "none";
  const subjectAt = behindAdverbs(words, at);
  const subject = words[subjectAt];
  // "that does not seem so"
  if (has(subject, tag.auxiliary | tag.modal)) return "none";
  if (has(word, tag.thirdPerson)) {
    // "while 'playing nice' makes you feel better": the words quoted
    if (isWord(subject, '"', "'") && !has(word, tag.plural | tag.noun)) return inPast(word, at);
    // "when words are gone": a noun before its verb
    if (has(subject, tag.wh) && has(word, tag.plural | tag.noun) && has(words[at + 1], tag.be | tag.modal))
      return "none";
    if (has(subject, tag.subject) || singular.has(subject?.lower ?? "") || has(subject, tag.wh))
      return inPast(word, at);
    if (!has(word, tag.plural | tag.noun) && has(subject, tag.noun | tag.plural | tag.pronoun)) return inPast(word, at);
    // "and your son changes his name": only a verb has that behind it
    const next = words[at + 1];
    if (has(subject, tag.noun) && !has(subject, tag.adjective) && takes(next) && opensWithSubject(words, at))
      return inPast(word, at);
    // "to switch shifts": the object of an infinitive
    if (wordAt(words, subjectAt - 1)?.lower === "to" && has(subject, tag.base)) return "none";
    if (isOnlyVerb(words, at)) return inPast(word, at);
    return has(subject, tag.noun) && !has(subject, tag.adjective) ? "unsure" : "none";
  }
  // "they let you rest": a bare infinitive
  if (subject?.lower === "you" && !isSubject(words, subjectAt)) return "none";
  // "what do they need": "did" tells the time
  if (has(wordAt(words, subjectAt - 1), tag.auxiliary) && doing.has(wordAt(words, subjectAt - 1)?.lower ?? ""))
    return "none";
  if (["people", "these", "those"].includes(subject?.lower ?? "") && !acts(words, subjectAt)) return "none";
  // "people who work with kids": whoever they are
  if (subject?.lower === "who" && general.has(words[subjectAt - 1]?.lower ?? "")) return "none";
  if (["i", "you", "we", "they", "people", "these", "those", "who"].includes(subject?.lower ?? ""))
    return inPast(word, at);
  if (has(subject, tag.plural) && !has(subject, tag.noun) && !acts(words, subjectAt)) return "none";
  if (isOnlyVerb(words, at)) return inPast(word, at);
  if (has(subject, tag.plural) && !has(subject, tag.noun))
    return has(word, tag.noun | tag.adjective) ? "unsure" : inPast(word, at);
  return "none";
}
