import { isOnlyVerb } from "../verbs/past/only-verb.js";
import { closing, hasFinite, isBoundary, isFinite, nounPhraseEnd, startsClause } from "./clauses.js";
import { opensMoment } from "./moments.js";
import { isThenForWhen } from "./then-when.js";
import { verbStart } from "../lexicon.js";
import { among } from "../text/remembered.js";
import { tag } from "../text/tags.js";
import { has, isWord, kind, type Word } from "../text/words.js";

type Words = readonly Word[];

/** Words that open a subordinate clause when a sentence begins with them. */
export const subordinators = new Set(
  "if when whenever while because since unless until although though once before after as whether wherever whatever however whoever whichever provided assuming given considering whereas now next every each anytime".split(
    " ",
  ),
);
/** Whether a word is one of `subordinators`. */
export const isSubordinator = among(subordinators);

const unknown = new Set("know sure idk unsure wonder wondering tell".split(" "));

/** Whether the clause that ends at `to` is what somebody does not know: "I don't know how tall he is". */
function isUnknown(words: Words, to: number): boolean {
  for (let i = to; i > 0 && !isBoundary(words[i]); i -= 1)
    if (
      (has(words[i], tag.wh) || words[i]?.lower === "whether" || words[i]?.lower === "if") &&
      unknown.has(words[i - 1]?.lower ?? "")
    )
      return true;
  return false;
}

/** Words that open a leading adjunct when a comma follows it: prepositions, to-infinitives, -ing, "short of". */
function opensAdjunct(word: Word, next: Word | undefined): boolean {
  return (
    has(word, tag.preposition) ||
    word.lower === "to" ||
    has(word, tag.gerund) ||
    (word.lower === "short" && next?.lower === "of")
  );
}

/** What leads a clause in: where it lies, and whether it is a finite clause ("If it gets loud,") or a phrase ("At night,"). */
export interface Lead {
  readonly from: number;
  /** Exclusive; the comma is the last word inside when there is one. */
  readonly to: number;
  readonly finite: boolean;
  /** The folded word it opens with. */
  readonly opener: string;
}

/** Words with which others than prepositions, adverbs and gerunds lead in: "the next time", "no matter", "any time". */
const openers = new Set("the even only as in any no then to short besides within".split(" "));
const isOpener = among({ has: (lower) => subordinators.has(lower) || openers.has(lower) });

/** Whether what leads in may begin with a word, as far as the word alone tells: yes may be wrong, no is not. */
export const mayOpenLead = (word: Word | undefined): boolean =>
  has(word, tag.preposition | tag.adverb | tag.gerund) || (word !== undefined && isOpener(word));

/** Whether a clause or phrase that leads in may begin at `at`, with its comma or without: yes may be wrong, no is not. */
export function mayLead(words: Words, at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    mayOpenLead(word) &&
    (isSubordinator(word) || subordinates(words, at) || opensAdjunct(word, words[at + 1]) || has(word, tag.adverb))
  );
}

const someone = tag.subject | tag.pronoun | tag.determiner | tag.possessive | tag.contraction;

/** "any time you feel low", but not "any time off": whenever somebody does something. */
export const opensAnyTime = (words: Words, at: number): boolean =>
  isWord(words[at], "any") && isWord(words[at + 1], "time") && has(words[at + 2], someone);

/** Whether what begins at `at` is subordinate: "if it rains", "the next time", "even though". */
function subordinates(words: Words, at: number): boolean {
  const word = words[at];
  const first = word?.lower ?? "";
  const second = words[at + 1];
  return (
    (isSubordinator(word) &&
      !(first === "now" && second?.lower !== "that") &&
      !(first === "next" && second?.lower !== "time" && !has(second, tag.noun))) ||
    (first === "even" && (second?.lower === "if" || second?.lower === "though")) ||
    (first === "only" && second?.lower === "if") ||
    (first === "as" && second?.lower === "soon") ||
    (first === "the" && (second?.lower === "next" || second?.lower === "more" || opensMoment(words, at))) ||
    (first === "in" && second?.lower === "case") ||
    opensAnyTime(words, at) ||
    (first === "no" && second?.lower === "matter") ||
    isThenForWhen(words, at)
  );
}

/** "the minute she calls", "by the time she calls", "then she calls": in the place of "when". */
const isWhen = (words: Words, at: number): boolean =>
  opensMoment(words, at) || isThenForWhen(words, at) || (has(words[at], tag.preposition) && opensMoment(words, at + 1));

/**
 * The leading clause or phrase at `at`, up to and with its comma; undefined when the sentence starts with its main clause.
 * Leads may follow each other: "Then, when you wake up, …" has two.
 */
export function leadAt(words: Words, at: number): Lead | undefined {
  const first = words[at];
  if (first === undefined || first.kind !== kind.word || first.quoted || !mayOpenLead(first)) return undefined;
  const second = words[at + 1];
  const subordinate = subordinates(words, at);
  const maxWords = subordinate ? 40 : 14;
  if (!subordinate && !opensAdjunct(first, second) && !has(first, tag.adverb)) return undefined;
  if (has(first, tag.coordinator) && !subordinate) return undefined;
  // "I don't know how tall he is and if he's strong, …"
  if (first.lower === "if" && at > 1 && has(words[at - 1], tag.coordinator) && isUnknown(words, at - 2))
    return undefined;
  // "Maybe a zoo, or …": what is thought of leads nothing in
  if ((first.lower === "maybe" || first.lower === "perhaps") && has(second, tag.determiner)) return undefined;
  let depth = 0;
  for (let i = at + 1; i < words.length && i - at < maxWords; i += 1) {
    const word = words[i];
    if (word === undefined) break;
    if (subordinate && depth === 0 && mainBegins(words, at, i)) return undefined;
    if (word.kind !== kind.mark) continue;
    if (word.lower === "(") depth += 1;
    else if (word.lower === ")") {
      depth -= 1;
      if (depth < 0) return undefined;
    } else if (depth > 0) continue;
    else if (word.lower === "," || word.lower === "—") {
      // "In new requests, …": the plural that ends a phrase is no verb
      const finite =
        hasFinite(words, at + 1, !subordinate && has(words[i - 1], tag.plural) ? i - 1 : i) ||
        (subordinate &&
          (startsClause(words, at + 1) || words.slice(at + 2, i).some((_, k) => isOnlyVerb(words, at + 2 + k))));
      if (subordinate && !finite && i - at > 6 && !has(words[at + 1], tag.preposition)) return undefined;
      if (!subordinate && finite && !relativeInside(words, at + 1, i)) return undefined;
      // "If you are tired, hungry, or sad, rest": the comma sits inside a list of words
      if (subordinate && listGoesOn(words, i)) continue;
      // "While people would, inevitably, ask for more, …": an adverb between commas parts modal and verb
      if (
        subordinate &&
        has(words[i - 1], tag.modal) &&
        has(words[i + 1], tag.adverb | tag.midAdverb) &&
        words[i + 2]?.lower === ","
      ) {
        i += 2;
        continue;
      }
      // "If she asks, and you want to, tell her"
      const next = words[i + 1];
      if (
        subordinate &&
        has(next, tag.coordinator) &&
        next?.lower !== "then" &&
        next?.lower !== "so" &&
        (startsClause(words, i + 2) || next?.lower === "and" || next?.lower === "or" || next?.lower === "but")
      )
        continue;
      if (!subordinate && !finite && has(first, tag.gerund) && i - at < 2) return undefined;
      return { from: at, to: i + 1, finite, opener: finite && isWhen(words, at) ? "when" : first.lower };
    } else if (isBoundary(word) && word.lower !== "/") return undefined;
  }
  return undefined;
}

const mayBeginMain = among(new Set(["then", "i", "i'd"]));

/**
 * Whether the main clause begins at `i`, so that a comma further on ends no lead: "If he likes it then you can …, …",
 * "If you live alone I'd pick a quiet time, …".
 */
export function mainBegins(words: Words, at: number, i: number): boolean {
  const word = words[i];
  if (!mayBeginMain(word)) return false;
  const next = words[i + 1];
  if (word?.lower === "then" && words[at]?.lower === "if")
    return (
      i > at + 2 && (startsClause(words, i + 1) || has(next, tag.subject | tag.contraction) || next?.lower === "you")
    );
  if (word?.lower !== "i'd" && !(word?.lower === "i" && next?.lower === "would")) return false;
  const before = words[i - 1];
  return (
    i > at + 2 &&
    !isBoundary(before) &&
    !has(before, tag.coordinator | tag.subordinator | tag.wh | tag.preposition) &&
    (!has(before, tag.base | tag.thirdPerson | tag.past) ||
      has(before, tag.noun | tag.plural | tag.adjective) ||
      has(words[i - 2], tag.possessive)) &&
    before?.lower !== "that" &&
    hasFinite(words, at + 1, i)
  );
}

/** Whether the finite verb in [from, to) belongs to a relative clause: "In the time you have,", "For those who know,". */
function relativeInside(words: Words, from: number, to: number): boolean {
  const before = words[from - 1];
  // "There are pages that pay,", "Depending on her mood she may cry,": an adverb or a gerund brings no clause without a word for it
  const phrase = has(before, tag.preposition) && !has(before, tag.gerund);
  if (!phrase && has(words[from], tag.subordinator)) return true;
  if (!phrase && !has(words[from], tag.preposition | tag.wh)) return false;
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (has(word, tag.wh) || word?.lower === "that") return true;
    if (
      !has(word, tag.contraction) &&
      !(has(word, tag.subject | tag.pronoun) && isFinite(words, i + 1, word?.lower ?? ""))
    )
      continue;
    return phrase && !moments.has(words[i - 1]?.lower ?? "");
  }
  return false;
}

/** Times of which nothing is told in a clause of their own: "In the morning she should …" begins a main clause. */
const moments = new Set(
  "morning mornings evening evenings afternoon night nights weekend weekends summer winter spring autumn meantime meanwhile beginning end past future opinion experience".split(
    " ",
  ),
);

/** Whether the comma at `comma` stands in a list: "tired, hungry, or sad", "a warm soup, some bread, and good tea". */
function listGoesOn(words: Words, comma: number): boolean {
  if (phrasesGoOn(words, comma)) return true;
  const one = words[comma + 1];
  const two = words[comma + 2];
  if (one === undefined || two === undefined || one.kind !== kind.word) return false;
  if (
    (one.lower === "or" || one.lower === "and") &&
    !startsClause(words, comma + 2) &&
    verbStart(two.lower) < 3 &&
    !has(two, tag.contraction)
  )
    return true;
  return (
    has(one, tag.adjective | tag.noun | tag.plural) &&
    verbStart(one.lower) < 2 &&
    two.kind === kind.mark &&
    two.lower === ","
  );
}

/** Whether phrases follow the comma one behind the other, up to one behind "and" or "or" that a comma ends. */
function phrasesGoOn(words: Words, comma: number): boolean {
  let at = comma + 1;
  for (let phrase = 0; phrase < 5; phrase += 1) {
    const last = words[at]?.lower === "and" || words[at]?.lower === "or";
    if (last) at += 1;
    const end = phraseEnd(words, at);
    if (end === at) return false;
    at = end;
    if (words[at]?.lower === ",") {
      if (last) return true;
      at += 1;
    } else if (words[at]?.lower !== "and" && words[at]?.lower !== "or") return false;
  }
  return false;
}

/** The end of a noun phrase with its article or quality, and of what is said of it in parentheses; `at` where none begins. */
function phraseEnd(words: Words, at: number): number {
  const first = words[at];
  if (!has(first, tag.determiner | tag.possessive | tag.adjective | tag.noun | tag.plural) || has(first, tag.subject))
    return at;
  if (!has(first, tag.determiner | tag.possessive) && verbStart(first?.lower ?? "") > 1) return at;
  const end = nounPhraseEnd(words, at);
  if (end === at || startsClause(words, at)) return at;
  const close = words[end]?.lower === "(" ? closing(words, end, words.length) : -1;
  return close < 0 ? end : close + 1;
}
