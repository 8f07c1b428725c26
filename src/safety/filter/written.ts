import { foldWords } from "../fold.js";
import { folded } from "./trigger-filter.js";

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether what stands at `at` parts two words that are written as one: "step-by-step", "10.5", "8:00". */
function partsWords(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 45) return true;
  return (code === 46 || code === 58) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/**
 * The folded words that a written word, text[start, end), is for itself; undefined where it may be a part of one. What a mark
 * parts is folded apart: the joins across it ("do-not") are looked for as those between other words.
 */
export function foldedIn(text: string, start: number, end: number): readonly string[] | undefined {
  const found: string[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && folded(text.charCodeAt(at)) !== 0) continue;
    if (at < end && !partsWords(text, at)) return undefined;
    found.push(...foldWords(text.slice(from, at)).words);
    from = at + 1;
  }
  return found;
}
