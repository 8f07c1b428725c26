import { emitKeypressEvents } from "node:readline";
import { PassThrough } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import type { Endings } from "./endings.js";
import type { Input } from "./terminal.js";

/** The keys of a terminal, held for whoever asks next: nothing typed between two questions is lost or shown twice. */
export interface Keyboard {
  /** Where a question reads from. It is handed on line by line, so that what follows an answer waits for the next question. */
  readonly input: NodeJS.ReadableStream;
  /** Lets something else, such as an editor, have the terminal. */
  without<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Lets go of the terminal. */
  close(): void;
}

/** Up to what may end an answer or the program: Enter, Ctrl-C, Ctrl-D, Ctrl-Z. */
// oxlint-disable-next-line no-control-regex -- they are what it looks for
const part = /[^\r\n\u0003\u0004\u001a]*(?:\r\n|[\r\n\u0003\u0004\u001a]|$)/g;

const controlZ = "\u001a";

/** An Esc in the same breath as such a key: Node would read both as one key that means nothing. */
// oxlint-disable-next-line no-control-regex -- they are what it looks for
const escapeBefore = /\u001b+(?=[\u0003\u0004\u001a])/g;

/**
 * How long an Esc waits for what may make it another key, in milliseconds. Node lets it wait for half a second, and takes a
 * letter that is typed meanwhile along.
 */
const escapeCodeTimeout = 100;

/** Lets keys be read from a stream, each Esc soon. Whoever asks for keys there later gets them as well. */
const readKeysSoon = (input: NodeJS.ReadableStream): void => {
  // Node looks at nothing else of the interface that belongs to the stream
  Reflect.apply(emitKeypressEvents, undefined, [input, { escapeCodeTimeout }]);
};

/** Takes the keys of a terminal, raw, until it is closed. */
export function openKeyboard(stdin: Input, endings: Endings): Keyboard {
  const input = new PassThrough();
  const decoder = new StringDecoder("utf8");
  const waiting: string[] = [];
  let lent = false;
  let next: NodeJS.Immediate | undefined;

  /** Hands on one part, and the next only when what the first did has been done. */
  function handOn(): void {
    next = undefined;
    if (input.isPaused()) return;
    const keys = waiting.shift();
    if (keys === undefined) return;
    const text = keys.replace(controlZ, "");
    if (text !== "") input.write(text);
    if (text !== keys) sleep();
    soon();
  }

  function soon(): void {
    next ??= setImmediate(handOn);
  }

  function arrive(data: Buffer | string): void {
    const keys = (typeof data === "string" ? data : decoder.write(data)).replace(escapeBefore, "");
    // Where nothing is asked, nobody else would hear Ctrl-C.
    if (input.isPaused() && keys.includes("\u0003")) return endings.end("SIGINT");
    waiting.push(...(keys.match(part) ?? []).filter((each) => each !== ""));
    soon();
  }

  /** Sleeps as Ctrl-Z asks, until the shell wakes the program with SIGCONT; still listening, or it would end on waking. */
  function sleep(): void {
    stdin.setRawMode(false);
    process.kill(process.pid, "SIGTSTP");
    // Where no shell could wake it, the system has not put it to sleep.
    take();
  }

  function wake(): void {
    if (!lent) take();
  }

  function take(): void {
    stdin.off("data", arrive);
    // Twice, for a terminal that was changed by another program is still raw in the eyes of this one.
    stdin.setRawMode(false);
    stdin.setRawMode(true);
    stdin.on("data", arrive);
    stdin.resume();
  }

  function release(): void {
    stdin.off("data", arrive);
    stdin.pause();
    stdin.setRawMode(false);
  }

  input.pause();
  readKeysSoon(input);
  input.on("resume", soon);
  take();
  process.on("SIGCONT", wake);
  return {
    input,
    async without(work) {
      lent = true;
      release();
      try {
        return await work();
      } finally {
        lent = false;
        take();
      }
    },
    close() {
      process.off("SIGCONT", wake);
      clearImmediate(next);
      release();
    },
  };
}
