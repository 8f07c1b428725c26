import { verbStart } from "../lexicon.js";
import { has, kind, wordsOf, type Word, wordAt } from "./words.js";
import { mended } from "./mending.js";
import { among } from "./remembered.js";
import { tag } from "./tags.js";

/** One sentence: its words, and where it lies in the text (UTF-16 code units, closing marks included). */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
}

/** Abbreviations whose stop does not end a sentence. */
const isTitle = among(
  new Set(
    "mr mrs ms dr prof st sr jr vs gen col capt lt sgt rev hon mt ft approx dept est fig inc ltd co corp no vol pp ed eds al cf viz tel ext min max sec hr hrs wk yr yrs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri".split(
      " ",
    ),
  ),
);
/** Titles of a person, behind which a name stands. */
const persons = new Set("mr mrs ms dr prof st gen col capt lt sgt rev hon".split(" "));
/** Abbreviations that may end a sentence: they do when a capital follows. */
const maybeLast = new Set("etc e.g. i.e. a.m. p.m. u.s. u.k. d.c. l.a. ph.d. am pm inc jr sr co".split(" "));

const bullet = /^(?:[-*+•‣◦–—]|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t]+$/i;

/** Marks the words that stand inside quotation marks: a pair, or an opening mark with no partner up to the paragraph's end. */
function markQuotes(text: string, words: readonly Word[]): void {
  let open = -1;
  let curly = false;
  /** Whether the single mark that is open stands between blanks: then so does its partner. */
  let spaced = false;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || word.kind !== kind.mark) continue;
    const mark = text.charAt(word.start);
    if (open < 0) {
      if (
        mark === '"' ||
        mark === "\u201c" ||
        mark === "\u00ab" ||
        (mark === "`" && text.charAt(word.start + 1) === "`")
      ) {
        open = i;
        curly = mark === "\u201c";
      } else if ((mark === "\u2018" || mark === "'") && isSinglePair(text, words, i)) {
        open = i;
        curly = false;
        spaced = words[i + 1]?.gap === 1;
      }
      continue;
    }
    const opened = text.charAt(words[open]?.start ?? 0);
    const single = opened === "\u2018" || opened === "'";
    const closes = single
      ? (mark === "\u2019" || mark === "'") && (word.gap === 0) !== spaced
      : mark === '"' || mark === "\u201d" || mark === "\u00bb" || (mark === "'" && text.charAt(word.start + 1) === "'");
    if (closes && !(curly && mark === "\u201c")) {
      for (let k = open; k <= i; k += 1) {
        const inside = words[k];
        if (inside !== undefined) inside.quoted = true;
      }
      open = -1;
    }
  }
  if (open >= 0) {
    const mark = text.charAt(words[open]?.start ?? 0);
    if (mark === "'" || mark === "\u2018") return;
    for (let k = open; k < words.length; k += 1) {
      const inside = words[k];
      if (inside !== undefined) inside.quoted = true;
    }
  }
}

/** Whether a single quotation mark at `at` opens a quotation: blank before it, none behind it, and a partner further on. */
function isSinglePair(text: string, words: readonly Word[], at: number): boolean {
  const mark = words[at];
  const next = words[at + 1];
  if (mark === undefined || next === undefined || (mark.gap === 0 && at > 0)) return false;
  if (next.gap !== 0) return isSpacedPair(text, words, at);
  for (let i = at + 1; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || word.gap === 2) return false;
    if (word.kind === kind.mark && word.gap === 0 && (word.lower === "'" || text.charAt(word.start) === "\u2019")) {
      const after = words[i + 1];
      return after === undefined || after.gap !== 0 || after.kind === kind.mark;
    }
  }
  return false;
}

/** "ask her ' what is wrong? ' first": a pair with blanks on both sides; an s before a mark makes it a genitive ("my friends ' house"). */
function isSpacedPair(text: string, words: readonly Word[], at: number): boolean {
  const isMark = (word: Word | undefined): boolean =>
    word?.kind === kind.mark && word.gap === 1 && (word.lower === "'" || text.charAt(word.start) === "\u2019");
  const genitive = (i: number): boolean => words[i - 1]?.lower.endsWith("s") === true;
  if (!isMark(words[at]) || words[at + 1]?.gap !== 1 || genitive(at)) return false;
  for (let i = at + 2; i < words.length; i += 1) {
    if (words[i]?.gap === 2) return false;
    if (isMark(words[i]) && !genitive(i)) return words[i + 1] === undefined || words[i + 1]?.gap !== 0;
  }
  return false;
}

/** "Talk to HR. Make sure you rest.": a word that no name begins with. */
const opensClause = (word: Word): boolean =>
  word.kind === kind.word &&
  (has(word, tag.subject | tag.contraction | tag.determiner | tag.possessive | tag.subordinator | tag.midAdverb) ||
    (verbStart(word.lower) === 3 && !has(word, tag.noun | tag.adjective)) ||
    ["you", "it", "make", "take", "don't", "do", "be", "and", "but"].includes(word.lower));

const isCapital = (text: string, word: Word): boolean => {
  const first = text.charAt(word.start);
  return first !== first.toLowerCase();
};

/** Whether the stop at `at` ends its sentence; `next` is the word behind it and its closing marks. */
function stopEnds(text: string, words: readonly Word[], at: number, next: Word | undefined): boolean {
  const stop = words[at];
  const before = wordAt(words, at - 1);
  if (stop === undefined || next === undefined) return true;
  if (stop.lower === "…") return next.gap > 0 && (isCapital(text, next) || next.kind === kind.symbol || stop.gap > 0);
  // "1. Write it down": a number that opens its line
  if (
    stop.lower === "." &&
    before !== undefined &&
    stop.gap === 0 &&
    opensLine(words, at - 1) &&
    (before.kind === kind.number || before.end - before.start === 1) &&
    next.gap === 1
  )
    return false;
  if (stop.lower === "." && before !== undefined && stop.gap === 0 && before.kind === kind.word) {
    if (before.lower === "vs" || before.lower === "approx") return false;
    if (isTitle(before) && isCapital(text, before) && !mayClose(before))
      return !persons.has(before.lower) && next.gap > 0 && isCapital(text, next) && opensClause(next);
    if (mayClose(before) || before.lower === "etc") return isCapital(text, next) && next.gap > 0;
    // an initial: "J. Smith"
    if (before.end - before.start === 1 && isCapital(text, before) && before.lower !== "i" && isCapital(text, next))
      return false;
  }
  if (next.gap === 0) {
    // "Rest.Then call" has lost its blank; "node.js" and "3.5" never come here as two words
    if (stop.lower !== "." || (next.kind === kind.word && isCapital(text, next))) return true;
    // "Rest a bit.then call": nor has the lower-case writer's stop a blank behind it
    if (before !== undefined && before.kind === kind.word && before.end - before.start > 2)
      if (opensClause(next) || ["then", "if", "also", "so"].includes(next.lower)) return true;
    // "a day off.2) Ask": an item of a list that lost its line
    return (
      next.kind === kind.number &&
      before !== undefined &&
      before.kind === kind.word &&
      before.end - before.start > 2 &&
      !isTitle(before)
    );
  }
  return true;
}

/** Whether the word at `at` is the first of its line. */
const opensLine = (words: readonly Word[], at: number): boolean => at === 0 || words[at]?.gap === 2;

const mayClose = among(maybeLast);

const endsInStop = (text: string, { end }: Word): boolean => text.charCodeAt(end - 1) === 46;

/** Whether an abbreviation that holds its own stop ("p.m.", "U.S.") is the last word of its sentence: a capital that no name needs follows. */
function abbreviationEnds(text: string, word: Word, next: Word): boolean {
  if (!endsInStop(text, word) || word.lower === "e.g." || word.lower === "i.e.") return false;
  return (
    isCapital(text, next) &&
    (next.tags &
      (tag.subject | tag.pronoun | tag.determiner | tag.possessive | tag.contraction | tag.wh | tag.modal)) !==
      0
  );
}

/** Whether a line break before `next` ends the sentence that ends with `last`: bullets, and short lines before a capital. */
function breakEnds(text: string, last: Word, next: Word, lineStart: number): boolean {
  let lineBegin = next.start;
  while (lineBegin > 0 && text.charCodeAt(lineBegin - 1) !== 10 && text.charCodeAt(lineBegin - 1) !== 13)
    lineBegin -= 1;
  if (next.kind !== kind.word && next.kind !== kind.symbol) {
    let end = next.end;
    while (
      end < text.length &&
      (text.charAt(end) === " " || text.charAt(end) === "." || text.charAt(end) === ")" || text.charAt(end) === "\t")
    )
      end += 1;
    if (bullet.test(text.slice(lineBegin, end).trimStart())) return true;
  }
  // "a) eat"
  if (next.end - next.start === 1 && text.charAt(next.end) === ")") return true;
  if (last.kind === kind.mark && (last.lower === "," || last.lower === "—")) return false;
  if (isCapital(text, next)) return last.end - lineStart < 60 || last.lower === ":";
  // writers of short lines without capitals or stops
  return (
    last.end - lineStart < 40 &&
    next.lower === "you" &&
    last.kind === kind.word &&
    (last.tags & (tag.preposition | tag.determiner | tag.possessive | tag.coordinator | tag.subordinator | tag.wh)) ===
      0
  );
}

/** The sentences of one paragraph, text[from, to). Never splits inside quotation marks, parentheses that close, or addresses. */
export function sentencesOf(text: string, from = 0, to = text.length): Sentence[] {
  const words = mended(wordsOf(text, from, to));
  markQuotes(text, words);
  const sentences: Sentence[] = [];
  let first = 0;
  let lineStart = words[0]?.start ?? from;
  let depth = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined) continue;
    if (word.gap === 2) lineStart = word.start;
    // most words stand inside of a line, and are no abbreviation
    if (word.kind === kind.word && next !== undefined && next.gap !== 2 && !endsInStop(text, word)) continue;
    if (word.kind === kind.mark) {
      if (
        depth === 0 &&
        !word.quoted &&
        smiles(words, i) &&
        next?.kind === kind.word &&
        next.lower !== "i" &&
        isCapital(text, next)
      ) {
        first = close(sentences, text, words, first, i);
        continue;
      }
      if (word.lower === "(") depth = closesSoon(words, i) ? depth + 1 : depth;
      else if (word.lower === ")" && depth > 0) {
        depth -= 1;
        // "(This is an aside.) This is not."
        const inside = words[i - 1];
        if (
          depth === 0 &&
          words[first]?.lower === "(" &&
          inside !== undefined &&
          (inside.lower === "." || inside.lower === "!" || inside.lower === "?") &&
          next !== undefined &&
          isCapital(text, next)
        ) {
          first = close(sentences, text, words, first, i);
          continue;
        }
      } else if (
        (word.lower === "." || word.lower === "!" || word.lower === "?" || word.lower === "…") &&
        depth === 0
      ) {
        let last = i;
        let ends = words[last + 1];
        while (
          ends !== undefined &&
          ends.gap === 0 &&
          ends.kind === kind.mark &&
          (ends.lower === '"' ||
            ends.lower === ")" ||
            ends.lower === "\u201d" ||
            ends.lower === "'" ||
            ends.lower === "]")
        ) {
          last += 1;
          ends = words[last + 1];
        }
        const inside = word.quoted && words[last]?.quoted === true && ends?.quoted === true;
        if (!inside && stopEnds(text, words, i, ends) && !goesOn(text, word, words, last)) {
          i = last;
          // emoji behind the stop belong to the sentence they close
          while (words[i + 1]?.kind === kind.symbol && words[i + 1]?.gap !== 2) i += 1;
          first = close(sentences, text, words, first, i);
        }
        continue;
      }
    } else if (
      word.kind === kind.symbol &&
      next !== undefined &&
      next.kind === kind.word &&
      isCapital(text, next) &&
      depth === 0 &&
      !word.quoted &&
      next.lower !== "i"
    ) {
      first = close(sentences, text, words, first, i);
      continue;
    }
    if (next !== undefined && mayClose(word) && !word.quoted && depth === 0 && abbreviationEnds(text, word, next)) {
      first = close(sentences, text, words, first, i);
      continue;
    }
    if (
      next !== undefined &&
      next.gap === 2 &&
      depth === 0 &&
      !(word.quoted && next.quoted) &&
      breakEnds(text, word, next, lineStart)
    )
      first = close(sentences, text, words, first, i);
  }
  if (first < words.length) close(sentences, text, words, first, words.length - 1);
  return sentences;
}

/** Adds the sentence of the words from `first` to `last`; gives where the next one begins. */
function close(sentences: Sentence[], text: string, words: readonly Word[], first: number, last: number): number {
  const start = words[first];
  const end = words[last];
  const all = first === 0 && last === words.length - 1;
  if (start !== undefined && end !== undefined)
    sentences.push({ text, start: start.start, end: end.end, words: all ? words : words.slice(first, last + 1) });
  return last + 1;
}

/** ":)", ";)", ":-)": whether the mark at `at` closes a smiley. */
function smiles(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== ")" || words[at].gap !== 0) return false;
  const nose = words[at - 1]?.lower === "-" && words[at - 1]?.gap === 0 ? at - 1 : at;
  const eyes = words[nose - 1];
  return eyes !== undefined && (eyes.lower === ":" || eyes.lower === ";");
}

/** A quotation that ends in a stop inside a longer sentence: `"Stop." he said`. */
function goesOn(text: string, stop: Word, words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  if (!stop.quoted || next === undefined || words[last]?.quoted !== true) return false;
  return (next.tags & (tag.subject | tag.coordinator | tag.be)) !== 0 && !isCapital(text, next);
}

function closesSoon(words: readonly Word[], open: number): boolean {
  for (let i = open + 1; i < words.length && i < open + 60; i += 1) if (words[i]?.lower === ")") return true;
  return false;
}
