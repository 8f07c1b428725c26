import { mentions } from "../../english/text/mentions.js";
import { among, remembered } from "../../english/text/remembered.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../english/text/words.js";
import type { Directive } from "../directive.js";
import { beginsAnew, beginsSentence, isCapital } from "./begins.js";
import { deniesList, forbidsOn, ordersOn } from "./orders.js";
import { slips } from "./slips.js";

/** "feelingsStep", "10Unload": two words with nothing between them; a name ("YouTube", "iPad") begins otherwise. */
const glued = /(?:^|-)[a-z]{2,}[A-Z](?:[a-z]|')|^\d+[a-z]*[A-Z][a-z]{2}/;

/** The number of the next item of a list, glued to the last word: "it works for you2". */
const counted = /^(?:you|it|me|him|her|them|this|that|time|day)\d$/;
const isCounted = among({ has: (lower) => counted.test(lower) });

const odd = new Set('( ) " i yo , say your you want do'.split(" "));
const oddBehind = new Set("is are someplace somewhere doesn't didn't".split(" "));

/** Where a word is written as it is read, something is garbled only if it is odd itself, 1, or the next is odd behind one, 2. */
const oddity = remembered((lower) => (odd.has(lower) || counted.test(lower) ? 1 : oddBehind.has(lower) ? 2 : 0));

const holdsOpening = mentions("(");

/** "https://example.org/XYFor friends, don't …": a word that was glued to an address. */
const tail = /[A-Z\d](?:For|And|The|If|But|Also|So|Then|You|Don|When)$/;

/** "next time * really try * to laugh": a word between stars that stand apart would lose one of them. */
function isStarred({ sentence: { text, words }, match }: Directive): boolean {
  const before = wordAt(words, match.from - 1);
  const first = words[match.from];
  return (
    before?.kind === kind.word &&
    first !== undefined &&
    first.start - before.end > 1 &&
    /\*\s+$/.test(text.slice(before.end, first.start))
  );
}

/**
 * Whether a sentence is written from the directive on so that nobody can say where its clauses end: words glued together,
 * a slip of the pen, a command or a "don't" in the middle of a line, or a parenthesis that was never opened ("stop there2) if it hurts").
 */
export function isGarbled(directive: Directive): boolean {
  if (forbidsOn(directive)) return true;
  const {
    sentence: { text, words },
    match,
    phrase,
    start,
    end,
  } = directive;
  if (deniesList(directive) || ordersOn(directive)) return true;
  if (beginsSentence(text, words, match.verb, phrase.to)) return true;
  if (isStarred(directive)) return true;
  if (holdsOpening(words) && staysOpen(words, start, end)) return true;
  let depth = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined) break;
    if (oddity(word) !== 1 && !isAltered(word) && (next === undefined || oddity(next) !== 2)) continue;
    if (isOddAt(directive, i, word, depth)) return true;
    if (word.lower === "(") depth += 1;
    else if (word.lower === ")") depth = Math.max(0, depth - 1);
  }
  return false;
}

/** Whether a word may be written otherwise than it is read, with a capital in it, say; what is no word is never the same. */
const isAltered = ({ written, form }: Word): boolean => written === 0 || written !== form;

/** Whether something is garbled at the word at `at`, which stands in so many parentheses. */
function isOddAt({ sentence: { text, words }, start, end }: Directive, at: number, word: Word, depth: number): boolean {
  const behind = words[at + 1];
  if (word.lower === ")" && depth === 0 && word.start > start && word.start < lastWord(words))
    return !closesNothing(words[at - 1]);
  // `with "I am busy"You should`
  if (word.lower === '"' && behind?.kind === kind.word && behind.gap === 0 && !behind.quoted && word.start >= start)
    return isCapital(text, behind);
  // `a "big bear".Later you`, "consider you you can't", "not working out for you2"
  if (word.quoted && word.lower === '"' && isWord(behind, ".") && words[at + 2]?.gap === 0 && word.start >= start)
    return words[at + 2]?.kind === kind.word;
  if (word.lower === "you" && isWord(behind, "you") && isWord(words[at + 2], "can't", "can", "don't", "are"))
    return true;
  // "this is doesn't work"
  if (has(word, tag.be) && isWord(behind, "doesn't", "didn't")) return true;
  if (isCounted(word) && at > 0 && word.start >= start) return true;
  // "the future of it.https://example.org/ I hope it works"
  if (word.kind === kind.address && word.gap === 0 && isWord(words[at - 1], ".") && word.start >= start) return true;
  if (word.kind === kind.address && word.start < lastWord(words) && tail.test(text.slice(word.start, word.end)))
    return true;
  if (word.start >= start && word.start < end && !word.quoted && (slips(words, at) || beginsAnew(text, words, at)))
    return true;
  const mayBeGlued = (word.kind === kind.word || word.kind === kind.number) && isAltered(word);
  return mayBeGlued && word.end - word.start > 3 && glued.test(text.slice(word.start, word.end));
}

/** Where the last word of a sentence begins. */
const lastWord = (words: readonly Word[]): number => words.findLast((word) => word.kind === kind.word)?.start ?? 0;

/** "report it to somebody (HR?": a question mark in a parenthesis that begins in [start, end), in UTF-16 code units, and ends nowhere. */
function staysOpen(words: readonly Word[], start: number, end: number): boolean {
  const open = words.findLastIndex((word) => word.lower === "(" && word.start >= start && word.start < end);
  return (
    open >= 0 &&
    isWord(words.at(-1), "?") &&
    words.at(-1)?.quoted === false &&
    !isWord(words[open - 1], ":", ";") &&
    !words.slice(open).some(({ lower }) => lower === ")")
  );
}

/** Whether the parenthesis behind `before` is none: ":)" smiles, and "1)" and "b)" count. */
export function closesNothing(before: Word | undefined): boolean {
  if (isWord(before, ":", ";", "-")) return true;
  return before !== undefined && before.gap > 0 && (before.kind === kind.number || before.end - before.start === 1);
}
