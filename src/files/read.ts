import { readFileSync } from "node:fs";
import { decodeStrictly } from "../documents/strict.js";
import { codeOf, FileProblem, meaningOf } from "./file-problem.js";

/** The line, from 1, of the first byte sequence that is not UTF-8. */
function lineOfBadBytes(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    try {
      decodeStrictly(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}

const unread = (path: string, error: unknown): FileProblem =>
  new FileProblem({ path }, `it cannot be read: ${meaningOf(error)}.`, { cause: error });

/** The bytes of a file. Throws a `FileProblem`. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw unread(path, error);
  }
}

/** As `readBytes`, or undefined where there is no file. */
export function readBytesIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw unread(path, error);
  }
}

/** Whether a file is there and holds these bytes and no others. */
export function holdsBytes(path: string, bytes: Uint8Array): boolean {
  const there = readBytesIfThere(path);
  return there !== undefined && Buffer.from(there).equals(bytes);
}

/** The text of UTF-8 bytes that lie at a path, a byte order mark and line ends included. Throws a `FileProblem`. */
export function decodeText(bytes: Uint8Array, path: string): string {
  try {
    return decodeStrictly(bytes);
  } catch (error) {
    const line = lineOfBadBytes(bytes);
    throw new FileProblem({ path, line }, "it is not UTF-8 text. Saving it as UTF-8 in an editor mends that.", {
      cause: error,
    });
  }
}

/** The whole text of a UTF-8 file, a byte order mark and line ends included. Throws a `FileProblem`. */
export function readText(path: string): string {
  return decodeText(readBytes(path), path);
}

/** As `readText`, or undefined where there is no file. */
export function readTextIfThere(path: string): string | undefined {
  const bytes = readBytesIfThere(path);
  return bytes && decodeText(bytes, path);
}
