import { isWord, kind, type Word } from "../english/text/words.js";
import type { Directive } from "./directive.js";

/** "feelingsStep", "10Unload": two words with nothing between them; a name ("YouTube", "iPad") begins otherwise. */
const glued = /^[a-z]{2,}[A-Z][a-z]|^\d+[a-z]*[A-Z][a-z]{2}/;

/**
 * Whether a sentence is written from the directive on so that nobody can say where its clauses end: words glued together, or
 * a parenthesis in the middle that was never opened ("stop there2) if it hurts").
 */
export function isGarbled({ sentence: { text, words }, start }: Directive): boolean {
  const last = words.findLast((word) => word.kind === kind.word)?.start ?? 0;
  let depth = 0;
  return words.some((word, i) => {
    if (word.lower === "(") depth += 1;
    else if (word.lower === ")") {
      if (depth === 0 && word.start > start && word.start < last) return !closesNothing(words[i - 1]);
      depth = Math.max(0, depth - 1);
    }
    const written = word.kind === kind.word || word.kind === kind.number;
    return written && word.start >= start && glued.test(text.slice(word.start, word.end));
  });
}

/** Whether the parenthesis behind `before` is none: ":)" smiles, and "1)" and "b)" count. */
export function closesNothing(before: Word | undefined): boolean {
  if (isWord(before, ":", ";", "-")) return true;
  return before !== undefined && before.gap > 0 && (before.kind === kind.number || before.end - before.start === 1);
}
