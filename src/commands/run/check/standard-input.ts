import { fstatSync, readSync } from "node:fs";
import { codeOf, meaningOf } from "../../../files/file-problem.js";
import { checkMessages } from "../../../messages/check.js";
import { Problem } from "../../../messages/problem.js";
import type { Context } from "../../context.js";

const chunk = 65_536;

/**
 * All that comes through standard input. It is read without its stream, which takes long to open, as far as it does not let
 * us wait. Throws a `Problem` where it is a terminal or cannot be read.
 */
export async function standardInput(context: Context): Promise<Uint8Array> {
  const is = fstatSync(0);
  if (is.isCharacterDevice() && context.stdin.isTTY) throw new Problem(checkMessages.nothingToRead, 2);
  if (is.isDirectory()) throw new Problem("Standard input cannot be read: it is a folder, not a file.", 3);
  const parts: Uint8Array[] = [];
  try {
    for (;;) {
      const part = Buffer.allocUnsafe(chunk);
      const length = readSync(0, part, 0, chunk, null);
      if (length === 0) break;
      parts.push(part.subarray(0, length));
    }
  } catch (error) {
    if (codeOf(error) !== "EAGAIN") throw unread(error);
    try {
      for await (const part of piecesOf(context.stdin)) {
        if (typeof part === "string") parts.push(Buffer.from(part));
        else if (part instanceof Uint8Array) parts.push(part);
      }
    } catch (later) {
      throw unread(later);
    }
  }
  return Buffer.concat(parts);
}

const piecesOf = (stream: AsyncIterable<unknown>): AsyncIterable<unknown> => stream;

const unread = (cause: unknown): Problem =>
  new Problem(`Standard input cannot be read: ${meaningOf(cause)}.`, 3, { cause });
