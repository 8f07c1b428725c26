import { hasFinite, isBoundary, skipAdverbs, startsClause } from "./clauses.js";
import { leadAt, type Lead } from "./leads.js";
import { tag } from "../text/tags.js";
import { has, isWord, type Word } from "../text/words.js";

type Words = readonly Word[];

/** Whether a condition begins at `at` that belongs to the clause behind its comma: "if she says no, you have your answer". */
export function conditionLeads(words: Words, at: number): boolean {
  if (!isWord(words[at], "if", "unless")) return false;
  const lead = leadAt(words, at);
  if (lead === undefined) return leadsOn(words, at);
  if (!lead.finite) return false;
  return startsClause(words, isWord(words[lead.to], "then") ? lead.to + 1 : lead.to);
}

/** "if they like it they will call": a condition with no comma, and behind it what will be. */
function leadsOn(words: Words, at: number): boolean {
  for (let i = at + 3; i < words.length && !isBoundary(words[i]); i += 1) {
    const subject = words[i];
    if (isWord(subject, "they'll", "you'll", "he'll", "she'll", "it'll", "i'll", "we'll"))
      return hasFinite(words, at + 1, i);
    const will = isWord(words[i + 1], "will", "won't");
    if (will && has(subject, tag.subject | tag.pronoun) && hasFinite(words, at + 1, i)) return true;
  }
  return false;
}

/** "and if possible, move", "and if you can, ask": a condition that only asks leave stands before the verb. */
export function behindLeave(words: Words, at: number): number {
  // "but above all you should sleep"
  if (isWord(words[at], "above") && isWord(words[at + 1], "all")) return at + (isWord(words[at + 2], ",") ? 3 : 2);
  if (words[at]?.lower !== "if") return at;
  let end =
    words[at + 1]?.lower === "possible" || words[at + 1]?.lower === "necessary" || words[at + 1]?.lower === "needed"
      ? at + 2
      : -1;
  if (words[at + 1]?.lower === "you" && words[at + 2]?.lower === "can" && !has(words[at + 3], tag.base)) end = at + 3;
  if (end < 0) return at;
  return words[end]?.lower === "," ? end + 1 : end;
}

/** The condition or time between commas at `at` that leads in the verb behind it: "should, if you can, call". */
export function asideAt(words: Words, at: number): Lead | undefined {
  if (!isWord(words[at], ",") || !isWord(words[at + 1], "if", "when", "whenever", "once", "while")) return undefined;
  const lead = leadAt(words, at + 1);
  return lead !== undefined && (lead.finite || isWord(words[at + 2], "possible")) ? lead : undefined;
}

/** "wait till it's dark and they won't see it": whether what will be stands at `next`, behind a clause that says when and ends at `to`. */
export function isAfterTime(words: Words, to: number, next: number): boolean {
  if (!isWord(words[skipAdverbs(words, next + 1)], "will", "won't")) return false;
  for (let i = to - 1; i >= 0 && !isBoundary(words[i]); i -= 1) {
    if (isWord(words[i], "till", "until", "when", "once", "if")) return true;
    if (has(words[i], tag.subordinator | tag.wh) || isWord(words[i], "that")) return false;
  }
  return false;
}
