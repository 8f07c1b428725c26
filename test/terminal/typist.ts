import { PassThrough } from "node:stream";
import { watchEndings, type Endings } from "../../src/terminal/endings.js";
import { terminal } from "../../src/messages/terminal.js";
import type { Terminal } from "../../src/terminal/terminal.js";

/** A terminal made of streams, and somebody who types at it. */
export interface Typist {
  readonly terminal: Terminal;
  /** Types keys, and waits until they have been taken in. */
  type(keys: string): Promise<void>;
  /** Everything that was written on the screen. */
  written(): string;
  readonly endings: Endings;
}

/** Somebody who types at a terminal that can show nothing but text. */
export function typist(env: Terminal["env"] = {}): Typist {
  const stdin = Object.assign(new PassThrough(), { isRaw: false, setRawMode: () => {} });
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  let written = "";
  stderr.on("data", (chunk: Buffer) => (written += chunk.toString()));
  const endings = watchEndings({ stdin, stdout: stderr, stderr }, () => {});
  return {
    terminal: { env, stdin, stderr, endings, editor: false, words: terminal, helpFor: async () => [] },
    endings,
    written: () => written,
    async type(keys) {
      stdin.write(keys);
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
    },
  };
}
