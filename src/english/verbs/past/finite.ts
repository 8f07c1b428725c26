import { skipAdverbs } from "../../clauses/clauses.js";
import { isWhichThing } from "../../clauses/which-things.js";
import { past } from "../../inflection.js";
import { lemmaOf, verbStart } from "../../lexicon.js";
import type { Change, Person } from "../../person.js";
import { tag } from "../../text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../text/words.js";
import { singular, was } from "./be.js";
import { contracted } from "./contracted.js";
import { future, listener, type Told } from "./future.js";
import { isOnlyVerb, opensWithSubject } from "./only-verb.js";
import { isNeverKnow, isSubject } from "../you-subject.js";
import { acts, afterVerb, behindAdverbs, isNamed } from "./subject.js";

type Words = readonly Word[];

/** Words that hold a finite verb of the present, and hold its past with no look at what follows. */
const whole: Readonly<Record<string, string>> = { "don't": "didn't", "doesn't": "didn't", can: "could", "can't": "couldn't", cannot: "could not", may: "might", do: "did", does: "did", has: "had", "hasn't": "hadn't", "haven't": "hadn't", wanna: "wanted to", gotta: "had to" }; // prettier-ignore

/** Modals that stand as they are in a tale of the past, too. */
const timeless = new Set("could would might could've would've might've couldn't wouldn't".split(" "));

/** The classes of the words that are finite verbs in some sentence. */
const mayTell = tag.modal | tag.contraction | tag.be | tag.auxiliary | tag.base | tag.thirdPerson | tag.past;
const subjects = tag.subject | tag.pronoun | tag.noun | tag.plural | tag.wh;
const doing = new Set("do does did don't doesn't didn't".split(" "));
const outcomes = new Set(["that", "it", "this"]);

/** The finite verb at `at` in the past; "none" where there is no finite verb, "unsure" where there may be one. */
export function verbInPast(words: Words, at: number, to: number, person: Person): Told | "none" | "unsure" {
  const word = words[at];
  if (word === undefined) return "none";
  const { lower } = word;
  const before = wordAt(words, at - 1);
  if (word.tags !== 0 && !has(word, mayTell)) return "none";
  const change = (text: string): Change => ({ start: word.start, end: word.end, text });
  // "what they recommend you do": what is asked of somebody has no time
  if (has(word, tag.base) && isUrged(words, behindAdverbs(words, at))) return "none";
  // "you never know": a saying
  if (lower === "know" && isNeverKnow(words, at - 2)) return "none";
  // "a can of paint"
  if (has(word, tag.modal) && isNamed(words, at)) return "none";
  // "the trash can back there": behind its subject a verb would follow
  const behind = words[skipAdverbs(words, at + 1)];
  if (lower === "can" && has(words[at - 1], tag.noun) && !has(behind, tag.base | tag.be) && behind?.lower !== "be")
    return "none";
  if (has(word, tag.contraction)) return contracted(words, at, to, person);
  // "you ll lose it": the apostrophe became a blank
  if (lower === "ll" && before !== undefined && (before.lower === "you" || has(before, tag.subject)))
    return future(words, at - 1, at + 1, to, person, false, before.lower === "you" ? listener[person] : before.lower);
  if (lower === "will" || lower === "won't") return future(words, at, at, to, person, lower === "won't", "");
  // "she s late": the apostrophe became a blank
  if (lower === "s" && has(words[at - 1], tag.subject)) return { changes: [change("was")], last: at };
  // "they don't wanna go", "they are gonna be"
  if ((lower === "wanna" || lower === "gonna") && has(words[behindAdverbs(words, at)], tag.auxiliary | tag.be))
    return "none";
  const plain = whole[lower];
  // ", and don't forget to rest": no clause, but a command
  if (lower === "don't" && !has(words[behindAdverbs(words, at)], subjects)) return "unsure";
  const question = lower === "do" || lower === "does" ? inverted(words, at) : undefined;
  if (question !== undefined) return question;
  // "let him do it", "let you do it"
  if (lower === "do" && !acts(words, behindAdverbs(words, at))) return "none";
  if (plain !== undefined) return afterVerb(words, at) ? "none" : { changes: [change(plain)], last: at };
  if (has(word, tag.be)) {
    if (lower === "was" || lower === "were" || lower === "wasn't" || lower === "weren't")
      return { changes: [], last: at };
    const you = words[at - 1];
    // "you re late": the apostrophe became a blank
    if (lower === "re" && you?.lower === "you")
      return {
        changes: [{ start: you.start, end: word.end, text: `${listener[person]} ${was(words, at, person)}` }],
        last: at,
      };
    if (lower === "'s" || lower === "re") return "unsure";
    // "3 am"
    if (lower === "am" && words[behindAdverbs(words, at)]?.lower !== "i") return "none";
    const form = was(words, at, person);
    return { changes: [change(lower.endsWith("n't") ? `${form}n't` : form)], last: at };
  }
  // "they should be able to help", "that should stop it": what is expected came about
  const expected = words[skipAdverbs(words, at + 1)];
  if (
    lower === "should" &&
    (expected?.lower === "be" || (outcomes.has(words[at - 1]?.lower ?? "") && has(expected, tag.base)))
  )
    return future(words, at, at, to, person, false, "");
  // "it must be strange", "you must ask"
  if (lower === "must")
    return words[skipAdverbs(words, at + 1)]?.lower === "be"
      ? future(words, at, at, to, person, false, "")
      : { changes: [change("had to")], last: at };
  if (lower === "had" || lower === "did" || lower === "didn't" || lower === "hadn't") return { changes: [], last: at };
  if (timeless.has(lower)) return { changes: [], last: skipAdverbs(words, at + 1) };
  // "sleep better", but not "you better ask"
  // "so you can better see it"
  if (lower === "better" && (afterVerb(words, at) || (!has(behind, tag.base) && behind?.lower !== "be"))) return "none";
  if (has(word, tag.modal)) return "unsure";
  if (lower === "have")
    return afterVerb(words, at) ||
      !has(words[behindAdverbs(words, at)], tag.subject | tag.pronoun | tag.plural | tag.midAdverb)
      ? "none"
      : { changes: [change("had")], last: at };
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
    return { changes: [change(past(lemmaOf(lower) ?? lower))], last: at };
  if (!asked && (before?.lower === "to" || has(before, tag.modal | tag.determiner | tag.possessive | tag.preposition)))
    return behindSubject || isOnlyVerb(words, at) ? lexical(words, at, change) : "none";
  if (has(word, tag.past) && !has(word, tag.participle | tag.base)) return { changes: [], last: at };
  return lexical(words, at, change);
}

/** "what do you do then" behind a clause is what is asked: "what you did then". */
function inverted(words: Words, at: number): Told | undefined {
  const auxiliary = words[at];
  const subject = words[at + 1];
  const verb = words[at + 2];
  if (auxiliary === undefined || subject === undefined || verb === undefined || !has(words[at - 1], tag.wh))
    return undefined;
  if (!has(subject, tag.subject | tag.pronoun) || !has(verb, tag.base)) return undefined;
  const told = { start: verb.start, end: verb.end, text: past(verb.lower) };
  return { changes: [{ start: auxiliary.start, end: subject.start, text: "" }, told], last: at + 2 };
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

/** Whether the subject at `at` is of whom a verb before it asks something: "they suggest you". */
const isUrged = (words: Words, at: number): boolean =>
  has(words[at], tag.subject | tag.pronoun) &&
  urging.has(lemmaOf(wordAt(words, wordAt(words, at - 1)?.lower === "that" ? at - 2 : at - 1)?.lower ?? "") ?? "");

const general = new Set("people those others everyone anyone".split(" "));

/** A full verb in the present: "it feels", "they know"; a word that may be a noun counts only behind its subject. */
function lexical(words: Words, at: number, change: (text: string) => Change): Told | "none" | "unsure" {
  const word = words[at];
  if (word === undefined || !has(word, tag.thirdPerson | tag.base)) return "none";
  const subjectAt = behindAdverbs(words, at);
  const subject = words[subjectAt];
  // "that does not seem so"
  if (has(subject, tag.auxiliary | tag.modal)) return "none";
  const lemma = lemmaOf(word.lower) ?? word.lower;
  const told = { changes: [change(past(lemma))], last: at };
  if (has(word, tag.thirdPerson)) {
    // "while 'playing nice' makes you feel better": the words quoted
    if (isWord(subject, '"', "'") && !has(word, tag.plural | tag.noun)) return told;
    // "when words are gone": a noun before its verb
    if (has(subject, tag.wh) && has(word, tag.plural | tag.noun) && has(words[at + 1], tag.be | tag.modal))
      return "none";
    if (has(subject, tag.subject) || singular.has(subject?.lower ?? "") || has(subject, tag.wh)) return told;
    if (!has(word, tag.plural | tag.noun) && has(subject, tag.noun | tag.plural | tag.pronoun)) return told;
    // "and your son changes his name": only a verb has that behind it
    const next = words[at + 1];
    if (has(subject, tag.noun) && !has(subject, tag.adjective) && takes(next) && opensWithSubject(words, at))
      return told;
    // "to switch shifts": the object of an infinitive
    if (wordAt(words, subjectAt - 1)?.lower === "to" && has(subject, tag.base)) return "none";
    if (isOnlyVerb(words, at)) return told;
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
  if (["i", "you", "we", "they", "people", "these", "those", "who"].includes(subject?.lower ?? "")) return told;
  if (has(subject, tag.plural) && !has(subject, tag.noun) && !acts(words, subjectAt)) return "none";
  if (isOnlyVerb(words, at)) return told;
  if (has(subject, tag.plural) && !has(subject, tag.noun)) return has(word, tag.noun | tag.adjective) ? "unsure" : told;
  return "none";
}
