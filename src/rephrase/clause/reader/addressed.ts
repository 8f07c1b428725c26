import { isBoundary, skipAdverbs } from "../../../english/clauses/clauses.js";
import { isSubordinator } from "../../../english/clauses/leads.js";
import { isReader } from "../../../english/speakers.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt } from "../../../english/text/words.js";
import type { Sentence } from "../../../english/text/sentences.js";
import { reasonOver } from "../reason.js";
import { beginOf, type Directive } from "../../directive.js";

const after = new Set([",", "-", "—", "…", "(", "and", "but", "so", "or"]);

/** A verb that tells what was done, and could be no other form. */
const isDone = (word: Word | undefined): boolean =>
  word !== undefined && has(word, tag.past) && !has(word, tag.base | tag.auxiliary | tag.be);

/**
 * Whether a deed, a condition, a time or an aim of the reader's stands before the advice in what stays as it is: "If you like
 * the work - it is steady - stay". Told of the writer, one sentence would speak of two people: "If you like the work, I stayed".
 */
export function isAddressed({ sentence: { words }, leads, match }: Directive): boolean {
  const from = beginOf({ leads, match });
  if (isWord(wordAt(words, from - 1), "…") && isHeld(words, from - 1)) return true;
  // "You're young and free-if you like the place, go there"
  if (
    isWord(wordAt(words, from - 1), "—") &&
    words.slice(0, from).some((word) => isWord(word, "you're") && !word.quoted)
  )
    return true;
  // "You are the boss, take your time"
  if (wordAt(words, from - 1)?.lower !== "so" && reasonOver(words, from) !== undefined) return true;
  for (let i = 0; i < from; i += 1) {
    const word = words[i];
    if (word === undefined || word.quoted) continue;
    // "Any time you move, …", "the first time you can ask, the next time …"
    if (word.lower === "time" && words[i + 1]?.lower === "you") return true;
    // "You bought it on Monday, the shop is closed, call them first"
    if (word.lower === "you" && isDone(words[skipAdverbs(words, i + 1)])) return true;
    const aim = word.lower === "to" && (i === 0 || after.has(words[i - 1]?.lower ?? "") || words[i - 1]?.lower === ")");
    if (!aim && !isSubordinator(word)) continue;
    if (words.slice(i + 1, from).some((one) => !one.quoted && isReader(one))) return true;
  }
  return false;
}

/** "I mean when it comes to that...": a time or condition up to a pause at `to`. */
function isHeld(words: readonly Word[], to: number): boolean {
  let begin = to;
  while (begin > 0 && !isBoundary(words[begin - 1])) begin -= 1;
  if (isWord(words[begin], "i") && isWord(words[begin + 1], "mean")) begin += 2;
  return isSubordinator(words[begin]);
}

/** "…, and if they ask... Then it's time to answer": a condition that a pause parts from the advice in the next sentence. */
export function isCutOff({ words }: Sentence): boolean {
  const last = words.length - 1;
  if (words[last]?.lower !== "…") return false;
  for (let i = last; i > 0 && !isBoundary(words[i - 1]); i -= 1)
    if (has(words[i - 1], tag.coordinator) && isSubordinator(words[i])) return true;
  let begin = last;
  while (begin > 0 && !isBoundary(words[begin - 1])) begin -= 1;
  return isSubordinator(words[begin]);
}
