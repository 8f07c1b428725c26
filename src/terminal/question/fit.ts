import { wrap } from "./layout.js";
import { columnsOf } from "./width.js";

/** Fewer columns than these hold no text that could be read. */
const narrowest = 20;

/** What a line begins with and its further lines stand under: spaces, and the mark of a list. */
const beginning = /^\s*(?:(?:[-*+•]|\d+[.)])\s+)?/;

/** Parts a line at paths and addresses that are longer than it: they stay whole, each on a line of its own. */
function parts(line: string, columns: number): readonly string[] {
  const long = (word: string): boolean => /[/\\]/.test(word) && columnsOf(word) > columns;
  if (!line.split(" ").some(long)) return wrap(line, columns);
  const rows: string[] = [];
  let before: string[] = [];
  const end = (): void => {
    if (before.length > 0) rows.push(...wrap(before.join(" "), columns));
    before = [];
  };
  for (const word of line.split(" ")) {
    if (!long(word)) before.push(word);
    else {
      end();
      rows.push(word);
    }
  }
  end();
  return rows;
}

/** What stands between items of one row. */
export const dot = " · ";

/** Items in rows, as many side by side, with a dot between, as so many columns hold. */
export function sideBySide(items: readonly string[], columns: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const item of items) {
    const row = rows.at(-1);
    if (row !== undefined && columnsOf([...row, item].join(dot)) <= columns) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

/**
 * A text for a screen of so many columns, broken between words, each further line under the beginning of its first. A path
 * that is longer than a line stays whole; a screen of under twenty columns, or of unknown width, breaks by itself.
 */
export function fit(text: string, columns: number | undefined): string {
  if (columns === undefined || columns < narrowest) return text;
  return text
    .split("\n")
    .flatMap((line) => {
      const [begun = ""] = beginning.exec(line) ?? [];
      const indent = columnsOf(begun) > columns / 2 ? 0 : columnsOf(begun);
      const rows = parts(line.slice(begun.length), columns - 1 - indent);
      return rows.map((row, nth) => (nth === 0 ? begun : " ".repeat(indent)) + row);
    })
    .map((row) => row.trimEnd())
    .join("\n");
}
