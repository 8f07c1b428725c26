import { closeSync, fstatSync, lstatSync, openSync, readFileSync, readSync } from "node:fs";
import { decodeStrictly } from "../../documents/strict.js";
import { checkMessages } from "../../messages/check.js";
import { codeOf, FileProblem, meaningOf } from "../file-problem.js";

/** A document as it was read: its bytes, and its text behind the byte order mark, if it has one. */
export interface Read {
  readonly bytes: Uint8Array;
  readonly mark: "" | "\uFEFF";
  readonly text: string;
}

/** How far to look for a zero byte, which no text has: as far as git does. */
const looked = 8000;

/** The most bytes that surely become one string. */
const most = 0x1fff_ffe8;

/** Throws a `FileProblem` where the beginning of a document shows that it is no text. */
function refuseBinary(bytes: Uint8Array, path: string): void {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isUtf16 && bytes.subarray(0, looked).includes(0)) throw new FileProblem({ path }, checkMessages.binary);
}

/** The bytes of a document as text. Throws a `FileProblem` where they are none in UTF-8. */
export function documentOf(bytes: Uint8Array, path: string): Read {
  refuseBinary(bytes, path);
  if (bytes.length > most) throw new FileProblem({ path }, checkMessages.tooLarge);
  let text: string;
  try {
    text = decodeStrictly(bytes);
  } catch (cause) {
    throw new FileProblem({ path }, checkMessages.notUtf8, { cause });
  }
  return text.startsWith("\uFEFF") ? { bytes, mark: "\uFEFF", text: text.slice(1) } : { bytes, mark: "", text };
}

function whyUnread(cause: unknown, path: string): string {
  const code = codeOf(cause);
  if (code === "ERR_FS_FILE_TOO_LARGE") return checkMessages.tooLarge;
  if (code === "ENOENT" && lstatSync(path, { throwIfNoEntry: false }) !== undefined) return checkMessages.brokenLink;
  // what Node lists under a name that is no UTF-8 has another name in its place
  if (code === "ENOENT" && path.includes("\uFFFD")) return checkMessages.strangeName;
  return `it cannot be read: ${meaningOf(cause)}.`;
}

/**
 * All that a pipe or a device gives. Some give without end, so that no more is read of one whose beginning is no text, nor of
 * one that gives more than fits into one string.
 */
function readPipe(descriptor: number, path: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const part = Buffer.allocUnsafe(65_536);
    const read = readSync(descriptor, part);
    if (read === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, read));
    length += read;
    if (parts.length === 1) refuseBinary(part.subarray(0, read), path);
    if (length > most) throw new FileProblem({ path }, checkMessages.endless);
  }
}

/** Reads a document whole. `shown` is its name in what the program says. Throws a `FileProblem`. */
export function readDocument(path: string, shown: string): Read {
  let bytes: Uint8Array;
  try {
    const descriptor = openSync(path, "r");
    try {
      bytes = fstatSync(descriptor).isFile() ? readFileSync(descriptor) : readPipe(descriptor, shown);
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    throw new FileProblem({ path: shown }, whyUnread(cause, path), { cause });
  }
  return documentOf(bytes, shown);
}
