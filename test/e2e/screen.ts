import type { Terminal } from "@xterm/headless";

/** The mark of a cell's style: what the theme uses, and nothing else. */
function markOf(cell: { isBold(): number; isDim(): number; isFgDefault(): boolean; getFgColor(): number }): string {
  if (cell.isBold() !== 0) return "bold";
  if (cell.isDim() !== 0) return "dim";
  return cell.isFgDefault() ? "" : `colour ${cell.getFgColor()}`;
}

/** One row of a screen with its styles in marks, as in [bold]What happened?[/]. */
function paintedRow(terminal: Terminal, row: number, whole: boolean): string {
  const line = terminal.buffer.active.getLine(row);
  const length = line?.translateToString(whole).length ?? 0;
  let text = "";
  let open = "";
  for (let column = 0; column < Math.min(length, line?.length ?? 0); column += 1) {
    const cell = line?.getCell(column);
    if (cell === undefined || cell.getWidth() === 0) continue;
    const mark = markOf(cell);
    if (mark !== open) text += (open === "" ? "" : "[/]") + (mark === "" ? "" : `[${mark}]`);
    open = mark;
    text += cell.getChars() === "" ? " " : cell.getChars();
  }
  return text + (open === "" ? "" : "[/]");
}

/** What stands on a screen and above it, line by line as it was written, without spaces at the ends. */
export function textOn(terminal: Terminal, painted = false): string {
  const { active } = terminal.buffer;
  let text = "";
  for (let row = 0; row < active.length; row += 1) {
    const line = active.getLine(row);
    const whole = active.getLine(row + 1)?.isWrapped !== true;
    const shown = painted ? paintedRow(terminal, row, whole) : (line?.translateToString(whole) ?? "");
    text += `${shown}${whole ? "\n" : ""}`;
  }
  return text.trimEnd();
}
