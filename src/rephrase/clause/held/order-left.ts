import { isBoundary, nounPhraseEnd, skipAdverbs, startsClause } from "../../../english/clauses/clauses.js";
import { opensCommand } from "../../../english/clauses/command-verb.js";
import { verbStart } from "../../../english/lexicon.js";
import { among } from "../../../english/text/remembered.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt } from "../../../english/text/words.js";
import { beginOf, type Directive } from "../../directive.js";
import { introEnd } from "../intro.js";

type Words = readonly Word[];

/**
 * Whether beside the advice of a sentence, before it, between its parts or behind it, an order may stand that is not found, so that
 * one half would be told and the other would still command: "Put the fence up, they love that, and cut the hedge", "Call the
 * landlord and he should call the neighbours".
 */
export function leavesOrder(directives: readonly Directive[]): boolean {
  const [first] = directives;
  if (first !== undefined && (endsForbidding(first.sentence.words) || opensNotOnly(first.sentence.words))) return true;
  let from = 0;
  return directives.some((directive, n) => {
    const { words } = directive.sentence;
    const before = n === 0 && ordersIn(words, introEnd(words), beginOf(directive), true);
    from = directive.promise?.phrase.to ?? directive.phrase.to;
    const next = directives[n + 1];
    const to = next === undefined ? words.length : beginOf(next);
    return before || ordersIn(words, from, to, false) || sharesOut(directive, from);
  });
}

/** "Not only should you rest, you should …": its first half is advice, too. */
function opensNotOnly(words: Words): boolean {
  const begin = introEnd(words);
  return (
    isWord(words[begin], "not") &&
    isWord(words[begin + 1], "only") &&
    has(words[begin + 2], tag.modal) &&
    isWord(words[begin + 3], "you")
  );
}

/** "…, if it hurts don't.", "you will want to help but don't.": an order with nothing but "don't". */
function endsForbidding(words: Words): boolean {
  const last = isBoundary(words.at(-1)) ? words.length - 2 : words.length - 1;
  if (!isWord(wordAt(words, last), "don't")) return false;
  if (isWord(words[last - 1], "but", "please", "just")) return true;
  let begin = last;
  while (begin > 0 && !isBoundary(words[begin - 1])) begin -= 1;
  return (
    isWord(words[begin], "if", "when") && has(words[last - 1], tag.noun | tag.adjective | tag.adverb | tag.participle)
  );
}

/** Words behind which a verb may go on that stands there in its base form: "it will warm up, and dry". */
const governs = among(new Set("to let make help do does did don't doesn't didn't".split(" ")));
/** Subjects of which a base form tells: "they bite, leave marks". */
const many = among(new Set("i we you they".split(" ")));
const verbs = tag.modal | tag.contraction;

/** Words between a comma and an order that turn to the reader: ", also get a lamp", ", or at least try it". */
const turning = among(new Set("also just please rather even instead".split(" ")));
const joining = among(new Set(["and", "or", "then", "so", "but", "next"]));

/**
 * Whether a whole clause in words[from, to) is followed by an order, with a comma between. What "will" or "to" governs goes on from
 * that: "…, you'll sleep, and wake up rested"; `speaks` asks that the order speaks of its reader: "It's up to him, help where you like".
 */
function ordersIn(words: Words, from: number, to: number, speaks: boolean): boolean {
  const begin = isWord(words[from], ",") ? from + 1 : from;
  if (to - begin < 4 || !startsClause(words, begin)) return false;
  // "… it may be slow but stick it out": what runs on has no comma
  let shares = begin === from && !speaks;
  for (let i = begin; i < to - 2; i += 1) {
    const word = words[i];
    if (word === undefined || word.quoted) continue;
    if (isWord(word, "but", "so") && !speaks && handles(words, skipTurning(words, i + 1))) return true;
    if (!isWord(word, ",")) {
      if (isBoundary(word)) return false;
      shares ||= has(word, verbs) ? !isOne(words, i) : governs(word);
      continue;
    }
    const at = skipTurning(words, i + 1);
    if (isWord(words[at], "don't") && has(words[at + 1], tag.base) && !speaks) return true;
    // "…, they bite, also get a lamp", "…, he is tired, so just let him be"
    const turned = words.slice(i + 1, at).some((_, k) => turningAt(words, i + 1 + k));
    if (startsClause(words, i + 1) && !turned) shares = false;
    if (at >= to || !opensCommand(words, at, true)) continue;
    if (
      speaks
        ? spoken(words, at)
        : turned || (!shares && (at > i + 1 || (!tellsOfMany(words, begin, i) && takes(words, at))))
    )
      return true;
  }
  return false;
}

const tellsOfMany = (words: Words, from: number, to: number): boolean =>
  words.slice(from, to).some((word) => many(word) || has(word, tag.plural));

/** "it's", "he is": a subject of one, with which no base form agrees. */
const isOne = (words: Words, at: number): boolean =>
  words[at]?.lower.endsWith("'s") === true && !has(words[at + 1], tag.gerund);

/** Behind joiners and words that turn to the reader: "or at least", "so just", "and then". */
function skipTurning(words: Words, at: number): number {
  let i = at;
  while (words[i] !== undefined && (joiningAt(words, i) || turningAt(words, i))) i += isWord(words[i], "at") ? 2 : 1;
  return i;
}

const joiningAt = (words: Words, at: number): boolean => words[at] !== undefined && joining(words[at]);
const turningAt = (words: Words, at: number): boolean =>
  words[at] !== undefined && (turning(words[at]) || (isWord(words[at], "at") && isWord(words[at + 1], "least")));

/** "stick it out", "let him be": done to somebody or something named before. */
const handles = (words: Words, at: number): boolean =>
  isWord(words[at + 1], "it", "him", "her", "them") && opensCommand(words, at, true);

/** "don't", "help where you like". */
const spoken = (words: Words, at: number): boolean =>
  verbStart(words[at]?.lower ?? "") >= 2 &&
  words.slice(at + 1, at + 4).some(({ lower }) => lower === "you" || lower === "your");

/** A verb that surely takes what follows it: "call her", "take the bus". */
const takes = (words: Words, at: number): boolean =>
  verbStart(words[at]?.lower ?? "") === 3 &&
  has(words[at + 1], tag.determiner | tag.possessive | tag.object | tag.reflexive);

/** Subjects that are no third person who is to do something. */
const noOther = among(new Set("you you'll i we it this that there".split(" ")));

/** Whether the advice goes on at `from` with what somebody else is to do: "You could write it and she could read it out". */
function sharesOut({ sentence: { words }, match }: Directive, from: number): boolean {
  const at = isWord(words[from], ",") ? from + 1 : from;
  if (!isWord(words[at], "and", "then")) return false;
  const subject = skipAdverbs(words, at + 1);
  if (noOther(words[subject])) return false;
  const modal = has(words[subject], tag.subject) ? subject + 1 : nounPhraseEnd(words, subject);
  if (modal === subject) return false;
  if (isWord(words[modal], "could", "can"))
    return words.slice(match.from, match.verb).some((word) => isWord(word, "could", "can"));
  return isWord(words[modal], "should", "must") && !isWord(words[modal + 1], "be", "have");
}
