import { rowsAbove } from "../disturbed.js";
import { insert, press, type Buffer, type Key } from "../question/buffer.js";
import { rowAt, rowsOf } from "../question/layout.js";
import { columnsOf } from "../question/width.js";
import type { Keys, Stroke } from "../plain/keys.js";
import { typeKey } from "../plain/line.js";

/** Where a line is changed: what reads its keys, and how it stands on the screen. */
interface Desk {
  readonly keys: Pick<Keys, "next">;
  readonly write: (text: string) => void;
  /** How many columns the screen has, now. */
  readonly columns: () => number;
  /** Calls back when the line has to be drawn anew; returns how to stop. */
  readonly whenDisturbed: (redraw: () => void) => () => void;
}

/** Whether a key takes the line as it stands, or leaves it as it was. */
const endOf = ({ name }: Key): "taken" | "left" | undefined =>
  name === "return" || name === "enter" ? "taken" : name === "escape" ? "left" : undefined;

/** Moves the caret; not at all by none. */
const moved = (by: number, to: "A" | "C"): string => (by > 0 ? `\u001b[${by}${to}` : "");

/** A paste of several lines is one line here. */
const onOneLine = (text: string): string => text.replace(/\s+/g, " ");

/** Lets the writer change a line from its end, each key echoed once; undefined when they leave it. */
export async function retypeLine(
  { keys, write }: Pick<Desk, "keys" | "write">,
  start: string,
): Promise<string | undefined> {
  write(start);
  let line = start;
  for (;;) {
    const stroke = await keys.next();
    const key = stroke.kind === "key" ? stroke.key : { sequence: onOneLine(stroke.text) };
    const end = endOf(key);
    if (end !== undefined) {
      write("\n");
      return end === "left" ? undefined : line.trim();
    }
    const typed = typeKey(line, key);
    line = typed.line;
    write(typed.echo);
  }
}

/** Lets the writer change a line anywhere, broken between words and drawn anew after each key; undefined when they leave it. */
export async function editLine(
  { keys, write, columns, whenDisturbed }: Desk,
  start: string,
): Promise<string | undefined> {
  let buffer: Buffer = { text: start, caret: start.length, cut: "" };
  let rows = rowsOf(start, columns() - 1);
  let drawn: readonly number[] = [];

  function draw(): void {
    const up = rowsAbove(drawn, columns());
    rows = rowsOf(buffer.text, columns() - 1);
    const above = rowAt(rows, buffer.caret);
    const shown = rows.map((row, nth) => {
      const text = buffer.text.slice(row.start, row.end);
      return nth < rows.length - 1 ? text.trimEnd() : text;
    });
    const below = rows.length - 1 - above;
    const left = columnsOf(buffer.text.slice(rows[above]?.start ?? 0, buffer.caret));
    const isWithin = buffer.caret < (rows[above]?.end ?? 0);
    drawn = [...shown.slice(0, above).map(columnsOf), left + (isWithin ? 1 : 0)];
    write(`\r${moved(up, "A")}\u001b[J${shown.join("\n")}${moved(below, "A")}\r${moved(left, "C")}`);
  }

  function after(stroke: Stroke): Buffer {
    return stroke.kind === "paste" ? insert(buffer, onOneLine(stroke.text)) : press(buffer, stroke.key, rows);
  }

  const stop = whenDisturbed(draw);
  try {
    for (;;) {
      draw();
      const stroke = await keys.next();
      const end = stroke.kind === "key" ? endOf(stroke.key) : undefined;
      if (end !== undefined) {
        buffer = { ...buffer, caret: buffer.text.length };
        draw();
        write("\n");
        return end === "left" ? undefined : onOneLine(buffer.text).trim();
      }
      buffer = after(stroke);
    }
  } finally {
    stop();
  }
}
