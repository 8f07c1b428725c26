import { subordinators } from "../../../english/clauses/leads.js";
import type { Directive } from "../../directive.js";
import { listeners } from "./people.js";

const after = new Set([",", "-", "—", "…", "(", "and", "but", "so", "or"]);

/**
 * Whether a condition, a time or an aim of the reader's stands before the advice in what stays as it is: "If you like the work
 * - it is steady - stay". Told of the writer, one sentence would speak of two people: "If you like the work, I stayed".
 */
export function isAddressed({ sentence: { words }, leads, match }: Directive): boolean {
  const from = leads[0]?.from ?? match.from;
  for (let i = 0; i < from; i += 1) {
    const word = words[i];
    if (word === undefined || word.quoted) continue;
    const aim = word.lower === "to" && (i === 0 || after.has(words[i - 1]?.lower ?? "") || words[i - 1]?.lower === ")");
    if (!aim && !subordinators.has(word.lower)) continue;
    for (let k = i + 1; k < from; k += 1)
      if (listeners.has(words[k]?.lower ?? "") && words[k]?.quoted !== true) return true;
  }
  return false;
}
