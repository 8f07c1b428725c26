import { openKeyboard } from "./keyboard.js";
import { readKeys } from "./plain/keys.js";
import { typeKey } from "./plain/line.js";
import type { Keys } from "./terminal.js";

/** Asks for one line and shows nothing of it, also not how long it is. Rejects when it is ended, as by Ctrl-C. */
export async function askSecret({ stdin, stderr, endings }: Keys, question: string): Promise<string> {
  const keyboard = openKeyboard(stdin, endings);
  const keys = readKeys(keyboard, endings);
  stderr.write(question);
  try {
    let line = "";
    for (;;) {
      const stroke = await keys.next();
      if (stroke.kind === "paste") line += stroke.text.replace(/[\r\n]+$/, "");
      else if (stroke.key.name === "return" || stroke.key.name === "enter") return line;
      else if (stroke.key.ctrl === true && stroke.key.name === "d" && line === "") return line;
      else line = typeKey(line, stroke.key).line;
    }
  } finally {
    stderr.write("\n");
    keys.close();
    keyboard.close();
  }
}
