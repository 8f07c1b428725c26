import { characterBefore } from "../question/characters.js";
import { clean, type Key } from "../question/buffer.js";
import { columnsOf } from "../question/width.js";

/** What a key makes of the line being typed: the line, and what is sent to the screen for it, each character once. */
export interface Typed {
  readonly line: string;
  readonly echo: string;
}

/** Takes the last characters off the line and, as a terminal of its own does, off the screen. */
function rubOut(line: string, length: number): Typed {
  const columns = columnsOf(line.slice(length));
  return { line: line.slice(0, length), echo: "\b".repeat(columns) + " ".repeat(columns) + "\b".repeat(columns) };
}

/** The line after a key that edits it: a character, Backspace, Ctrl-W for a word, Ctrl-U for all of it. */
export function typeKey(line: string, key: Key): Typed {
  if (key.name === "backspace" || (key.ctrl === true && key.name === "h"))
    return key.meta === true
      ? rubOut(line, line.replace(/\S*\s*$/, "").length)
      : rubOut(line, characterBefore(line, line.length));
  if (key.ctrl === true && key.name === "w") return rubOut(line, line.replace(/\S*\s*$/, "").length);
  if (key.ctrl === true && key.name === "u") return rubOut(line, 0);
  if (key.ctrl === true || key.meta === true || key.sequence === undefined || key.sequence.startsWith("\u001b"))
    return { line, echo: "" };
  const text = clean(key.name === "tab" ? "  " : key.sequence);
  return { line: line + text, echo: text };
}
