import type { Row } from "../../history/look-back/words/tally.js";
import { lookBackMessages as words } from "../../messages/look-back.js";
import type { Line } from "./line.js";

const indent = 2;
/** Columns for one span: a month's three letters or a year's four figures, and a gap. */
const cell = 5;
const longestWord = 16;

const numbers = (cells: readonly string[]): string =>
  cells
    .map((text) => text.padStart(cell))
    .join("")
    .trimEnd();

/**
 * Rows of numbers under the spans they belong to, with nothing where there is nothing; undefined where the screen is too
 * narrow for it.
 */
export function gridOf(
  rows: readonly Row[],
  spans: readonly string[],
  { columns, width }: { readonly columns: number; readonly width: (text: string) => number },
): readonly Line[] | undefined {
  const longest = Math.max(...rows.map(({ word }) => width(word)));
  const room = Math.min(Math.max(longest, 8), longestWord);
  if (longest > longestWord || indent + room + spans.length * cell >= columns) return undefined;
  const head = `${" ".repeat(room)}${numbers(spans.map(words.shortMonth))}`;
  return [
    { tone: "quiet", indent, text: head },
    ...rows.map(({ word, counts }): Line => ({
      tone: "text",
      indent,
      text: `${word}${" ".repeat(room - width(word))}${numbers(counts.map((count) => (count === 0 ? "" : String(count))))}`,
    })),
  ];
}
