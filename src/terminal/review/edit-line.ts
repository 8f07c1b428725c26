import { insert, press, type Buffer, type Key } from "../question/buffer.js";
import { rowAt, rowsOf } from "../question/layout.js";
import { columnsOf } from "../question/width.js";
import type { Keys, Stroke } from "../plain/keys.js";
import { typeKey } from "../plain/line.js";

/** Where a line is changed: what reads its keys, and how it stands on the screen. */
interface Desk {
  readonly keys: Pick<Keys, "next">;
  readonly write: (text: string) => void;
  /** How many columns its rows have, now. */
  readonly columns: () => number;
}

/** Whether a key takes the line as it stands, or leaves it as it was. */
const endOf = ({ name }: Key): "taken" | "left" | undefined =>
  name === "return" || name === "enter" ? "taken" : name === "escape" ? "left" : undefined;

/** A paste of several lines is one line here. */
const onOneLine = (text: string): string => text.replace(/\s+/g, " ");

/** Lets the writer change a line from its end, each key echoed once; undefined when they leave it. */
export async function retypeLine({ keys, write }: Desk, start: string): Promise<string | undefined> {
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
export async function editLine({ keys, write, columns }: Desk, start: string): Promise<string | undefined> {
  let buffer: Buffer = { text: start, caret: start.length, cut: "" };
  let rows = rowsOf(start, columns());
  let above = 0;

  function draw(): void {
    const up = above > 0 ? `\u001b[${above}A` : "";
    rows = rowsOf(buffer.text, columns());
    above = rowAt(rows, buffer.caret);
    const shown = rows.map((row, nth) => {
      const text = buffer.text.slice(row.start, row.end);
      return nth < rows.length - 1 ? text.trimEnd() : text;
    });
    const below = rows.length - 1 - above;
    const left = columnsOf(buffer.text.slice(rows[above]?.start ?? 0, buffer.caret));
    write(
      `\r${up}\u001b[J${shown.join("\n")}${below > 0 ? `\u001b[${below}A` : ""}\r${left > 0 ? `\u001b[${left}C` : ""}`,
    );
  }

  function after(stroke: Stroke): Buffer {
    return stroke.kind === "paste" ? insert(buffer, onOneLine(stroke.text)) : press(buffer, stroke.key, rows);
  }

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
}
