import { isBoundary } from "./clauses.js";
import { isSubordinator } from "./leads.js";
import { tag } from "../text/tags.js";
import { has, type Word } from "../text/words.js";

const inside = tag.wh | tag.subordinator | tag.subject | tag.contraction;

/** Whether a gerund at `at` is the subject of a clause: "…, but keeping calm is hard", and not "…, but keeping what is yours". */
export function isGerundSubject(words: readonly Word[], at: number): boolean {
  if (!has(words[at], tag.gerund) || has(words[at], tag.preposition)) return false;
  for (let i = at + 1; i < words.length && !isBoundary(words[i]); i += 1) {
    const word = words[i];
    if (word === undefined || word.lower === "that" || isSubordinator(word)) return false;
    if (has(word, tag.be | tag.modal)) return i > at + 1 && !has(words[i - 1], inside);
    if (has(word, inside)) return false;
  }
  return false;
}
