import { openKeyboard } from "./keyboard.js";
import { readKeys, type Keys as Typed } from "./plain/keys.js";
import { typeKey } from "./plain/line.js";
import type { Keys } from "./terminal.js";

/** One line, of which nothing is shown. */
async function hidden(keys: Typed): Promise<string> {
  let line = "";
  for (;;) {
    const stroke = await keys.next();
    if (stroke.kind === "paste") line += stroke.text.replace(/[\r\n]+$/, "");
    else if (stroke.key.name === "return" || stroke.key.name === "enter") return line;
    else if (stroke.key.ctrl === true && stroke.key.name === "d" && line === "") return line;
    else line = typeKey(line, stroke.key).line;
  }
}

/**
 * Asks for one line and shows nothing of it, also not how long it is, until one is accepted; nor is anything shown that is typed
 * while one is looked at. Rejects when it is ended, as by Ctrl-C.
 */
export async function askSecret<Value>(
  { stdin, stderr, endings }: Keys,
  question: string,
  accept: (line: string) => Promise<Value | undefined>,
): Promise<Value> {
  const keyboard = openKeyboard(stdin, endings);
  const keys = readKeys(keyboard, endings);
  try {
    for (;;) {
      stderr.write(question);
      const line = await hidden(keys).finally(() => stderr.write("\n"));
      const accepted = await accept(line);
      endings.signal.throwIfAborted();
      if (accepted !== undefined) return accepted;
    }
  } finally {
    keys.close();
    keyboard.close();
  }
}
