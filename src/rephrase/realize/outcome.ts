import { isBoundary, skipAdverbs, startsClause } from "../../english/clauses/clauses.js";
import { isSubordinator } from "../../english/clauses/leads.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, type Word } from "../../english/text/words.js";
import { isFuture } from "../../english/verbs/past/future.js";
import type { Directive } from "../directive.js";
import { isGuess, telling } from "./tale.js";

type Words = readonly Word[];

/** What tells of a clause inside the advice. */
const opensInner = tag.wh | tag.subordinator | tag.contraction | tag.be | tag.modal;

const outcomes = new Set("this that it they he she it's that's they're he's she's".split(" "));

/** "…, and it gets easier": what becomes of it, whatever stands inside the advice but a time, condition or reason. */
const changes = new Set("gets becomes turns grows starts".split(" "));
const holds = new Set("until till when whenever once if unless because that before after whether".split(" "));

/** "Give it back and this stops being a fight": what comes of the advice, told as if it came about now. */
export const isResult = ({ phrase, sentence: { words } }: Directive, from: number, to: number): boolean => {
  const head = phrase.heads.at(-1);
  // "ask them to be glad and he is proud": what they are asked or told goes on
  if (telling.has(head?.lemma ?? "") || head?.lemma === "ask") return false;
  const at = words[from]?.lower === "," ? from + 1 : from;
  // "cook for them, so Mum and Dad can rest"
  if (words[at]?.lower === "so" && words.slice(at, to).some(({ lower }) => lower === "can" || lower === "can't"))
    return true;
  const inner = words.slice((head?.at ?? from) + 1, from);
  const then = words[at + 1]?.lower === "then" ? at + 2 : at + 1;
  const turns = isWord(words[then], "it", "things") && changes.has(words[then + 1]?.lower ?? "");
  if (inner.some((word) => (turns ? holds.has(word.lower) : has(word, opensInner)))) return false;
  return (
    words[at]?.lower === "and" && outcomes.has(words[then]?.lower ?? "") && startsClause(words, then) && to > then + 1
  );
};

/** ", you'll sleep": a clause of what was to come, behind advice that tells nobody anything and ends in no lead. */
export function cameOfIt(words: Words, directive: Directive, from: number): boolean {
  if (telling.has(directive.phrase.heads.at(-1)?.lemma ?? "") || joiners.has(words[from + 1]?.lower ?? ""))
    return false;
  if (opensLead(words, directive, from)) return false;
  if (isGuess(words, from)) return true;
  const first = words.slice(from + 1);
  const end = first.findIndex((word) => isBoundary(word) || has(word, tag.coordinator));
  return first.slice(0, end < 0 ? first.length : end).some(isFuture);
}

const proving = new Set("works helps".split(" "));
const better = new Set("easier better cheaper faster simpler safer quicker healthier nicer best easiest".split(" "));
const much = new Set("much so far way lot a".split(" "));
const trailing = new Set("a lot well great wonders every time too for sure best fine".split(" "));

/**
 * The verb of a verdict behind a comma, "Take a walk, it helps", "Sell it, that's easier", which is told with the deed: "I took
 * a walk, and it helped"; -1 where there is none.
 */
export function provedAt({ leads, phrase: { heads, open, to }, sentence: { words } }: Directive): number {
  if (words[to]?.lower !== "," || leads.length > 0 || open || heads.some(({ lemma }) => lemma === "")) return -1;
  const subject = words[to + 1];
  let at = skipAdverbs(words, to + 2);
  if (isWord(subject, "it", "that", "this") && proving.has(words[at]?.lower ?? "")) {
    const verb = at;
    at += 1;
    while (trailing.has(words[at]?.lower ?? "")) at += 1;
    return at === words.length || isBoundary(words[at]) ? verb : -1;
  }
  if (!isWord(subject, "it's", "that's")) return -1;
  while (much.has(words[at]?.lower ?? "")) at += 1;
  return better.has(words[at]?.lower ?? "") && (at + 1 === words.length || isBoundary(words[at + 1])) ? to + 1 : -1;
}

/** "…, and even if she comes,": the end of the phrase leads the next clause in. */
export const opensLead = (words: Words, { phrase }: Directive, from: number): boolean =>
  words.some((word, i) => {
    if (i <= (phrase.heads.at(-1)?.at ?? from) || i >= from || word.lower === "so") return false;
    if (!has(word, tag.subordinator) && !isSubordinator(word)) return false;
    const before = words[words[i - 1]?.lower === "even" ? i - 2 : i - 1];
    return isBoundary(before) || has(before, tag.coordinator) || before?.lower === "that";
  });

/** What joins a clause to the advice before it. */
export const joiners = new Set([",", "—", "and", "so", "but", "then", "or", "else", "otherwise"]);

/** Where the clause behind the comma or joiner at `from` begins. */
export function opening(words: Words, from: number): number {
  let at = from;
  while (joiners.has(words[at]?.lower ?? "")) at += 1;
  return at;
}
