import { closing, isBoundary } from "../../english/clauses/clauses.js";
import { opensCommand } from "../../english/clauses/command-verb.js";
import { isSubordinator } from "../../english/clauses/leads.js";
import { isThenForWhen } from "../../english/clauses/then-when.js";
import { verbStart } from "../../english/lexicon.js";
import { among } from "../../english/text/remembered.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../english/text/words.js";
import { behindDisclaimer, disclaimers } from "./disclaimer.js";

type Words = readonly Word[];

/** Words that may open a sentence without being part of what it says: "So,", "First,", "Also". They stay. */
const introducers = new Set(
  "so and but or plus also first firstly second secondly third thirdly fourth fourthly fifth sixth finally lastly next then later again now otherwise instead meanwhile anyway anyways however therefore still thus hence additionally furthermore moreover besides basically ultimately overall alternatively edit tldr fwiw btw imo imho tbh personally honestly afterwards afterward second-of-all on-top".split(
    " ",
  ),
);

/** Fixed phrases that introduce a sentence and stay. */
const introPhrases = byFirstWord([
  "all in all", "in the end", "bottom line", "long story short", "first things first", "first off", "either way", "that said", "having said that", "that being said", "being said", "in short", "by all means",
  "worst case scenario", "all said and done", "when all is said and done", "in other words", "one more thing", "last but not least", "best of all", "sad to say", "needless to say", "like i said", "as i said", "as others have said", "like others have said", "as everyone said", "i know it's hard but",
  "first step", "next step", "last step", "step one", "step two", "step three", "for example", "for instance", "based on my experience", "from my experience", "in my experience", "from experience", "in the meantime", "in the mean time", "above all", "most of all", "trust me", "believe me", "most importantly", "more importantly", "for the love of god", "for god's sake", "for heaven's sake", "for goodness sake", "for crying out loud", "to be honest", "pro tip", "quick tip", "at the end of the day",
]); // prettier-ignore

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    map.set(first, [...(map.get(first) ?? []), words]);
  }
  return map;
}

/** Words with which `introEnd` goes on in other ways: "like when", "look,", "of course", "for now". */
const others = new Set("like look listen of for sort kind as what".split(" "));

/** Whether a word may introduce a sentence with no comma behind it; interjections may, too. */
const isIntroducer = among(introducers);
const opensPhrase = among(introPhrases);
const mayGoBefore = (lower: string): boolean => introducers.has(lower) || introPhrases.has(lower) || others.has(lower);
const mayIntroduce = among({ has: mayGoBefore });
const introducesAlone = among({ has: (lower) => introducers.has(lower) || others.has(lower) });

function phraseAt(words: Words, at: number): readonly string[] | undefined {
  for (const phrase of introPhrases.get(words[at]?.lower ?? "") ?? []) {
    let k = 1;
    while (k < phrase.length && words[at + k]?.lower === phrase[k]) k += 1;
    if (k === phrase.length) return phrase;
  }
  return undefined;
}

/** Words with which an announcement of advice begins. */
const announcers = new Set("a an one another some just word piece bit quick small tip advice two my pro".split(" "));
const mayAnnounce = among(announcers);

/** Whether a word may stand before the clause, whatever follows it: yes may be wrong, no is not. */
const mayStandBefore = among({
  has: (lower) => mayGoBefore(lower) || announcers.has(lower) || disclaimers.has(lower),
});

/** Whether the clause begins with a word, as far as that and the next tell, and nothing stands before it: most words are so. */
const begins = (word: Word, next: Word | undefined): boolean =>
  word.kind === kind.word && !mayStandBefore(word) && !has(word, tag.interjection) && next?.lower !== ",";

let last: { readonly words: Words; readonly end: number } | undefined;

/**
 * Where the clause of a sentence begins, behind bullets, interjections, "So,", "First,", and a name spoken to ("Sam, …"). Of one
 * sentence it is asked many times in a row.
 */
export function introEnd(words: Words, at = 0): number {
  if (at > 0) return introEndFrom(words, at);
  if (last?.words !== words) last = { words, end: introEndFrom(words, 0) };
  return last.end;
}

function introEndFrom(words: Words, at: number): number {
  let i = at;
  for (;;) {
    const word = words[i];
    if (word === undefined || word.quoted) return i;
    const next = words[i + 1];
    if (begins(word, next)) return i;
    if (i === at && i < 3 && mayAnnounce(word) && announced(words, i) > i) {
      i = announced(words, i);
      continue;
    }
    const excused = behindDisclaimer(words, i);
    if (excused > i) {
      i = excused;
      continue;
    }
    const alone = word.kind === kind.word && next?.lower !== "," && !has(word, tag.interjection);
    if (alone && !mayIntroduce(word)) return i;
    // "First thing tomorrow, call the bank"
    if (isWord(word, "first") && isWord(next, "thing")) return i;
    const phrase = opensPhrase(word) ? phraseAt(words, i) : undefined;
    if (phrase !== undefined) {
      i += phrase.length + (isWord(words[i + phrase.length], ",", ":", "—") ? 1 : 0);
      continue;
    }
    // "in", "that", "at": words that only phrases begin with
    if (alone && !introducesAlone(word)) return i;
    if (isWord(word, "sort", "kind", "as", "like", "basically", "what") && echoes(words, i) > i) {
      i = echoes(words, i);
      continue;
    }
    if (isWord(word, "like") && isSubordinator(next?.lower === "even" ? words[i + 2] : next) && i === at) i += 1;
    else if (word.kind === kind.symbol) i += 1;
    // "(you may rest) and begin again"
    else if (
      isWord(word, "(") &&
      i === 0 &&
      closing(words, 0, words.length) > 3 &&
      has(words[closing(words, 0, words.length) + 1], tag.coordinator)
    )
      i = closing(words, 0, words.length) + 1;
    else if (isWord(word, "look", "listen") && isWord(next, ",") && !isWord(words[i + 2], "and", "then", "or")) i += 2;
    else if (word.kind === kind.mark) {
      if ("-—•·>(*+‣…),.:#&".includes(word.lower) && i < 4) i += 1;
      else return i;
    } else if (word.kind === kind.number) {
      if (isWord(next, ".", ")", ":") && i < 3) i += 2;
      else return i;
    } else if (
      has(word, tag.interjection) &&
      word.lower !== "please" &&
      (isBoundary(next) ||
        has(next, tag.interjection) ||
        isIntroducer(next) ||
        forbids(words, i + 1) ||
        agrees(words, i) ||
        isVocative(words, i + 1))
    ) {
      i += isWord(next, ",", "!", ".") ? 2 : 1;
    } else if (
      isIntroducer(word) &&
      !(isWord(word, "instead") && isWord(next, "of")) &&
      !(isWord(word, "now") && isWord(next, "that")) &&
      !(isWord(word, "next") && isWord(next, "time")) &&
      !isThenForWhen(words, i) &&
      // "besides sleeping more"
      !(isWord(word, "besides") && has(next, tag.gerund)) &&
      !(isWord(word, "first") && isWord(next, "of"))
    ) {
      i += isWord(next, ",") ? 2 : 1;
    } else if (isWord(word, "first") && isWord(next, "of") && isWord(words[i + 2], "all", "off"))
      i += isWord(words[i + 3], ",") ? 4 : 3;
    else if (isWord(word, "of") && isWord(next, "course")) i += isWord(words[i + 2], ",") ? 3 : 2;
    else if (isWord(word, "first") || (isWord(word, "for") && isWord(next, "now")))
      i += isWord(words[i + 2], ",") ? 3 : 2;
    else if (isVocative(words, i)) i += 2;
    else return i;
  }
}

const advising = among(new Set("advice tip tips suggestion suggestions hint hints".split(" ")));

/** Behind what announces advice and no more: "A word of advice, …", "Just some friendly advice - …"; `at` where nothing does. */
function announced(words: Words, at: number): number {
  for (let i = at; i < at + 6; i += 1) {
    const word = words[i];
    if (word?.kind !== kind.word || has(word, tag.be | tag.modal | tag.subject | tag.contraction)) return at;
    if (advising(word) && isWord(words[i + 1], ",", ":", "—", "…")) return i + 2;
    // "A piece of advice from me, …"
    if (advising(word) && isWord(words[i + 1], "from") && isWord(words[i + 3], ",", ":", "—", "…")) return i + 4;
    if (has(word, tag.base) && !has(word, tag.noun | tag.adjective | tag.preposition)) return at;
  }
  return at;
}

/** "Sort of what the others have said, …": behind its comma. */
function echoes(words: Words, at: number): number {
  let i = at;
  while (i < at + 9 && words[i]?.kind === kind.word) i += 1;
  const byMany = words.slice(at, i).some((word) => isWord(word, "others", "everyone", "everybody", "people", "they"));
  return byMany && isWord(words[i], ",") && isWord(words[i - 1], "said", "mentioned", "wrote") ? i + 1 : at;
}

/** "no don't call him": an order behind a bare "yes" or "no"; "yes I do not" is none. */
const forbids = (words: Words, at: number): boolean =>
  isWord(words[at], "don't", "never") || (isWord(words[at], "do") && isWord(words[at + 1], "not"));

const taken = tag.determiner | tag.possessive | tag.object | tag.reflexive;

/** "yes call her", "yeah get a lock": an order right behind a word of agreement. */
const agrees = (words: Words, at: number): boolean =>
  isWord(words[at], "yes", "yeah", "yep", "yup", "ok", "okay") &&
  verbStart(words[at + 1]?.lower ?? "") >= 2 &&
  opensCommand(words, at + 1, true) &&
  (has(words[at + 2], taken) || (isWord(words[at + 2], "out", "up", "off", "away", "to") && has(words[at + 3], taken)));

/** A name spoken to: a capitalised word of no other class, with its comma. */
function isVocative(words: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== kind.word || !isWord(words[at + 1], ",")) return false;
  if (has(word, tag.interjection)) return true;
  // "parks, museums, dress up": what stands between the commas of a list
  if (
    wordAt(words, at - 1)?.lower === "," &&
    has(wordAt(words, at - 2), tag.noun | tag.plural) &&
    !has(words[at - 2], tag.interjection)
  )
    return false;
  return (word.tags & ~(tag.noun | tag.interjection)) === 0 && !isWord(words[at + 2], "and", "or");
}
