import { readFileSync } from "node:fs";
import { checkMessages } from "../../messages/check.js";
import { codeOf, FileProblem, meaningOf } from "../file-problem.js";

/** A document as it was read: its bytes, and its text behind the byte order mark, if it has one. */
export interface Read {
  readonly bytes: Uint8Array;
  readonly mark: "" | "\uFEFF";
  readonly text: string;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** How far to look for a zero byte, which no text has: as far as git does. */
const looked = 8000;

/** The most bytes that surely become one string. */
const most = 0x1fff_ffe8;

/** The bytes of a document as text. Throws a `FileProblem` where they are none in UTF-8. */
export function documentOf(bytes: Uint8Array, path: string): Read {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isUtf16 && bytes.subarray(0, looked).includes(0)) throw new FileProblem({ path }, checkMessages.binary);
  if (bytes.length > most) throw new FileProblem({ path }, checkMessages.tooLarge);
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch (cause) {
    throw new FileProblem({ path }, checkMessages.notUtf8, { cause });
  }
  return text.startsWith("\uFEFF") ? { bytes, mark: "\uFEFF", text: text.slice(1) } : { bytes, mark: "", text };
}

function whyUnread(cause: unknown): string {
  const code = codeOf(cause);
  if (code === "ERR_FS_FILE_TOO_LARGE") return checkMessages.tooLarge;
  return code === "ENOENT" ? checkMessages.brokenLink : `it cannot be read: ${meaningOf(cause)}.`;
}

/** Reads a document whole. `shown` is its name in what the program says. Throws a `FileProblem`. */
export function readDocument(path: string, shown: string): Read {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new FileProblem({ path: shown }, whyUnread(cause), { cause });
  }
  return documentOf(bytes, shown);
}
