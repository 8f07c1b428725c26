import { terminal as english, type TerminalWords } from "../../messages/terminal.js";
import type { Theme } from "../theme.js";
import type { Buffer } from "./buffer.js";
import { dot, sideBySide } from "./fit.js";
import { rowAt, rowsOf, wrap, type Row } from "./layout.js";
import { asTyped, commands } from "./slash.js";
import { listed, optionOf, type Asking, type Reply } from "./reply.js";

/** What the question shows: `writing` takes keys, `editing` waits for the editor, `done` is how it stays on the screen. */
export type View =
  | { readonly status: "writing" | "editing"; readonly buffer: Buffer; readonly note: string }
  | { readonly status: "done"; readonly buffer: Buffer; readonly note: string; readonly reply: Reply };

/** A drawn question: what stands above and on the row of the caret, and what stands below it. */
export interface Drawing {
  readonly above: string;
  readonly below: string;
  /** What stands behind the caret on its row, never empty, and part of `above`. */
  readonly behindCaret: string;
  readonly rows: readonly Row[];
}

interface Canvas extends Asking {
  /** What the question says about itself; English when it is not given. */
  readonly words?: TerminalWords | undefined;
  readonly theme: Theme;
  readonly size: () => { readonly columns: number; readonly rows: number };
}

const gutter = "  ";
/** Longer lines are hard to read, however wide the terminal is. */
const widest = 92;

/** The question and its help as painted lines. */
function heading(canvas: Canvas, columns: number): readonly string[] {
  const { text, help, place, theme } = canvas;
  const lines = text.split("\n").flatMap((line) => wrap(line, columns));
  const painted = lines.map((line) => theme.question(line));
  if (place !== undefined) {
    const last = lines.at(-1) ?? "";
    const fits = last.length + place.length + 3 <= columns;
    painted.push(...(fits ? [`${painted.pop() ?? ""}  ${theme.quiet(place)}`] : [theme.quiet(place)]));
  }
  const options = listed(canvas).flatMap((line) => wrap(line, columns));
  const helped = help === undefined ? [] : wrap(help, columns).map((line) => theme.quiet(line));
  return [...painted, ...options, ...helped];
}

/** What stands in place of an answer that was not given. */
function leftAs({ empty, offered = commands, words = english }: Canvas, kind: Reply["kind"]): string {
  if (kind === "pass" && empty !== undefined) return empty;
  if (offered.length === 0 && kind === "pause") return words.leftUnwritten;
  return kind === "pass" && offered.includes("back") ? words.passed : words.left[kind];
}

/** How the answer ends where the caret stands, and what else there is. */
function hintOf(
  { kind, offered, empty }: Canvas,
  { text, caret }: Buffer,
  { hint }: TerminalWords,
  columns: number,
): readonly string[] {
  if (kind === "text" && text.slice(caret).trim() !== "") return wrap(hint.within, columns);
  const slash = asTyped(offered).join(" ");
  const alone = empty === undefined ? hint.passes : hint.no;
  const ends = text === "" ? alone : hint[kind];
  // who writes more than a line may want more room for it
  const editor = kind === "text" && text.includes("\n") ? hint.editor : "";
  const items = [ends, hint.why, slash, editor].filter((item) => item !== "");
  return sideBySide(items, columns).flatMap((row) => wrap(row.join(dot), columns));
}

/** Draws a question for a screen; `padded` adds the space behind the text that the caret of readline stands on. */
export function draw(canvas: Canvas, view: View, padded: boolean): Drawing {
  const { words: terminal = english } = canvas;
  const size = canvas.size();
  const columns = Math.min(size.columns, widest) - 1;
  const { text, caret } = view.buffer;
  const rows = rowsOf(text, columns - gutter.length);
  const line = (row: Row): string => gutter + text.slice(row.start, row.end).replaceAll("\t", " ");
  if (view.status === "done") {
    const top = heading({ ...canvas, help: undefined, place: undefined, options: undefined }, columns);
    const answer = optionOf(canvas.options ?? [], view.reply.text) ?? view.reply.text;
    // what was written before a pass is left out with the question
    const shown = answer === "" || view.reply.kind === "pass" ? [] : rowsOf(answer, columns - gutter.length);
    const kept = shown.map((row) => canvas.theme.own(gutter + answer.slice(row.start, row.end)));
    const left = view.reply.kind === "answer" ? [] : [canvas.theme.quiet(gutter + leftAs(canvas, view.reply.kind))];
    return { above: [...top, ...kept, ...left].join("\n"), below: "", behindCaret: " ", rows };
  }
  const top = heading(canvas, columns);
  const note = view.note === "" ? [] : wrap(view.note, columns);
  const foot = [...note, ...hintOf(canvas, view.buffer, terminal, columns)].map((each) => canvas.theme.quiet(each));
  const here = rowAt(rows, caret);
  const room = Math.max(3, size.rows - top.length - foot.length - 4);
  const first = Math.max(0, Math.min(here - Math.ceil(room / 2), rows.length - room));
  const shown = rows.slice(first, first + room);
  const hidden = { above: first, below: rows.length - first - shown.length };
  const more = (count: number, where: "above" | "below"): readonly string[] =>
    count === 0 ? [] : [canvas.theme.quiet(gutter + terminal.moreRows(count, where))];
  const row = rows[here];
  const pad = padded ? " " : "";
  const behindCaret = (row === undefined ? "" : text.slice(caret, row.end).replaceAll("\t", " ")) + pad;
  const above =
    [...top, ...more(hidden.above, "above"), ...shown.slice(0, here - first + 1).map(line)].join("\n") + pad;
  const below = [...shown.slice(here - first + 1).map(line), ...more(hidden.below, "below"), "", ...foot].join("\n");
  return { above, below, behindCaret, rows };
}
