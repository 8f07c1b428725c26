import { opensCommand } from "../../english/clauses/command-verb.js";
import { isBoundary, startsClause } from "../../english/clauses/clauses.js";
import { tag } from "../../english/text/tags.js";
import { has } from "../../english/text/words.js";
import type { Directive } from "../directive.js";

/**
 * Whether an order may stand behind an aside in the sentence of the advice and not be found: "Put the fence up, they love that, and
 * cut the hedge." Behind "will" or "to" the verb goes on from that: "…, you'll sleep, and wake up rested".
 */
export function leavesOrder({ sentence: { words }, phrase, promise }: Directive, next: Directive | undefined): boolean {
  const from = promise?.phrase.to ?? phrase.to;
  const to = next?.leads[0]?.from ?? next?.match.from ?? words.length;
  if (words[from]?.lower !== "," || !startsClause(words, from + 1)) return false;
  let shares = false;
  for (let i = from + 1; i < to - 2; i += 1) {
    const word = words[i];
    shares ||= has(word, tag.modal | tag.contraction) || word?.lower === "to";
    if (isBoundary(word) && word?.lower !== ",") return false;
    if (word?.lower !== ",") continue;
    if (!shares && words[i + 1]?.lower === "and" && opensCommand(words, i + 2)) return true;
    // "Call her, there is time to do it, don't write"
    if (words[i + 1]?.lower === "don't" && has(words[i + 2], tag.base)) return true;
  }
  return false;
}
