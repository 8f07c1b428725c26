import { charactersOf } from "./characters.js";
import { columnsOf } from "./width.js";

/** One line on the screen: text[start, end), without the line break that may end it. */
export interface Row {
  readonly start: number;
  readonly end: number;
}

/** Adds the rows of text[start, end), which holds no line break, broken after spaces where it can be. */
function breakLine(text: string, start: number, end: number, columns: number, rows: Row[]): void {
  let rowStart = start;
  let width = 0;
  let at = start;
  let afterSpace = start;
  let widthAfterSpace = 0;
  for (const character of charactersOf(text.slice(start, end))) {
    const space = character === " " || character === "\t";
    // An emoji sequence can be longer in code units than in columns, and a row must be short in both.
    const taken = Math.max(columnsOf(character), character.length, 1);
    if (width + taken > columns && !(space && width + taken === columns + 1) && at > rowStart) {
      const cut = afterSpace > rowStart ? afterSpace : at;
      rows.push({ start: rowStart, end: cut });
      width = cut === at ? 0 : width - widthAfterSpace;
      rowStart = cut;
    }
    at += character.length;
    width += taken;
    // "0800 111 0 111" is one number
    if (space && !(/\d/.test(text.charAt(at - 2)) && /\d/.test(text.charAt(at)))) {
      afterSpace = at;
      widthAfterSpace = width;
    }
  }
  rows.push({ start: rowStart, end });
}

/**
 * Breaks a text into rows of at most `columns` (and a space that may hang over by one), between words where it can be,
 * never inside a character. Every line of the text has at least one row.
 */
export function rowsOf(text: string, columns: number): readonly Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    breakLine(text, start, start + line.length, columns, rows);
    start += line.length + 1;
  }
  return rows;
}

/** The index of the row in which a caret at `at` stands; between two rows of one line it stands in the later. */
export function rowAt(rows: readonly Row[], at: number): number {
  const index = rows.findLastIndex((row) => row.start <= at);
  return Math.max(0, index);
}

/** A text as lines of at most `columns`, broken between words. */
export function wrap(text: string, columns: number): readonly string[] {
  return rowsOf(text, columns).map((row) => text.slice(row.start, row.end).trimEnd());
}
