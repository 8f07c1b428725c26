import { isWord, wordAt } from "../../../english/text/words.js";
import { beginOf, type Directive } from "../../directive.js";

const telling = new Set("and but which who as though although because since".split(" "));

/**
 * Whether something is said between the frame and the advice that no rewrite would have a place for: "My advice (which comes from
 * my aunt) is to wait", "My tip, and I learned it late, is to keep the receipts".
 */
export function saysInFrame({ rule, sentence: { words }, match }: Directive): boolean {
  const to = Math.min(match.verb, match.mid ?? match.verb);
  for (let i = match.from + 1; i < to; i += 1) {
    const { aside } = match;
    if (words[i]?.quoted === true || (aside !== undefined && i >= aside.from - 1 && i < aside.to)) continue;
    if (isWord(words[i], "(") || (isWord(words[i], "—") && i < to - 1)) return true;
    if (rule.name === "my-advice" && isWord(words[i], ",") && telling.has(words[i + 1]?.lower ?? "")) return true;
  }
  return false;
}

/** "Hell, marry the dog", "Dammit, call her": a curse before an order, which nobody says before a story. */
export function isCursed({ rule, sentence: { words }, leads, match }: Directive): boolean {
  const begin = beginOf({ leads, match });
  const curse = isWord(wordAt(words, begin - 1), ",") ? begin - 2 : begin - 1;
  return rule.triggers === "start" && isWord(wordAt(words, curse), "hell", "heck", "dammit", "damnit");
}
