import { stripVTControlCharacters } from "node:util";
import { columnsOf } from "./question/width.js";
import type { Screen } from "./terminal.js";

/** Calls back when a screen has another size, or shows something else since the program slept; returns how to stop. */
export function onDisturbed(screen: Screen, redraw: () => void): () => void {
  screen.on("resize", redraw);
  process.on("SIGCONT", redraw);
  return () => {
    screen.off("resize", redraw);
    process.off("SIGCONT", redraw);
  };
}

/**
 * How many rows of a screen of so many columns stand above the caret, where a screen that has become narrow breaks what was drawn:
 * `widths` are the columns of each line from the first to that of the caret, which counts as far as the cell of the caret.
 */
export function rowsAbove(widths: readonly number[], columns: number): number {
  const last = widths.length - 1;
  return widths.reduce(
    (sum, width, nth) => sum + Math.floor(Math.max(0, width - 1) / columns) + (nth < last ? 1 : 0),
    0,
  );
}

/** Moves the caret up; not at all by none. */
const up = (rows: number): string => (rows > 0 ? `\u001b[${rows}A` : "");

/**
 * Wipes what a prompt of @inquirer/core drew from a screen that has so many columns now, and leaves the caret where the prompt
 * looks for it: it counts lines, and not the rows into which they were broken. The lines `above` end with that of the caret.
 */
export function wiping(above: string, behindCaret: string, below: string, columns: number): string {
  const widths = above.split("\n").map((line) => columnsOf(stripVTControlCharacters(line)));
  const behind = columnsOf(behindCaret);
  const caret = (widths.pop() ?? 0) - behind + (behind > 0 ? 1 : 0);
  const under = below === "" ? 0 : below.split("\n").length;
  const lines = "\n".repeat(widths.length + under);
  return `\r${up(rowsAbove([...widths, caret], columns))}\u001b[J${lines}${up(under)}`;
}
