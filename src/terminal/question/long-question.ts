import { createPrompt, useEffect, useKeypress, useRef, useState, type KeypressEvent } from "@inquirer/core";
import type { TerminalWords } from "../../messages/terminal.js";
import { wiping } from "../disturbed.js";
import type { Edited } from "../editor.js";
import type { Theme } from "../theme.js";
import { insert, press, type Buffer, type Key } from "./buffer.js";
import { draw, type View } from "./draw.js";
import type { Asking, Reply } from "./reply.js";
import { enter } from "./enter.js";

/** What the multi-line question is given. */
export interface LongQuestion extends Asking {
  /** What the question says about itself; English when it is not given. */
  readonly words?: TerminalWords | undefined;
  readonly theme: Theme;
  /** The size of the screen now, in columns and rows. */
  readonly size: () => { readonly columns: number; readonly rows: number };
  /** Calls back when the question has to be drawn anew; returns how to stop. */
  readonly onDisturbed: (redraw: () => void) => () => void;
  /** Hears the text after every change, so that it can be kept when the program is ended. */
  readonly onTyping: (text: string) => void;
  /** Opens the person's editor on a text. */
  readonly edit: (text: string) => Promise<Edited>;
}

/** The part of readline's interface in use here: its line is kept to what stands after the caret, see `settle`. */
interface Readline {
  readonly output: NodeJS.WritableStream & { mute(): void; unmute(): void };
  line: string;
  clearLine(direction: 0): void;
  pause(): void;
  resume(): void;
}

const pasteOn = "\u001b[?2004h";
const pasteOff = "\u001b[?2004l";

function send(rl: Readline, sequence: string): void {
  rl.output.unmute();
  rl.output.write(sequence);
  rl.output.mute();
}

function keyOf(event: KeypressEvent): Key {
  const sequence = "sequence" in event && typeof event.sequence === "string" ? event.sequence : undefined;
  return { name: event.name, ctrl: event.ctrl, meta: "meta" in event && event.meta === true, sequence };
}

const isEnd = ({ name }: Key): boolean => name === "return" || name === "enter";

/** Whether a key writes something, or takes something away, so that a line which was refused makes room for it. */
const writesAnew = (key: Key): boolean =>
  key.name === "backspace" || key.name === "paste-start" ||
  (key.ctrl !== true && key.meta !== true && !isEnd(key) && key.sequence !== undefined && !key.sequence.startsWith("\u001b")); // prettier-ignore

/** A buffer without its text, which can be put back (Ctrl-Y). */
const emptied = ({ text }: Buffer): Buffer => ({ text: "", caret: 0, cut: text });

/**
 * A question whose answer may have many lines: an empty line after text, or Ctrl-D, ends it; a paste arrives whole and
 * never ends it; Ctrl-X Ctrl-E opens the editor. Rejects as every prompt of @inquirer/core does on Ctrl-C.
 */
export const longQuestion = createPrompt<Reply, LongQuestion>((config, done) => {
  const start: Buffer = { text: config.typing, caret: config.typing.length, cut: "" };
  const [view, setView] = useState<View>({ status: "writing", buffer: start, note: "" });
  const readline = useRef<Readline | undefined>(undefined);
  const pasted = useRef<string | undefined>(undefined);
  const prefixed = useRef(false);
  const sure = useRef<string | undefined>(undefined);
  /** Whether a line that was refused stands there, for the next key to write over. */
  const refused = useRef(false);
  const latest = useRef(view);
  const behindCaret = useRef(" ");
  const drawing = draw(config, view, readline.current !== undefined);
  const shown = useRef(drawing);
  shown.current = drawing;
  /** How many columns the screen had when it was drawn. */
  const drawnOn = useRef(config.size().columns);

  /** Gives readline what stands after the caret as its line, which is how @inquirer/core knows where the caret is. */
  function settle(): void {
    const rl = readline.current;
    if (rl === undefined) return;
    rl.clearLine(0);
    rl.line = behindCaret.current;
  }

  function show(next: View): void {
    if (next.buffer.text !== latest.current.buffer.text) config.onTyping(next.buffer.text);
    latest.current = next;
    behindCaret.current = draw(config, next, true).behindCaret;
    settle();
    setView(next);
  }

  function finish(reply: Reply): void {
    show({ status: "done", buffer: latest.current.buffer, note: "", reply });
    done(reply);
  }

  /** Takes away what stands there, where a screen that is pulled has broken its lines. */
  function wipe(rl: Readline): void {
    const { above, below } = shown.current;
    const { columns } = config.size();
    if (columns !== drawnOn.current) send(rl, wiping(above, behindCaret.current, below, columns));
    drawnOn.current = columns;
  }

  async function openEditor(): Promise<void> {
    const { buffer } = latest.current;
    show({ status: "editing", buffer, note: "" });
    readline.current?.pause();
    const edited = await config.edit(buffer.text);
    readline.current?.resume();
    if (readline.current !== undefined) wipe(readline.current);
    show({ status: "writing", buffer: { ...buffer, text: edited.text, caret: edited.text.length }, note: edited.note });
  }

  useEffect((rl) => {
    readline.current = rl;
    settle();
    send(rl, pasteOn);
    const stop = config.onDisturbed(() => {
      // the screen is the editor's
      if (latest.current.status === "editing") return;
      send(rl, pasteOn);
      wipe(rl);
      show({ ...latest.current });
    });
    return () => {
      stop();
      send(rl, pasteOff);
    };
  }, []);

  useKeypress((event) => {
    const key = keyOf(event);
    const { status } = latest.current;
    if (status !== "writing") return;
    if (refused.current && writesAnew(key))
      latest.current = { ...latest.current, buffer: emptied(latest.current.buffer) };
    if (key.sequence !== undefined) refused.current &&= isEnd(key);
    const { buffer } = latest.current;
    if (key.name === "paste-start") pasted.current = "";
    else if (key.name === "paste-end") {
      const text = pasted.current ?? "";
      pasted.current = undefined;
      show({ status, buffer: insert(buffer, text), note: "" });
    } else if (pasted.current !== undefined) {
      pasted.current += key.sequence ?? "";
    } else if (key.ctrl === true && key.name === "x") prefixed.current = true;
    else if (prefixed.current && key.ctrl === true && key.name === "e") {
      prefixed.current = false;
      void openEditor();
    } else {
      prefixed.current = false;
      const asked = (text: string): boolean => text === sure.current;
      const asking: Asking = { ...config, unsure: (text, end) => (asked(text) ? undefined : config.unsure?.(text, end)) }; // prettier-ignore
      const after = enter(asking, buffer, key, config.words);
      if (after.kind === "note") {
        if (after.refused === "once") sure.current = buffer.text.trim();
        refused.current = config.kind === "line" && after.refused !== undefined;
      }
      if (after.kind === "reply") finish(after.reply);
      else if (after.kind === "note") show({ status, buffer: after.buffer, note: after.note });
      else {
        const next = press(buffer, key, drawing.rows);
        if (next !== buffer || key.name === "l") show({ status, buffer: next, note: "" });
      }
    }
    settle();
  });

  return [drawing.above, drawing.below];
});
