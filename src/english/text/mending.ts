import { isBoundary } from "../clauses/clauses.js";
import { verbStart } from "../lexicon.js";
import { among, remembered } from "./remembered.js";
import { tag } from "./tags.js";
import { has, kind, readAs, type Word } from "./words.js";
import { mendYour, mendYoure } from "./your.js";

/** The words with those that were typed for others read as what was meant: "cause" for "because", "your" for "you're". Changes the array. */
export function mended(words: Word[]): Word[] {
  let typed = 0;
  let first = 0;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i];
    const which = word === undefined ? 0 : misread(word);
    if (which === 0) continue;
    typed |= 1 << which;
    first = i;
  }
  if (typed === 0) return words;
  for (let n = 0; n < menders.length; n += 1) {
    const mender = menders[n];
    if (mender !== undefined && (typed & mender[1]) !== 0 && (typed & mender[2]) !== 0) mender[0](words, first);
  }
  return words;
}

/** What may be mended, and the second half of "you re". */
const mistyped = ["cause", "your", "its", "yo", "you", "you're", "of", "breath", "re", "-"];

/** Which of them a word is, from 1 on; 0 for nearly all. */
const misread = remembered((lower) => mistyped.indexOf(lower.includes("-") ? "-" : lower) + 1);

/** What `misread` says of a word with a hyphen. */
const hyphenated = mistyped.indexOf("-") + 1;

/**
 * What mends, one after the other, from the first word on that may be mended, and where one of which words stands and one of which
 * others (as bits): "yo should" is read as "you" first.
 */
const menders: readonly (readonly [mend: (words: Word[], first: number) => void, one: number, other: number])[] = [
  [mendCause, wordBits("cause"), -1],
  [mendYour, wordBits("your"), -1],
  // "your" may have been read as "you're" by now
  [mendYoure, wordBits("you're", "you"), wordBits("you're", "re", "your")],
  [mendIts, wordBits("its"), -1],
  [mendYo, wordBits("yo"), -1],
  [mendYou, wordBits("you", "yo", "your"), -1],
  [mendOff, wordBits("of"), -1],
  [mendBreath, wordBits("breath"), -1],
  [partDash, wordBits("-"), -1],
];

function wordBits(...lowers: string[]): number {
  return lowers.reduce((bits, lower) => bits | (2 << mistyped.indexOf(lower)), 0);
}

/** What stands behind a verb that a hyphen has been glued to: "in the gym-take a friend along". */
const objects = tag.determiner | tag.possessive | tag.object | tag.reflexive;

/** Behind these a hyphenated verb is one verb: "to hand-wash it", "let him dry-clean it". */
const verbal = tag.modal | tag.subject | tag.coordinator | tag.midAdverb | tag.interjection;
const verbalWords = new Set(
  "to please just then don't never not let help make have go come you him her them it us".split(" "),
);

/** "the whole park-take a walk", "don't hide-say it at once": a hyphen typed for a dash, behind which an order begins. */
function partDash(words: Word[], from: number): void {
  for (let i = Math.max(from, 1); i < words.length; i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (word === undefined || misread(word) !== hyphenated || has(word, tag.base) || word.gap === 0) continue;
    const [first = "", second = "", third] = word.lower.split("-");
    if (third !== undefined || first.length < 2 || second === "" || isBoundary(before)) continue;
    // "you're young and free-if you like it": a condition opens
    const leads = (second === "if" || second === "when") && has(words[i + 1], tag.subject | tag.contraction);
    if (!leads && (!has(words[i + 1], objects) || verbStart(second) < 2 || has(before, verbal))) continue;
    const name = readAs({ ...word, end: word.end - second.length - 1, written: 0 }, first);
    // "not wanting them anymore-get one"
    if (!leads && verbalWords.has(before?.lower ?? "") && !(has(name, tag.adverb) && has(before, tag.object))) continue;
    if (!leads && !has(name, tag.noun | tag.plural | tag.adverb | tag.adjective | tag.preposition | tag.pronoun))
      continue;
    const dash = {
      ...word,
      lower: "—",
      start: name.end,
      end: name.end + 1,
      kind: kind.mark,
      gap: 0,
      form: 0,
      written: 0,
    };
    words.splice(i, 1, name, dash, readAs({ ...word, start: name.end + 1, gap: 0, written: 0 }, second));
  }
}

/** "cause" for "because": a noun or verb is not followed by a subject. */
function mendCause(words: Word[], first: number): void {
  for (let i = first; i < words.length; i += 1) {
    const word = words[i];
    if (word?.lower !== "cause" || (word.gap === 0 && i > 0)) continue;
    const next = words[i + 1];
    if (
      next === undefined ||
      ((next.tags & (tag.subject | tag.contraction)) === 0 &&
        !["it", "you", "that", "this", "the"].includes(next.lower))
    )
      continue;
    const before = words[i - 1];
    // at the start of a sentence "cause it stops" could command, "cause it might" could not
    const opens = before === undefined || (before.kind === kind.mark && before.lower !== ",");
    const finite = ((words[i + 2]?.tags ?? 0) & (tag.modal | tag.be | tag.auxiliary | tag.thirdPerson)) !== 0;
    if (
      (opens && !finite && (next.tags & (tag.subject | tag.contraction)) === 0) ||
      ((before?.tags ?? 0) & (tag.determiner | tag.possessive | tag.modal | tag.subject)) !== 0 ||
      before?.lower === "to"
    )
      continue;
    if (next.lower === "the" && ((before?.tags ?? 0) & (tag.plural | tag.noun)) !== 0) continue;
    words[i] = readAs(word, "because");
  }
}

/** "its a long way", "its so quiet": what somebody has does not begin with an article. */
function mendIts(words: Word[], first: number): void {
  for (let i = first; i < words.length; i += 1) {
    const word = words[i];
    if (word?.lower !== "its") continue;
    const next = words[i + 1];
    const behind = words[i + 2];
    // "its time to go", "its free", "its good to know"
    const said =
      (next?.lower === "time" && ["to", "for", "that"].includes(behind?.lower ?? "")) ||
      (has(next, tag.adjective) &&
        !has(next, tag.noun | tag.plural) &&
        (behind === undefined || isBoundary(behind) || behind.lower === "to" || behind.lower === "that"));
    if (
      said ||
      ["a", "an", "the", "so", "not", "just", "really", "very", "always", "already", "been", "my", "your"].includes(
        next?.lower ?? "",
      )
    )
      words[i] = readAs(word, "it's");
  }
}

/** "Yo should ask": "you" with a letter missing, before what only a subject has behind it. */
function mendYo(words: Word[], first: number): void {
  for (let i = first; i < words.length; i += 1) {
    const word = words[i];
    if (word?.lower !== "yo") continue;
    if (has(words[i + 1], tag.modal) || ["also", "have", "need", "are"].includes(words[i + 1]?.lower ?? ""))
      words[i] = readAs(word, "you");
  }
}

/** Verbs that may be done to the listener, or for them: "call you", "make you tea". */
const isToListener = among(new Set("let make help have watch see hear show give tell teach send buy offer bring get lend find wish call ask thank bless love miss owe save pay cook keep leave take hold do forgive want need".split(" "))); // prettier-ignore

/** "place you hand in it": nobody else is done something to, and a thing stands behind. */
function mendYou(words: Word[], first: number): void {
  for (let i = Math.max(first, 1); i < words.length; i += 1) {
    const word = words[i];
    if (word?.lower !== "you") continue;
    const verb = words[i - 1];
    const thing = words[i + 1];
    // "other things in you life"
    if (has(verb, tag.preposition) && isOwned(words, i + 1)) words[i] = readAs(word, "your");
    if (!has(verb, tag.base) || isToListener(verb)) continue;
    // "sooner than you think you need to"
    if (words[i - 2]?.lower === "you") continue;
    if (has(verb, tag.be | tag.modal | tag.auxiliary | tag.preposition | tag.subordinator)) continue;
    if (!headsClause(words, i - 1) || !has(thing, tag.noun) || has(thing, tag.pronoun | tag.adverb | tag.gerund))
      continue;
    if (isBoundary(words[i + 2]) || has(words[i + 2], tag.preposition)) words[i] = readAs(word, "your");
  }
}

const owned = new Set("life job family house home mind head room wife husband mom mum dad kids boss".split(" "));

/** What is somebody's, with no verb of its own behind it. */
const isOwned = (words: readonly Word[], at: number): boolean =>
  owned.has(words[at]?.lower ?? "") && !has(words[at + 1], tag.be | tag.modal | tag.auxiliary | tag.thirdPerson);

/** Verbs with "off" behind them, for which "of" is often typed at the head of a clause. */
const isOffVerb = among(
  new Set("cut turn take break log put finish kick shut pull hop hang cross fight lay sign".split(" ")),
);

/** Whether a verb that is told to do something may stand at `at`: at the head of a clause, or behind "to", "and" or a word for you. */
function headsClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    before === undefined ||
    isBoundary(before) ||
    has(before, tag.coordinator | tag.modal | tag.interjection) ||
    ["to", "you", "just", "then", "don't"].includes(before.lower)
  );
}

/** "cut of all contact", "turn of the lamp": what is done to something by a verb that takes "off". */
function mendOff(words: Word[], first: number): void {
  for (let i = Math.max(first, 1); i < words.length; i += 1) {
    const word = words[i];
    if (word?.lower !== "of" || !isOffVerb(words[i - 1]) || !headsClause(words, i - 1)) continue;
    if (has(words[i + 1], tag.determiner | tag.possessive | tag.object)) words[i] = readAs(word, "off");
  }
}

/** "and breath deep": a breath is taken, and who breathes does so in, out or deep. */
function mendBreath(words: Word[], first: number): void {
  for (let i = first; i < words.length; i += 1) {
    const word = words[i];
    if (
      word?.lower === "breath" &&
      headsClause(words, i) &&
      /^(?:in|out|de+p(?:ly)?|slowly|through)$/.test(words[i + 1]?.lower ?? "")
    )
      words[i] = readAs(word, "breathe");
  }
}
