import type { Placed } from "./place.js";

/** Marks around words in text that is read as plain: of emphasis, of what is struck, and of code. */
const marks = /\*+|_+|~~|`+/g;
/** One of these stands in each. */
const ofMarks = /[*_~`]/;

/** How often each mark stands at a word in text[start, end); the mark of a list stands at none. */
function countIn(text: string, start = 0, end = text.length): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { 0: mark, index } of text.slice(start, end).matchAll(marks)) {
    const at = start + index;
    if (/\S/.test(text.charAt(at - 1) + text.charAt(at + mark.length))) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return counts;
}

const isOdd = (count: number | undefined): boolean => (count ?? 0) % 2 === 1;

/**
 * A rewrite with the marks around its words in pairs: where one of a pair went with words that are gone, it goes around all of
 * the rewrite, as in "**You should** rest" → "**What helped me was resting**". Undefined for marks of code and of what is
 * struck, which would not mean that.
 */
export function withMarksInPairs(text: string, placed: Placed): Placed | undefined {
  const { start, end } = placed;
  if (!ofMarks.test(text.slice(start, end))) return placed;
  const was = countIn(text, start, end);
  if (was.size === 0) return placed;
  let { replacement } = placed;
  const is = countIn(replacement);
  // a pair ends in its paragraph
  const before = countIn(text, text.lastIndexOf("\n\n", start - 1) + 1, start);
  const next = text.indexOf("\n\n", end);
  const behind = countIn(text, end, next < 0 ? text.length : next);
  for (const [mark, count] of was) {
    if (!isOdd(count - (is.get(mark) ?? 0))) continue;
    const [opened, closes] = [isOdd(before.get(mark)), isOdd(behind.get(mark))];
    if (opened === closes && !isOdd(is.get(mark))) continue;
    if (/^[`~]/.test(mark)) return undefined;
    // "**bet**." whose first mark alone went
    const isClosed = opened === closes ? closesAlone(replacement, mark) : closes;
    replacement = isClosed ? mark + replacement : behindWords(replacement, mark);
  }
  return { ...placed, replacement };
}

/** Whether the one mark of its kind closes: a word stands right before it. */
const closesAlone = (text: string, mark: string): boolean => /\S/.test(text.charAt(text.lastIndexOf(mark) - 1));

/** A mark closes right behind the last word, and before what ends the sentence. */
const behindWords = (text: string, mark: string): string => text.replace(/[.?!…]*$/, (stops) => mark + stops);
