import { createReadStream, fstatSync, type Stats } from "node:fs";
import { resolve } from "node:path";
import { readBytes } from "../../documents/bytes.js";
import { FileProblem, meaningOf } from "../../files/file-problem.js";
import { Problem } from "../../messages/problem.js";
import type { Context } from "../context.js";

const byteOrderMark = "\uFEFF";

/** The text of a stream as it arrives, in pieces that begin and end between characters; every byte can come back. */
async function* textOf(stream: AsyncIterable<unknown>): AsyncGenerator<string> {
  const reader = readBytes();
  let begun = false;
  const pieces = function* (text: string): Generator<string> {
    if (text === "") return;
    // A byte order mark is a piece of its own, so that nobody takes it for a part of the first line.
    const marked = !begun && text.startsWith(byteOrderMark);
    begun = true;
    if (marked) yield byteOrderMark;
    if (!marked || text.length > 1) yield marked ? text.slice(1) : text;
  };
  for await (const chunk of stream) {
    if (typeof chunk === "string") yield* pieces(reader.push(new TextEncoder().encode(chunk)));
    else if (chunk instanceof Uint8Array) yield* pieces(reader.push(chunk));
  }
  yield* pieces(reader.end());
}

/** Whether a piece of `standardText` or `fileText` is the byte order mark that a text may begin with. */
export const isByteOrderMark = (piece: string): boolean => piece === byteOrderMark;

/** What standard input is, found out without opening its stream, which takes a while; undefined when it is closed. */
function standardInput(): Stats | undefined {
  try {
    return fstatSync(0);
  } catch {
    return undefined;
  }
}

/** Standard input as it arrives, opened when the first piece is asked for. Throws a `Problem` where it cannot be read. */
export async function* standardText(context: Context): AsyncGenerator<string> {
  try {
    // Node takes a folder for an empty input.
    if (standardInput()?.isDirectory() === true)
      throw new Problem("Standard input cannot be read: it is a folder, not a file.", 3);
    yield* textOf(context.stdin);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(`Standard input cannot be read: ${meaningOf(error)}.`, 3, { cause: error });
  }
}

/** The text of a file as it is read. Throws a `FileProblem` where it cannot be. */
export async function* fileText({ cwd }: Context, path: string): AsyncGenerator<string> {
  try {
    yield* textOf(createReadStream(resolve(cwd, path)));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new FileProblem({ path }, `it cannot be read: ${meaningOf(error)}.`, { cause: error });
  }
}

/** How long to wait, in milliseconds, for text on a standard input that is open and silent. */
const patience = 100;

const isBlank = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);

/**
 * Whether somebody sends text on standard input. A terminal, an empty input and one that stays silent (as programs that
 * start others leave it open) send none. What was sent is gone afterwards.
 */
export async function sendsText(context: Context): Promise<boolean> {
  const is = standardInput();
  if (is === undefined || is.isCharacterDevice()) return false;
  const { stdin } = context;
  const sends = await new Promise<boolean>((decided) => {
    const silence = setTimeout(() => decided(false), patience);
    const decide = (sent: boolean): void => {
      clearTimeout(silence);
      decided(sent);
    };
    stdin.on("data", (chunk: Uint8Array | string) => {
      if (Buffer.from(chunk).some((byte) => !isBlank(byte))) decide(true);
    });
    stdin.once("end", () => decide(false));
    stdin.on("error", () => decide(false));
  });
  stdin.destroy();
  return sends;
}
