import { terminal as english, type TerminalWords } from "../../messages/terminal.js";
import type { Buffer, Key } from "./buffer.js";
import type { Asking, Reply } from "./reply.js";
import { asTyped, commands, leaving, slashed } from "./slash.js";

/**
 * What Enter and Ctrl-D make of what is written: a reply, a note to show, or nothing (the key edits the text). What was
 * refused once is taken the next time.
 */
export type Entered =
  | { readonly kind: "reply"; readonly reply: Reply }
  | { readonly kind: "note"; readonly note: string; readonly buffer: Buffer; readonly refused?: "once" | "always" }
  | { readonly kind: "edit" };

const edit: Entered = { kind: "edit" };

function ended(asking: Asking, buffer: Buffer, { onceMore }: TerminalWords): Entered {
  const text = buffer.text.trim();
  const unsure = asking.unsure?.(text, onceMore.enter);
  if (unsure !== undefined) return { kind: "note", note: unsure, buffer, refused: "once" };
  if (text === "") return { kind: "reply", reply: { kind: "pass", text: "" } };
  const wrong = asking.wrong?.(text);
  if (wrong !== undefined) return { kind: "note", note: wrong, buffer, refused: "always" };
  return { kind: "reply", reply: { kind: "answer", text: buffer.text.replace(/^\s*\n/, "").trimEnd() } };
}

/** Takes the line of the caret out of the text, with one of the line breaks beside it. */
function withoutLine(buffer: Buffer, start: number, end: number): Buffer {
  const before = buffer.text.slice(0, Math.max(0, start - 1));
  const text = before + (before === "" ? buffer.text.slice(end + 1) : buffer.text.slice(end));
  return { ...buffer, text, caret: before.length };
}

/**
 * Decides what Enter or Ctrl-D means: a line that holds only a wish is that wish; an empty line after text ends the answer,
 * Enter on nothing passes, Ctrl-D ends it at the end of the text and pauses on nothing, or stops where nothing can be kept.
 * Any other key edits.
 */
export function enter(asking: Asking, buffer: Buffer, key: Key, words: TerminalWords = english): Entered {
  const { text, caret } = buffer;
  const { offered = commands } = asking;
  const atEnd = text.slice(caret).trim() === "";
  if (key.ctrl === true && key.name === "d") {
    if (text.trim() === "") return { kind: "reply", reply: { kind: leaving(offered), text: "" } };
    return atEnd ? ended(asking, buffer, words) : edit;
  }
  if ((key.name !== "return" && key.name !== "enter") || key.meta === true) return edit;
  const start = text.lastIndexOf("\n", caret - 1) + 1;
  const end = text.indexOf("\n", caret) === -1 ? text.length : text.indexOf("\n", caret);
  const line = text.slice(start, end);
  const found = slashed(line, offered);
  if (found !== undefined) {
    const rest = withoutLine(buffer, start, end);
    if (found.kind === "unknown")
      return { kind: "note", note: words.noSuchWord(found.word, asTyped(offered)), buffer: { ...rest, cut: line } };
    if (found.wish === "why") return { kind: "note", note: asking.why, buffer: rest };
    return { kind: "reply", reply: { kind: found.wish, text: rest.text.trimEnd() } };
  }
  if (asking.kind === "line") return ended(asking, buffer, words);
  return line.trim() === "" && (atEnd || text.trim() === "") ? ended(asking, buffer, words) : edit;
}
