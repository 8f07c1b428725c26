import type { Key } from "../question/buffer.js";
import type { Endings } from "../endings.js";
import type { Keyboard } from "../keyboard.js";

/** What a terminal without drawing sends: a key, or a paste that arrived whole. */
export type Stroke = { readonly kind: "key"; readonly key: Key } | { readonly kind: "paste"; readonly text: string };

/** Keys and pastes, in the order in which they came. */
export interface Keys {
  /** The next key; rejects when the session is ended. */
  next(): Promise<Stroke>;
  close(): void;
}

const nothing = (): void => {};

/** Reads the keys of a keyboard until it is closed; Ctrl-C ends the session at once. */
export function readKeys(keyboard: Keyboard, endings: Endings): Keys {
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

  keyboard.input.on("keypress", onKey);
  keyboard.input.resume();
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
    close() {
      endings.signal.removeEventListener("abort", onEnd);
      keyboard.input.off("keypress", onKey);
    },
  };
}
