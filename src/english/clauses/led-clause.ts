import { startsClause } from "./clauses.js";
import { leadAt } from "./leads.js";
import { isWord, type Word } from "../text/words.js";

/** Whether a condition begins at `at` that belongs to the clause behind its comma: "if she says no, you have your answer". */
export function conditionLeads(words: readonly Word[], at: number): boolean {
  if (!isWord(words[at], "if", "unless")) return false;
  const lead = leadAt(words, at);
  if (lead === undefined || !lead.finite) return false;
  return startsClause(words, isWord(words[lead.to], "then") ? lead.to + 1 : lead.to);
}
