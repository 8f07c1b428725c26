import { skipAdverbs } from "../../clauses/clauses.js";
import { past } from "../../inflection.js";
import type { Change, Person } from "../../person.js";
import { tag } from "../../text/tags.js";
import { has, type Word, wordAt } from "../../text/words.js";
import { was } from "./be.js";
import { contracted } from "./contracted.js";
import { future, listener, type Told } from "./future.js";
import { acts, afterVerb, behindAdverbs, isNamed } from "./subject.js";

type Words = readonly Word[];

/** Words that hold a finite verb of the present, and hold its past with no look at what follows. */
const whole: ReadonlyMap<string, string> = new Map([["don't", "didn't"], ["doesn't", "didn't"], ["can", "could"], ["can't", "couldn't"], ["cannot", "could not"], ["may", "might"], ["do", "did"], ["does", "did"], ["has", "had"], ["hasn't", "hadn't"], ["haven't", "hadn't"], ["wanna", "wanted to"], ["gotta", "had to"]]); // prettier-ignore

/** Modals that stand as they are in a tale of the past, too. */
const timeless = new Set("could would might could've would've might've couldn't wouldn't".split(" "));

const subjects = tag.subject | tag.pronoun | tag.noun | tag.plural | tag.wh;
const outcomes = new Set(["that", "it", "this"]);
const closed = tag.modal | tag.contraction | tag.be | tag.auxiliary;

/** Whether a word may be a finite verb that is told by rules of its own, or a clitic that stands alone: "ll", "s". */
export const isClosed = (word: Word): boolean => word.tags === 0 || has(word, closed);

/** A modal, "be", an auxiliary or a contraction at `at` in the past; undefined where the verb may be one like others. */
export function closedInPast(
  words: Words,
  at: number,
  to: number,
  person: Person,
): Told | "none" | "unsure" | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const { lower } = word;
  const before = wordAt(words, at - 1);
  const change = (text: string): Change => ({ start: word.start, end: word.end, text });
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
  const plain = whole.get(lower);
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
  return undefined;
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
