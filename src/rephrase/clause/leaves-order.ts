import { opensCommand } from "../../english/clauses/command-verb.js";
import { isBoundary, startsClause } from "../../english/clauses/clauses.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord } from "../../english/text/words.js";
import type { Directive } from "../directive.js";

/**
 * Whether an order may stand behind an aside in the sentence of the advice and not be found: "Put the fence up, they love that, and
 * cut the hedge." Behind "will" or "to" the verb goes on from that: "…, you'll sleep, and wake up rested".
 */
export function leavesOrder({ sentence: { words }, phrase, promise }: Directive, next: Directive | undefined): boolean {
  const from = promise?.phrase.to ?? phrase.to;
  const to = next?.leads[0]?.from ?? next?.match.from ?? words.length;
  const begin = words[from]?.lower === "," ? from + 1 : from;
  if (!startsClause(words, begin)) return false;
  // "… it may be slow but stick it out", "… she's tired so let her sleep"
  for (let i = begin + 1; i < to - 2; i += 1) {
    const told = isWord(words[i + 1], "just", "please") ? i + 2 : i + 1;
    if (
      isWord(words[i], "but", "so") &&
      opensCommand(words, told, true) &&
      isWord(words[told + 1], "it", "him", "her", "them")
    )
      return true;
  }
  if (begin === from) return false;
  let shares = false;
  for (let i = from + 1; i < to - 2; i += 1) {
    const word = words[i];
    // "…, they bite, also get a lamp", "…, he is tired, so just let him be"
    const told = isWord(words[i + 1], "so", "and") ? i + 2 : i + 1;
    // "…, you'll have the money, or at least pay it off"
    if (
      word?.lower === "," &&
      isWord(words[i + 1], "or") &&
      isWord(words[i + 2], "at") &&
      opensCommand(words, i + 4, true)
    )
      return true;
    if (word?.lower === "," && isWord(words[told], "also", "just", "please") && opensCommand(words, told + 1, true))
      return true;
    shares ||= has(word, tag.modal | tag.contraction) || word?.lower === "to";
    if (isBoundary(word) && word?.lower !== ",") return false;
    if (word?.lower !== ",") continue;
    if (!shares && words[i + 1]?.lower === "and" && opensCommand(words, i + 2)) return true;
    // "Call her, there is time to do it, don't write"
    if (words[i + 1]?.lower === "don't" && has(words[i + 2], tag.base)) return true;
  }
  return false;
}
