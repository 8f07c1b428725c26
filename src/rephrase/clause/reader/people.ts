import { among } from "../../../english/text/remembered.js";
import { isRelation } from "../../../english/relations.js";
import { isOfWriter, isReader } from "../../../english/speakers.js";
import type { Sentence } from "../../../english/text/sentences.js";
import { tag } from "../../../english/text/tags.js";
import { has, kind, type Word, wordAt } from "../../../english/text/words.js";
import { beginOf, type Directive } from "../../directive.js";
import { introEnd } from "../intro.js";
import { isSureOfOthers } from "./sure-of.js";

type Words = readonly Word[];

/** Pronouns for people whom somebody has named. */
export const others: ReadonlySet<string> = new Set("he him his she her hers they them their theirs".split(" "));
const isOther = among(others);

const subjects = new Set("he she they".split(" "));

/** Whether a "them" or "her" in words[from, to) has nobody before it there whom it could mean. */
export function refersBack(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word?.kind !== kind.word) continue;
    if (isOther(word)) return !word.quoted;
    const named = has(word, tag.noun | tag.plural) && !has(word, tag.base | tag.preposition);
    if (named && has(wordAt(words, i - 1), tag.determiner | tag.possessive | tag.adjective)) return false;
  }
  return false;
}

/** Whether advice is followed by a sentence that goes on about somebody in it, who is the reader's: "Call your sister. She loves you." */
export function goesOnAbout({ sentence: { words }, match, phrase }: Directive, next: Sentence): boolean {
  if (isSureOfOthers(next.words, introEnd(next.words))) return refersBack(words, match.verb, phrase.to);
  const subject = next.words[introEnd(next.words)]?.lower.replace(/'.*$/, "") ?? "";
  if (!subjects.has(subject)) return false;
  for (let i = match.verb; i < phrase.to; i += 1)
    if (words[i]?.lower === "your" && isRelation(words[i + 1]?.lower ?? "")) return true;
  return refersBack(words, match.verb, phrase.to) && next.words.some(isReader);
}

/** Whether advice goes on about somebody of the reader's in the sentence before it: "Your brother hurts you. You should leave him." */
export function comesFrom({ sentence: { words }, leads, match, phrase }: Directive, before: Sentence): boolean {
  if (!refersBack(words, beginOf({ leads, match }), phrase.to)) return false;
  const said = before.words;
  if (said.some(isOfWriter) || !said.some(isReader)) return false;
  return said.some(({ lower }, i) => (lower === "your" && isRelation(said[i + 1]?.lower ?? "")) || subjects.has(lower));
}
