import { apostropheOf } from "./text/folding.js";
import { tag } from "./text/tags.js";
import { has, kind, type Word } from "./text/words.js";
import { isBoundary, skipAdverbs } from "./clauses/clauses.js";

type Words = readonly Word[];

/** What each word of the first person becomes for the one who is spoken to, verbs that agree with it aside. */
const addressed: ReadonlyMap<string, string> = new Map([
  ["i", "you"],
  ["i'm", "you're"],
  ["i've", "you've"],
  ["i'd", "you'd"],
  ["i'll", "you'll"],
  ["i'd've", "you'd've"],
  ["me", "you"],
  ["my", "your"],
  ["myself", "yourself"],
  ["mine", "yours"],
]);

/** Whether a folded word is a form of "I". */
export const isFirstPerson = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === kind.word && addressed.has(word.lower);

/** Whether a folded word is "I", alone or with its verb: "I", "I'm", "I've". */
export const isI = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === kind.word && (word.lower === "i" || word.lower.startsWith("i'"));

const numbered =
  /^(?:war|type|part|phase|level|grade|chapter|act|volume|stage|class|bipolar|charles|henry|elizabeth|james)$/;

/** "World War I", "Part I", "5 am": an "I" or "am" that is nobody. */
export function isOrdinal(words: Words, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word?.lower === "am") return before?.kind === kind.number;
  return word?.lower === "i" && numbered.test(before?.lower ?? "") && !has(words[skipAdverbs(words, at + 1)], verbal);
}

const verbal = tag.modal | tag.be | tag.auxiliary | tag.past | tag.base;

/** What "was" becomes: "were" behind its "I", "was" behind another subject, nothing where that is not sure. */
function agreement(words: Words, at: number): "were" | "was" | undefined {
  let i = at - 1;
  // "I really was", "I myself was"
  while (i >= 0 && has(words[i], tag.midAdverb | tag.reflexive) && !isBoundary(words[i])) i -= 1;
  const before = words[i];
  if (before === undefined) return undefined;
  // "neither my sister nor I was asked": with two subjects the verb goes many ways
  if (before.lower === "i") return words[i - 1]?.lower === "nor" || words[i - 1]?.lower === "or" ? undefined : "were";
  // "so was I", "why was I there"
  if (words[at + 1]?.lower === "i") return "were";
  if (has(before, tag.coordinator) && before.lower !== "so") return ofCoordinated(words, i);
  if (isBoundary(before)) return undefined;
  if (before.lower === "who" || before.lower === "which") return words[i - 1]?.lower === "i" ? undefined : "was";
  return "was";
}

/** "I came home and was asleep by nine": the subject of the clause before, where there is only one it can be. */
function ofCoordinated(words: Words, joint: number): "were" | "was" | undefined {
  let subject: "were" | "was" | undefined;
  for (let i = 0; i < joint; i += 1) {
    const word = words[i];
    if (isI(word)) subject = subject === "was" ? undefined : "were";
    else if (has(word, tag.subject | tag.contraction | tag.wh | tag.subordinator)) return undefined;
    else if (word?.lower === "that" || word?.lower === "it" || word?.lower === "this") return undefined;
    else if (i === 0 || isBoundary(words[i - 1])) {
      if (has(word, tag.possessive | tag.determiner | tag.noun)) subject = "was";
    }
  }
  return subject;
}

/** "ill" and "id" typed for "I'll" and "I'd": where a clause begins and a verb follows. */
function unmarked(words: Words, at: number): string | undefined {
  const word = words[at]?.lower;
  if (word !== "ill" && word !== "id") return undefined;
  const before = words[at - 1];
  const opens = before === undefined || isBoundary(before) || has(before, tag.coordinator | tag.subordinator);
  const next = words[skipAdverbs(words, at + 1)];
  if (!opens || next === undefined) return undefined;
  if (word === "ill") return has(next, tag.base) && !has(next, tag.preposition) ? "you'll" : undefined;
  return has(next, tag.base | tag.participle) || next.lower === "rather" ? "you'd" : undefined;
}

/** Nouns that only say when: "Yesterday Sam and I left". */
const times = new Set(["yesterday", "today", "tonight", "tomorrow", "now", "then", "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "morning", "evening", "week", "year", "night"]); // prettier-ignore

/** "my friend and I" where a clause begins: where "my friend" stands, for it comes after "you". */
function companion(words: Words, and: number): number | undefined {
  let i = and - 1;
  if (!has(words[i], tag.noun | tag.plural) && words[i]?.tags !== 0) return undefined;
  while (
    i > 0 &&
    !times.has(words[i - 1]?.lower ?? "") &&
    has(words[i - 1], tag.adjective | tag.noun | tag.possessive | tag.determiner) &&
    !isBoundary(words[i - 1])
  ) {
    i -= 1;
    if (has(words[i], tag.possessive | tag.determiner)) break;
  }
  const before = words[i - 1];
  const opens = before === undefined || isBoundary(before) || has(before, tag.subordinator | tag.coordinator);
  return (opens || times.has(before.lower)) && before?.lower !== "than" && before?.lower !== "as" ? i : undefined;
}

/**
 * A sentence of somebody's own, said to them: I → you, me → you, my → your, myself → yourself, and the verb agreeing
 * ("I was" → "you were", "my friend and I were" → "you and your friend were"). `words` are those of text[start, end) and no
 * others; they begin where the sentence does. Nothing where a verb's subject is not sure; quotations are not looked into.
 */
export function addressing(text: string, words: Words): string | undefined {
  const [head] = words;
  const last = words.at(-1);
  if (head === undefined || last === undefined) return undefined;
  let said = "";
  let at = head.start;
  const put = (word: Word, replacement: string): void => {
    const written = text.slice(word.start, word.end);
    said += text.slice(at, word.start) + apostropheOf(written, replacement);
    at = word.end;
  };
  /** "dont", "thats": in the program's own sentence with the apostrophe that was left out. */
  const putApostrophe = (word: Word): void => {
    const written = text.slice(word.start, word.end);
    if (word.lower.replace("'", "") === written) put(word, word.lower);
  };
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || word.kind !== kind.word) continue;
    if (isOrdinal(words, i)) continue;
    if (word.lower === "i" && isLoosePair(words, i)) return undefined;
    const joined = pairAt(words, i);
    if (joined !== undefined) {
      const first = words[joined.from];
      const end = words[joined.and - 1];
      const you = words[joined.and + 1];
      if (first === undefined || end === undefined || you === undefined) return undefined;
      const other = addressing(text, words.slice(joined.from, joined.and));
      if (other === undefined) return undefined;
      // "The kids and I" → "you and the kids"; a name keeps its capital
      const held = has(first, tag.determiner | tag.possessive) ? other.charAt(0).toLowerCase() + other.slice(1) : other;
      said += `${text.slice(at, first.start)}you and ${held}`;
      at = you.end;
      i = joined.and + 1;
      continue;
    }
    const other = addressed.get(word.lower) ?? unmarked(words, i);
    if (other !== undefined) put(word, other);
    else if (word.lower === "am") put(word, "are");
    else if (word.lower === "was" || word.lower === "wasn't") {
      const agreeing = agreement(words, i);
      if (agreeing === undefined) return undefined;
      if (agreeing === "were") put(word, word.lower === "was" ? "were" : "weren't");
      else putApostrophe(word);
    } else putApostrophe(word);
  }
  return said + text.slice(at, last.end);
}

/** "On Mondays wife and I swim": a pair that is no clause's own beginning. */
function isLoosePair(words: Words, at: number): boolean {
  if (words[at - 1]?.lower !== "and" || !has(words[at - 2], tag.noun | tag.plural)) return false;
  return !words.slice(0, at - 1).some((word) => has(word, verbal | tag.contraction | tag.thirdPerson | tag.participle));
}

/** "my friend and I", "Sam and me" that begins at `at`, where a clause does. */
function pairAt(words: Words, at: number): { readonly from: number; readonly and: number } | undefined {
  for (let and = at + 1; and < words.length && and < at + 6; and += 1) {
    if (isBoundary(words[and])) return undefined;
    if (words[and]?.lower !== "and") continue;
    const next = words[and + 1]?.lower;
    // "Sam and me" only where a sentence begins: "after dinner and me walking him home" has no pair
    return (next === "i" || (next === "me" && at === 0)) && companion(words, and) === at
      ? { from: at, and }
      : undefined;
  }
  return undefined;
}
