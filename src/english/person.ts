import { isBoundary, isFinite, skipAdverbs } from "./clauses/clauses.js";
import { past } from "./inflection.js";
import { lemmaOf } from "./lexicon.js";
import { apostropheOf } from "./text/folding.js";
import { mentions } from "./text/mentions.js";
import { among } from "./text/remembered.js";
import { tag } from "./text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "./text/words.js";
import { isGroup, isSubject, mayOpenClause, objectActs } from "./verbs/you-subject.js";

/** A replacement of text[start, end) by `text`; UTF-16 code units. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whom the listener's "you" becomes: the writer ("I"), the writer and another ("we"), or somebody not named ("they"). */
export type Person = "first" | "plural" | "third";

type Words = readonly Word[];

const forms = {
  first: { subject: "I", object: "me", your: "my", yours: "mine", yourself: "myself", we: "we", us: "us", ours: "our", ourselves: "ourselves", "you're": "I'm", "you've": "I've", "you'll": "I'll", "you'd": "I'd", "you'd've": "I'd've" },
  plural: { subject: "we", object: "us", your: "our", yours: "ours", yourself: "ourselves", we: "we", us: "us", ours: "ours", ourselves: "ourselves", "you're": "we're", "you've": "we've", "you'll": "we'll", "you'd": "we'd", "you'd've": "we'd've" },
  third: { subject: "they", object: "them", your: "their", yours: "theirs", yourself: "themselves", we: "they", us: "them", ours: "their", ourselves: "themselves", "you're": "they're", "you've": "they've", "you'll": "they'll", "you'd": "they'd", "you'd've": "they'd've" },
} as const; // prettier-ignore

/** Keeps the writer's capitals: "YOUR" → "MY", "Your" → "My", "you" → "I". */
function inCase(original: string, replacement: string): string {
  if (original.length > 1 && original === original.toUpperCase() && original !== original.toLowerCase())
    return replacement.toUpperCase();
  const first = original.charAt(0);
  if (first !== first.toLowerCase()) return replacement.charAt(0).toUpperCase() + replacement.slice(1);
  return replacement;
}

const counts = new Set("both either neither all some any one each two three four most none many few".split(" "));

const clitics: ReadonlyMap<string, "you're" | "you've" | "you'll"> = new Map([["re", "you're"], ["ve", "you've"], ["ll", "you'll"]]); // prettier-ignore

const couples = new Set(["two", "both", "all"]);

const isGrouped = (word: Word): boolean => isGroup(word) || isWord(word, "both", "all");

const supposing = new Set("think expect imagine guess".split(" "));

/** "someone who's been in your shoes": the writer has been there, and the shoes stay the reader's. */
const isPlaceOf = (words: Words, at: number): boolean =>
  words[at - 1]?.lower === "in" &&
  ["shoes", "position", "place", "situation"].includes(words[at + 1]?.lower ?? "") &&
  ["been", "was"].includes(wordAt(words, at - 2)?.lower ?? "");

/** Fillers and formulas in which "you" means nobody: "you know", "thank you", "you see,". */
function isFormula(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  const next = words[at + 1];
  // "/u/name": an account
  if (before?.lower === "/") return true;
  // "U of A": a university
  if (next?.lower === "of" && words[at]?.end === (words[at]?.start ?? 0) + 1) return true;
  if (before?.lower === "thank" || before?.lower === "bless") return true;
  if (next?.lower === "know" || next?.lower === "see") {
    const after = words[at + 2];
    return (
      (before === undefined || isBoundary(before)) &&
      (after === undefined || isBoundary(after) || after.lower === "what")
    );
  }
  if (before?.lower === "mind" && (words[at - 2] === undefined || isBoundary(words[at - 2])) && isBoundary(next))
    return true;
  if (next?.lower === "never" && words[at + 2]?.lower === "know") return true;
  return next?.lower === "name" && words[at + 2]?.lower === "it";
}

const listener = new Set("you you're you've you'll you'd you'd've y'all your yours yourself yourselves".split(" "));
const isListener = among(listener);
const mentionsListener = mentions(listener);

/**
 * The changes that turn the listener into `person` in words[from, to) of `text`: you → I or me by its role, your → my,
 * yourself → myself, you're → I'm, and the verb agreeing (you are → I am, you were → I was); "you two" → we or us; "you
 * and your wife" → "my wife and I". Quotations and formulas stay as they are.
 */
export function shiftPerson(text: string, words: Words, from: number, to: number, person: Person): Change[] {
  // "if you two have a son and your son leaves": theirs together
  let form: (typeof forms)[Person] = forms[person];
  const changes: Change[] = [];
  if (!mentionsListener(words)) return changes;
  const put = (word: Word, replacement: string): void => {
    const original = text.slice(word.start, word.end);
    const cased = /^I\b/.test(replacement)
      ? replacement
      : inCase(word.lower === "you" && original === "You" ? "you" : original, replacement);
    changes.push({ start: word.start, end: word.end, text: apostropheOf(original, cased) });
  };
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word === undefined || !isListener(word) || word.quoted || word.kind !== kind.word) continue;
    switch (word.lower) {
      case "your":
        if (!isPlaceOf(words, i)) put(word, form.your);
        break;
      case "yours":
        put(word, form.yours);
        break;
      case "yourself":
        put(word, form.yourself);
        break;
      case "yourselves":
        put(word, form.ourselves);
        break;
      case "you're":
      case "you've":
      case "you'll":
      case "you'd":
      case "you'd've":
        if (!isFormula(words, i)) {
          const supposed = word.lower === "you'd" ? words[i + 1] : undefined;
          // "less than you'd think" → "less than I'd have thought"
          if (supposed !== undefined && supposing.has(supposed.lower) && isWord(words[i - 1], "than", "as")) {
            put(word, `${form[word.lower]} have`);
            put(supposed, past(supposed.lower));
            // "you've both": with somebody else
          } else
            put(word, (person === "first" && isWord(words[i + 1], "both", "two") ? forms.plural : form)[word.lower]);
          if ((word.lower === "you're" || word.lower === "you've") && person === "first") agreeAgain(words, i, to, put);
        }
        break;
      case "y'all":
        put(word, isSubject(words, i) ? form.we : form.us);
        break;
      case "you":
        if (isFormula(words, i)) break;
        if (person === "first" && couples.has(words[i + 1]?.lower ?? "") && i + 1 < to) form = forms.plural;
        i = shiftYou(words, i, to, person, put);
        break;
      default:
    }
  }
  return changes;
}

const pairs: readonly (readonly [string, string])[] = [["she", "her"], ["he", "him"], ["they", "them"]]; // prettier-ignore
const subjectOf = (lower: string): string => pairs.find((pair) => pair[1] === lower)?.[0] ?? lower;
const objectOf = (lower: string): string => pairs.find((pair) => pair[0] === lower)?.[1] ?? lower;

const ours: ReadonlyMap<string, string> = new Map([["they", "we"], ["them", "us"], ["their", "our"]]); // prettier-ignore

/** Shifts one "you" and what goes with it; gives the index of the last word dealt with. */
function shiftYou(
  words: Words,
  at: number,
  to: number,
  person: Person,
  put: (word: Word, text: string) => void,
): number {
  const you = words[at];
  if (you === undefined) return at;
  const form = forms[person];
  const next = words[at + 1];
  if (next !== undefined && isGrouped(next) && at + 1 < to && next.gap === 1) {
    const acted = objectActs.has(lemmaOf(words[at - 1]?.lower ?? "") ?? "");
    const before = wordAt(words, at - 1);
    const governed = before !== undefined && has(before, tag.preposition) && !mayOpenClause(before);
    const subject = isFinite(words, at + 2, "you") && !governed && !acted;
    put(you, subject ? form.we : form.us);
    // "you both" → "we both"; "you guys", "you all" → "we"
    if (next.lower !== "both" && !(next.lower === "all" && !subject)) put({ ...next, start: you.end }, "");
    return at + 1;
  }
  if (next?.lower === "and" && (words[at + 2]?.lower === "your" || words[at + 2]?.lower === "the")) {
    // "you and your wife" → "my wife and I"
    let end = at + 3;
    while (
      end < to &&
      has(words[end], tag.noun | tag.plural | tag.adjective) &&
      !has(words[end], tag.be | tag.modal | tag.preposition)
    )
      end += 1;
    // "you and your older brother talk": the last noun that is a verb too is the verb
    if (end > at + 4 && has(words[end - 1], tag.base) && isBoundary(words[end])) end -= 1;
    const last = words[end - 1];
    if (end > at + 3 && last !== undefined) {
      const taker = words[at - 1]?.lower === "both" ? words[at - 2] : words[at - 1];
      const subject =
        isFinite(words, end, "you") &&
        !has(taker, tag.preposition) &&
        !objectActs.has(lemmaOf(taker?.lower ?? "") ?? "");
      const your = words[at + 2];
      // "have both you and your son find something they like" → "both my son and me …we"
      if (your !== undefined && !subject && words[at - 1]?.lower === "both" && person === "first") {
        put({ ...you, end: your.start }, "");
        if (your.lower === "your") put(your, form.your);
        put({ ...last, start: last.end }, ` and ${form.object}`);
        for (let i = end; i < to && !isBoundary(words[i]); i += 1) {
          const they = words[i];
          const told = ours.get(they?.lower ?? "");
          if (they !== undefined && told !== undefined) put(they, told);
        }
        return end - 1;
      }
      if (your !== undefined && !subject) {
        // "about you and your work" → "about me and my work"
        put(you, form.object);
        if (your.lower === "your") put(your, form.your);
        return end - 1;
      }
      if (your !== undefined) {
        put({ ...you, end: your.start }, "");
        if (your.lower === "your") put(your, form.your);
        put({ ...last, start: last.end }, ` and ${subject ? form.subject : form.object}`);
        return end - 1;
      }
    }
  }
  if (
    next?.lower === "and" &&
    ["she", "he", "they", "him", "her", "them"].includes(words[at + 2]?.lower ?? "") &&
    at + 2 < to &&
    person === "first"
  ) {
    // "you and she can talk" → "she and I can talk"
    const other = words[at + 2];
    const subject = isFinite(words, at + 3, "you");
    if (other !== undefined) {
      put(you, subject ? subjectOf(other.lower) : objectOf(other.lower));
      put(other, subject ? form.subject : form.object);
      return at + 2;
    }
  }
  // "both of you", "either of you": more than one
  if (wordAt(words, at - 1)?.lower === "of" && counts.has(wordAt(words, at - 2)?.lower ?? "")) {
    put(you, form.us);
    return at;
  }
  // "you ve been there": the apostrophe became a blank
  const clitic = next !== undefined && next.gap === 1 ? clitics.get(next.lower) : undefined;
  if (clitic !== undefined && next !== undefined) {
    put({ ...you, end: next.end }, form[clitic]);
    return at + 1;
  }
  // "if you could both drive it": two do it
  if (has(next, tag.modal) && words[at + 2]?.lower === "both") {
    put(you, form.we);
    return at + 2;
  }
  // "you are all late", "you both know": more than one
  if (
    has(next, tag.be) &&
    ["all", "both"].includes(words[at + 2]?.lower ?? "") &&
    has(words[at + 3], tag.plural | tag.adjective)
  ) {
    put(you, form.we);
    return at + 2;
  }
  const subject = isSubject(words, at);
  put(you, subject ? form.subject : minds(words, at) ? form.yourself : form.object);
  if (!subject || person !== "first") return at;
  const before = wordAt(words, at - 1);
  const verb = words[skipAdverbs(words, at + 1)];
  const be = before !== undefined && (before.lower === "are" || before.lower === "were") ? before : verb;
  if (be === undefined) return at;
  agree(be, before, put);
  agreeAgain(words, words.indexOf(be), to, put);
  return at;
}

const minding = new Set("focus concentrate work rely depend believe invest".split(" "));

/** "Focus on you and your garden": what is done to whom one is. */
const minds = (words: Words, at: number): boolean =>
  isWord(words[at - 1], "on", "in") &&
  minding.has(words[at - 2]?.lower ?? "") &&
  !has(wordAt(words, at - 3), tag.subject | tag.pronoun | tag.noun | tag.plural);

/** "I understand it and am clear": a second verb of the same subject, behind the first at `at`. */
function agreeAgain(words: Words, at: number, to: number, put: (word: Word, text: string) => void): void {
  for (let i = at + 1; i < to && i < at + 14; i += 1) {
    const word = words[i];
    if (
      word === undefined ||
      isBoundary(word) ||
      has(word, tag.subject | tag.contraction) ||
      ["you", "it", "that", "this", "what", "who", "which"].includes(word.lower)
    )
      break;
    if (
      (word.lower === "are" || word.lower === "were" || word.lower === "aren't") &&
      ["and", "or", "but"].includes(words[i - 1]?.lower ?? "")
    )
      agree(word, undefined, put);
  }
}

/** The forms of "be" for "I": am, was. */
function agree(be: Word, before: Word | undefined, put: (word: Word, text: string) => void): void {
  if (be.lower === "are") put(be, "am");
  else if (be.lower === "were" && before?.lower !== "if") put(be, "was");
  else if (be.lower === "aren't") put(be, "am not");
  else if (be.lower === "weren't") put(be, "wasn't");
}
