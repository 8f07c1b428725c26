import { bareCommand } from "./bare-command.js";
import { skipAdverbs } from "./clauses.js";
import { opensCommand } from "./command-verb.js";
import { leadAt, subordinators } from "./leads.js";
import { readPolarity, skipFrameAdverbs } from "../verbs/polarity.js";
import { tag } from "../text/tags.js";
import { has, isWord, type Word } from "../text/words.js";

type Words = readonly Word[];

/**
 * Where a command opens behind a lead that begins at `at`, with its comma or without: "if he says no, go to the office",
 * "once that's done move on"; −1 when none does. `joined`: a coordinator stands before the lead; behind a bare comma a phrase
 * with a comma of its own leads nothing in ("ask her, in person, what she needs").
 */
export function ledCommand(words: Words, at: number, joined: boolean): number {
  let i = at;
  for (let turn = 0; turn < 3; turn += 1) {
    const lead = leadAt(words, i);
    if (lead === undefined) break;
    const clause = lead.finite || subordinators.has(lead.opener);
    // "drone on and on, be human", "but also stay calm, have patience": a word or an adverb alone leads nothing in
    if (!clause && (!joined || lead.to - lead.from < 3 || !has(words[i], tag.preposition | tag.gerund))) break;
    const begin = i;
    i = isWord(words[lead.to], "then") ? lead.to + 1 : lead.to;
    if (commands(words, i)) return i;
    // "if they call again hang up, no need to talk": the comma ends the command, not the condition
    const early = bareCommand(words, begin);
    if (early > begin && early < lead.to) return early;
  }
  const bare = bareCommand(words, i);
  return bare > i ? bare : -1;
}

function commands(words: Words, at: number): boolean {
  const read = readPolarity(words, at);
  if (read.polarity !== "plain") return has(words[read.at], tag.base);
  return opensCommand(words, skipAdverbs(words, skipFrameAdverbs(words, at)), true);
}
