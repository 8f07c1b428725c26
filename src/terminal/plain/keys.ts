import { emitKeypressEvents } from "node:readline";
import type { Key } from "../question/buffer.js";
import type { Endings } from "../endings.js";
import type { Input } from "../terminal.js";

/** What a terminal without drawing sends: a key, or a paste that arrived whole. */
export type Stroke = { readonly kind: "key"; readonly key: Key } | { readonly kind: "paste"; readonly text: string };

/** Keys in the order in which they came, also those pressed while nothing was asked. */
export interface Keys {
  /** The next key; rejects when the session is ended. */
  next(): Promise<Stroke>;
  /** Runs something that needs the terminal for itself, such as an editor. */
  without<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): void;
}

const nothing = (): void => {};

/** Reads raw keys from a terminal until it is closed; Ctrl-C ends the session at once. */
export function readKeys(stdin: Input, endings: Endings): Keys {
  const waiting: Stroke[] = [];
  let wake = nothing;
  let paste: string | undefined;

  function arrive(stroke: Stroke): void {
    waiting.push(stroke);
    wake();
  }

  function onKey(_text: string | undefined, key: Key): void {
    if (key.name === "paste-start") paste = "";
    else if (key.name === "paste-end") {
      if (paste !== undefined) arrive({ kind: "paste", text: paste });
      paste = undefined;
    } else if (paste !== undefined) paste += key.sequence ?? "";
    else if (key.ctrl === true && key.name === "c") endings.end("SIGINT");
    else arrive({ kind: "key", key });
  }

  function listen(): void {
    stdin.setRawMode(true);
    stdin.on("keypress", onKey);
    stdin.resume();
  }

  function rest(): void {
    stdin.off("keypress", onKey);
    stdin.setRawMode(false);
    stdin.pause();
  }

  emitKeypressEvents(stdin);
  listen();
  const onEnd = (): void => wake();
  endings.signal.addEventListener("abort", onEnd);
  return {
    async next() {
      for (;;) {
        endings.signal.throwIfAborted();
        const stroke = waiting.shift();
        if (stroke !== undefined) return stroke;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    async without(work) {
      rest();
      try {
        return await work();
      } finally {
        listen();
      }
    },
    close() {
      endings.signal.removeEventListener("abort", onEnd);
      rest();
    },
  };
}
