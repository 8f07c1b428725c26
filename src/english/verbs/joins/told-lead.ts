import { isBoundary } from "../../clauses/clauses.js";
import { leadAt } from "../../clauses/leads.js";
import { tag } from "../../text/tags.js";
import { has, isWord, type Word } from "../../text/words.js";
import { saysSo } from "../ends/new-clause.js";
import type { Head } from "../head.js";
import { telling } from "./told.js";

type Words = readonly Word[];

/**
 * Whether the comma at `comma` ends what leads in a clause that the verb `head` tells, so that this clause begins behind it:
 * "let her know that if she calls, you will answer", "explain how, when he shouts, you feel".
 */
export function endsToldLead(words: Words, comma: number, head: Head | undefined): boolean {
  if (head === undefined) return false;
  let told = false;
  for (let i = head.at + 1; i < comma; i += 1) {
    const opens = opensTold(words, i, head);
    told ||= opens;
    // "how you are glad, but because she asks, you …": what is told goes on
    if (!opens && !(told && isWord(words[i], "and", "but"))) continue;
    const from = isWord(words[i + 1], ",") ? i + 2 : i + 1;
    // "keep telling that to your mum, it …": no lead
    if (!isWord(words[from], "to") && leadAt(words, from)?.to === comma + 1) return true;
  }
  return false;
}

/** "know that", "tell him how", "make it clear that": a word that opens what is told; but "do that when he calls". */
function opensTold(words: Words, at: number, head: Head): boolean {
  if (!isWord(words[at], "that", "how", "why")) return false;
  const before = words[at - 1];
  if (before === undefined || isBoundary(before) || has(before, tag.preposition | tag.determiner)) return false;
  return saysSo(before) || telling.has(head.lemma) || has(before, tag.adjective);
}
