import { characterAfter, characterBefore } from "./characters.js";
import { rowAt, type Row } from "./layout.js";
import { columnsOf } from "./width.js";

/** A text being written: where the caret stands (UTF-16 code units), and what was last cut out of it. */
export interface Buffer {
  readonly text: string;
  readonly caret: number;
  readonly cut: string;
}

/** A key as Node's readline names it. `sequence` is what the terminal sent. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
}

/** Line breaks as \n, and without the control characters that would move the caret of a terminal. */
export function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what it takes out
  return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}

/** The buffer with `text` put in at the caret. */
export function insert(buffer: Buffer, text: string): Buffer {
  const before = buffer.text.slice(0, buffer.caret) + clean(text);
  return { ...buffer, text: before + buffer.text.slice(buffer.caret), caret: before.length };
}

function remove(buffer: Buffer, start: number, end: number, keep: boolean): Buffer {
  const cut = keep && end > start ? buffer.text.slice(start, end) : buffer.cut;
  return { text: buffer.text.slice(0, start) + buffer.text.slice(end), caret: start, cut };
}

const lineStart = ({ text, caret }: Buffer): number => text.lastIndexOf("\n", caret - 1) + 1;

function lineEnd({ text, caret }: Buffer): number {
  const end = text.indexOf("\n", caret);
  return end === -1 ? text.length : end;
}

const wordStart = ({ text, caret }: Buffer): number => caret - (/[\p{L}\p{N}_'’]*[^\p{L}\p{N}_'’]*$/u.exec(text.slice(0, caret))?.[0].length ?? 0); // prettier-ignore
const wordEnd = ({ text, caret }: Buffer): number => caret + (/^[^\p{L}\p{N}_'’]*[\p{L}\p{N}_'’]*/u.exec(text.slice(caret))?.[0].length ?? 0); // prettier-ignore

/** The line of the caret taken whole, and a new one below it, as whoever mends a word and goes on means it. */
const newLine = (buffer: Buffer): Buffer => insert({ ...buffer, caret: lineEnd(buffer) }, "\n");

/** Moves the caret by rows on the screen, keeping its column where the row is long enough. */
function moveRows(buffer: Buffer, rows: readonly Row[], by: number): Buffer {
  const from = rowAt(rows, buffer.caret);
  const here = rows[from];
  const there = rows[from + by];
  if (here === undefined) return buffer;
  if (there === undefined) return { ...buffer, caret: by < 0 ? 0 : buffer.text.length };
  const wanted = columnsOf(buffer.text.slice(here.start, buffer.caret));
  let caret = there.start;
  while (caret < there.end && columnsOf(buffer.text.slice(there.start, caret)) < wanted)
    caret = characterAfter(buffer.text, caret);
  const joined = rows[from + by + 1]?.start === there.end;
  if (joined && caret >= there.end) caret = characterBefore(buffer.text, there.end);
  return { ...buffer, caret };
}

const withControl: Readonly<Record<string, (buffer: Buffer, rows: readonly Row[]) => Buffer>> = {
  a: (buffer) => ({ ...buffer, caret: lineStart(buffer) }),
  e: (buffer) => ({ ...buffer, caret: lineEnd(buffer) }),
  b: (buffer) => ({ ...buffer, caret: characterBefore(buffer.text, buffer.caret) }),
  f: (buffer) => ({ ...buffer, caret: characterAfter(buffer.text, buffer.caret) }),
  p: (buffer, rows) => moveRows(buffer, rows, -1),
  n: (buffer, rows) => moveRows(buffer, rows, 1),
  d: (buffer) => remove(buffer, buffer.caret, characterAfter(buffer.text, buffer.caret), false),
  h: (buffer) => remove(buffer, characterBefore(buffer.text, buffer.caret), buffer.caret, false),
  k: (buffer) => remove(buffer, buffer.caret, lineEnd(buffer) === buffer.caret ? characterAfter(buffer.text, buffer.caret) : lineEnd(buffer), true), // prettier-ignore
  u: (buffer) => remove(buffer, lineStart(buffer), buffer.caret, true),
  w: (buffer) => remove(buffer, wordStart(buffer), buffer.caret, true),
  y: (buffer) => insert(buffer, buffer.cut),
  left: (buffer) => ({ ...buffer, caret: wordStart(buffer) }),
  right: (buffer) => ({ ...buffer, caret: wordEnd(buffer) }),
  home: (buffer) => ({ ...buffer, caret: 0 }),
  end: (buffer) => ({ ...buffer, caret: buffer.text.length }),
  backspace: (buffer) => remove(buffer, wordStart(buffer), buffer.caret, true),
  delete: (buffer) => remove(buffer, buffer.caret, wordEnd(buffer), true),
};

const withMeta: typeof withControl = {
  b: (buffer) => ({ ...buffer, caret: wordStart(buffer) }),
  f: (buffer) => ({ ...buffer, caret: wordEnd(buffer) }),
  left: (buffer) => ({ ...buffer, caret: wordStart(buffer) }),
  right: (buffer) => ({ ...buffer, caret: wordEnd(buffer) }),
  d: (buffer) => remove(buffer, buffer.caret, wordEnd(buffer), true),
  backspace: (buffer) => remove(buffer, wordStart(buffer), buffer.caret, true),
  return: (buffer) => insert(buffer, "\n"),
  enter: (buffer) => insert(buffer, "\n"),
};

const alone: typeof withControl = {
  left: (buffer) => ({ ...buffer, caret: characterBefore(buffer.text, buffer.caret) }),
  right: (buffer) => ({ ...buffer, caret: characterAfter(buffer.text, buffer.caret) }),
  up: (buffer, rows) => moveRows(buffer, rows, -1),
  down: (buffer, rows) => moveRows(buffer, rows, 1),
  home: (buffer) => ({ ...buffer, caret: lineStart(buffer) }),
  end: (buffer) => ({ ...buffer, caret: lineEnd(buffer) }),
  backspace: (buffer) => remove(buffer, characterBefore(buffer.text, buffer.caret), buffer.caret, false),
  delete: (buffer) => remove(buffer, buffer.caret, characterAfter(buffer.text, buffer.caret), false),
  tab: (buffer) => insert(buffer, "  "),
  return: newLine,
  enter: newLine,
};

/**
 * The buffer after a key, with the editing keys of readline and Emacs; `rows` is how the text stands on the screen. A key
 * that means nothing here leaves it as it was.
 */
export function press(buffer: Buffer, key: Key, rows: readonly Row[]): Buffer {
  const keys = key.ctrl === true ? withControl : key.meta === true ? withMeta : alone;
  const act = key.name === undefined ? undefined : Object.hasOwn(keys, key.name) ? keys[key.name] : undefined;
  if (act !== undefined) return act(buffer, rows);
  if (key.ctrl === true || key.meta === true || key.sequence === undefined) return buffer;
  return key.sequence.startsWith("\u001b") ? buffer : insert(buffer, key.sequence);
}
