import { isAbsolute, sep } from "node:path";
import type { ReadStream, WriteStream } from "node:tty";

/** What a command may touch of the system; nothing left of `commands` reads clock, lot, environment or streams itself. */
export interface Context {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: NodeJS.ReadStream | ReadStream;
  readonly stdout: NodeJS.WriteStream | WriteStream;
  readonly stderr: NodeJS.WriteStream | WriteStream;
  /** The present instant; ALONGSIDE_NOW (an ISO 8601 instant) fixes it for transcripts. */
  now(): Date;
  /** A number from 0 up to 1; ALONGSIDE_SEED (a whole number) fixes the sequence. */
  random(): number;
  /** The file descriptor from which --passphrase-fd says that the passphrase of an encrypted history comes. */
  passphraseFd?: number;
}

/** mulberry32 by Tommy Ettinger (public domain): a short repeatable sequence for a seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The folder in which the program runs; the name that it had where it has been removed meanwhile. */
function folderHere(env: Context["env"]): string {
  try {
    return process.cwd();
  } catch {
    const named = env["PWD"] ?? "";
    return isAbsolute(named) ? named : sep;
  }
}

/** The context of the running process, in its environment or another. */
export function processContext(env: Context["env"] = process.env): Context {
  const fixed = env["ALONGSIDE_NOW"] === undefined ? undefined : new Date(env["ALONGSIDE_NOW"]);
  const seed = Number(env["ALONGSIDE_SEED"] ?? Number.NaN);
  return {
    env,
    cwd: folderHere(env),
    // Node opens a standard stream when it is first asked for, which takes a while: only those that are used.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
    now: () => (fixed !== undefined && !Number.isNaN(fixed.getTime()) ? new Date(fixed) : new Date()),
    random: Number.isFinite(seed) ? seeded(seed) : Math.random,
  };
}
