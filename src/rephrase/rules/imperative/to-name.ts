import { startOf } from "../../../english/clauses/command-verb.js";
import { isBoundary } from "../../../english/clauses/clauses.js";
import { finiteAfter } from "../../../english/clauses/otherwise/noun-first.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word } from "../../../english/text/words.js";

/** Whether the verb at `at`, which opens its sentence, stands in front of a name: "Mute Slack on weekends". */
export function isToName(text: string, words: readonly Word[], at: number): boolean {
  const verb = words[at];
  const name = words[at + 1];
  if (verb === undefined || name === undefined || !isCapital(text, name) || startOf(verb) < 2) return false;
  // "Skin Color: …", "Study Abroad": a heading
  if (has(verb, tag.plural) || (has(verb, tag.noun) && startOf(verb) < 3)) return false;
  if (name.lower === "i" || finiteAfter(words, at + 1)) return false;
  if (has(name, tag.subject | tag.contraction | tag.determiner | tag.possessive | tag.wh)) return false;
  const next = words[at + 2];
  if (isWord(next, ":")) return false;
  return isBoundary(next) || (!isCapital(text, next) && has(next, tag.preposition | tag.coordinator));
}

/** Whether a word is written with a capital and goes on in small letters: a name, where it opens no sentence. */
function isCapital(text: string, word: Word | undefined): boolean {
  // most words begin with a small letter
  if (word === undefined || (text.charAt(word.start) >= "a" && text.charAt(word.start) <= "z")) return false;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end));
}
