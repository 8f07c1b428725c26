import { isBoundary } from "../english/clauses/clauses.js";
import { complement, complementsOf, verbStart } from "../english/lexicon.js";
import { among } from "../english/text/remembered.js";
import { tag } from "../english/text/tags.js";
import { has, isWord, kind, type Word } from "../english/text/words.js";
import type { Directive } from "./directive.js";

/** "feelingsStep", "10Unload": two words with nothing between them; a name ("YouTube", "iPad") begins otherwise. */
const glued = /(?:^|-)[a-z]{2,}[A-Z](?:[a-z]|')|^\d+[a-z]*[A-Z][a-z]{2}/;

/** What stands in every text that holds words glued together. */
const seam = /[a-z\d][A-Z][a-z'\u2019]/;

const you = new Set("you you'll you're you've".split(" "));

/** Words at which something may be a slip whatever stands behind them. */
const maySlip = among(new Set(["i", "yo", ",", "say", "your", "you", "want", "do"]));

/** "stick to it you you'll be fine", "i m the same", "what it means you her,": a slip round which nobody can say who does what. */
function slips(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || !(maySlip(word) || isWord(next, "is", "are", "someplace", "somewhere"))) return false;
  if (word.lower === "i" && next?.kind === kind.word && next.gap === 1)
    return isWord(next, "m", "ve", "ll") || (has(next, tag.gerund) && !has(next, tag.noun | tag.adjective));
  // "think about is as much", "bring their someplace"
  if (has(word, tag.preposition) && isWord(next, "is", "are") && isWord(words[at + 2], "as"))
    return !waitsFor(words, at);
  if (has(word, tag.possessive) && !has(word, tag.object) && isWord(next, "someplace", "somewhere")) return true;
  // "when yo uh have", "…, is fine once in a while"
  if (isWord(word, "yo") && isWord(next, "u", "uh")) return true;
  if (isWord(word, ",") && isWord(next, "is", "was") && has(words[at + 2], tag.adjective)) return !waitsFor(words, at);
  // "you can say, I need it back": words with no marks round them
  if (isWord(word, "say") && isWord(next, ",") && has(words[at + 2], tag.subject)) return true;
  // "even if your not", "say your sorry"
  if (isWord(word, "your"))
    return isWord(next, "not") || (isWord(next, "sorry", "welcome", "wrong") && isBoundary(words[at + 2]));
  // "next time he is rude you, leave"
  const quality = words[at - 1];
  if (
    isWord(word, "you") &&
    isWord(next, ",") &&
    has(quality, tag.adjective) &&
    has(words[at - 2], tag.be | tag.contraction)
  )
    return !has(quality, tag.noun | tag.base | tag.preposition | tag.adverb);
  // "if you want have one", "do be too hard on them"
  if (isWord(word, "want") && isWord(next, "have", "go", "be", "do", "get", "make")) return true;
  if (isWord(word, "do") && isWord(next, "be") && isWord(words[at + 2], "too")) return true;
  if (word.lower !== "you" || next === undefined || next.gap !== 1) return false;
  // "and of you need more", "the course you give you an idea"
  if (
    isWord(words[at - 1], "of") &&
    has(next, tag.base) &&
    (isBoundary(words[at - 2]) || has(words[at - 2], tag.coordinator))
  )
    return true;
  if (isWord(words[at + 2], "you") && has(next, tag.base) && (complementsOf(next.lower) & complement.Clause) === 0)
    return true;
  // "if you want them to work for you you'll have to pay": an object, and the next clause
  const before = words[at - 1];
  const object = has(before, tag.preposition | tag.base | tag.thirdPerson | tag.past) && !has(before, tag.noun);
  return (you.has(next.lower) && !object) || (isWord(next, "her", "him", "them") && words[at + 2]?.lower === ",");
}

/** "whoever, tired or not, is late", "what he does, is fine": a subject stands before the comma. */
const waitsFor = (words: readonly Word[], at: number): boolean =>
  words.slice(0, at).some((word) => has(word, tag.wh) || isWord(word, "that", ","));

/** The number of the next item of a list, glued to the last word: "it works for you2". */
const counted = /^(?:you|it|me|him|her|them|this|that|time|day)\d$/;
const isCounted = among({ has: (lower) => counted.test(lower) });

/** "https://example.org/XYFor friends, don't …": a word that was glued to an address. */
const tail = /[A-Z\d](?:For|And|The|If|But|Also|So|Then|You|Don|When)$/;

/** "good friends Clean your room": a command that begins with a capital in the middle of a line. */
function beginsAnew(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  // behind a word, or behind a quotation: "a 'quiet day' Test the water"
  const goesOn = before !== undefined && (before.quoted ? isWord(before, '"', "'") : before.kind === kind.word);
  if (word === undefined || !goesOn) return false;
  const first = text.charAt(word.start);
  if (first === first.toLowerCase()) return false;
  return (
    verbStart(word.lower) >= 2 &&
    has(
      words[at + 1],
      tag.possessive | tag.object | (verbStart(word.lower) === 3 || before.quoted ? tag.determiner : 0),
    ) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end)) &&
    !/^\p{Lu}/u.test(text.slice(before.start, before.end)) &&
    !/^\p{Lu}/u.test(text.slice(words[at + 1]?.start ?? 0))
  );
}

/** Words that open a sentence, or a clause that leads one in. */
const openers = new Set(
  "when if then we they he she it but so and also don't there because once even never always what who how".split(" "),
);

/** Whether a sentence begins within words [from, to) with a capital and no full stop before it: "sleep well When you wake". */
function beginsSentence(text: string, words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (word === undefined || before === undefined || word.quoted || !openers.has(word.lower)) continue;
    if (before.kind !== kind.word || before.quoted) continue;
    if (!isCapital(text, word) || isCapital(text, before)) continue;
    const next = words[i + 1];
    if (next?.kind === kind.word && !isCapital(text, next) && !isShouted(text, word)) return true;
  }
  return false;
}

const isCapital = (text: string, { start }: Word): boolean => text.charAt(start) !== text.charAt(start).toLowerCase();

const isShouted = (text: string, { start, end }: Word): boolean =>
  text.slice(start, end) === text.slice(start, end).toUpperCase();

const letting = new Set("let make have help watch see hear".split(" "));

/** "Write it on a card pin it up": a further command with nothing between, of which the noun before it is no subject. */
function ordersOn({ sentence: { words }, phrase }: Directive): boolean {
  let head = -1;
  return words.some((word, i) => {
    if (phrase.heads.some(({ at }) => at === i)) head = i;
    if (head < 0 || i < head + 2 || i >= phrase.to || word.quoted) return false;
    const before = words[i - 1];
    // "write it all on a chart post it up"
    if (
      has(before, tag.noun) &&
      has(words[i - 2], tag.determiner) &&
      !has(before, tag.plural | tag.pronoun) &&
      has(word, tag.base) &&
      !has(word, tag.past) &&
      isWord(words[i + 1], "it") &&
      has(words[i + 2], tag.adverb | tag.preposition) &&
      verbStart(word.lower) >= 2
    )
      return true;
    // "Don't even think about it do it!"
    if (isWord(word, "do") && isWord(before, "it", "that") && isWord(words[i + 1], "it", "that")) return true;
    if (!has(word, tag.base) || has(word, tag.past) || !has(before, tag.noun)) return false;
    if (has(before, tag.plural | tag.base | tag.pronoun | tag.adverb | tag.coordinator)) return false;
    if (verbStart(word.lower) < 2) return false;
    if (has(word, tag.past | tag.noun | tag.adjective | tag.preposition) && !has(words[i + 1], tag.object))
      return false;
    if (letting.has(words[head]?.lower ?? "") || words.slice(head, i).some((one) => letting.has(one.lower)))
      return false;
    return isWord(words[i + 1], "it") || has(words[i + 1], tag.object);
  });
}

/** "Don't check your phone, read the news, get food, etc.": nobody can say where "don't" ends. */
function deniesList({ sentence: { words }, match, phrase }: Directive): boolean {
  return (
    match.polarity !== "plain" &&
    phrase.heads.length > 1 &&
    phrase.heads.some(({ polarity }) => polarity === "plain") &&
    isWord(words[phrase.to - 1], "etc", "etc.", "stuff") &&
    !words.slice(match.verb, phrase.to).some(({ lower }) => lower === "but" || lower === "instead")
  );
}

/** "Stand up for yourself don't be too nice": a "don't" that no mark parts from the advice would stay an order. */
function forbidsOn({ sentence: { words }, phrase }: Directive): boolean {
  for (let i = (phrase.heads[0]?.at ?? phrase.from) + 1; i < phrase.to; i += 1)
    if (
      words[i]?.lower === "don't" &&
      !words[i]?.quoted &&
      // "precautions like don't walk alone and have a torch"
      (has(words[i - 1], tag.reflexive | tag.object) || isWord(words[i - 1], "like")) &&
      !phrase.heads.some((head) => head.from <= i && i <= head.at)
    )
      return true;
  return false;
}

/** "next time * really try * to laugh": a word between stars that stand apart would lose one of them. */
function isStarred({ sentence: { text, words }, match }: Directive): boolean {
  const before = words[match.from - 1];
  const first = words[match.from];
  return before?.kind === kind.word && first !== undefined && /\*\s+$/.test(text.slice(before.end, first.start));
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
  const last = words.findLast((word) => word.kind === kind.word)?.start ?? 0;
  const mayBeGlued = seam.test(text.slice(words[0]?.start, words.at(-1)?.end));
  if (staysOpen(words, start, end)) return true;
  let depth = 0;
  return words.some((word, i) => {
    if (word.lower === "(") depth += 1;
    else if (word.lower === ")") {
      if (depth === 0 && word.start > start && word.start < last) return !closesNothing(words[i - 1]);
      depth = Math.max(0, depth - 1);
    }
    // `with "I am busy"You should`
    const behind = words[i + 1];
    if (word.lower === '"' && behind?.kind === kind.word && behind.gap === 0 && !behind.quoted && word.start >= start)
      return isCapital(text, behind);
    // `a "big bear".Later you`, "consider you you can't", "not working out for you2"
    if (word.quoted && word.lower === '"' && isWord(behind, ".") && words[i + 2]?.gap === 0 && word.start >= start)
      return words[i + 2]?.kind === kind.word;
    if (word.lower === "you" && isWord(behind, "you") && isWord(words[i + 2], "can't", "can", "don't", "are"))
      return true;
    // "this is doesn't work"
    if (has(word, tag.be) && isWord(behind, "doesn't", "didn't")) return true;
    if (isCounted(word) && i > 0 && word.start >= start) return true;
    // "the future of it.https://example.org/ I hope it works"
    if (word.kind === kind.address && word.gap === 0 && isWord(words[i - 1], ".") && word.start >= start) return true;
    if (word.kind === kind.address && word.start < last && tail.test(text.slice(word.start, word.end))) return true;
    if (word.start >= start && word.start < end && !word.quoted && (slips(words, i) || beginsAnew(text, words, i)))
      return true;
    const written = word.kind === kind.word || word.kind === kind.number;
    return mayBeGlued && written && glued.test(text.slice(word.start, word.end));
  });
}

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
