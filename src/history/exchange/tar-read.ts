import { sep } from "node:path";
import { FileProblem } from "../../files/file-problem.js";

/** A file that came out of an archive. */
export interface Unpacked {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const block = 512;
/** No file of ours is nearly so large; a larger one would fill the memory. */
const largest = 256 * 1024 * 1024;

const field = (bytes: Buffer, from: number, length: number): string =>
  bytes.toString("utf8", from, from + length).replace(/\0.*$/s, "");

const number = (bytes: Buffer, from: number, length: number): number =>
  Number.parseInt(field(bytes, from, length).trim() || "0", 8);

/** The values of pax records, such as a path that is too long for a header. */
function paxValues(bytes: Buffer): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const length = Number.parseInt(bytes.toString("latin1", at, at + 12), 10);
    if (!(length > 0)) break;
    const text = bytes.toString("utf8", at, at + length - 1);
    const [, name, value] = /^\d+ ([^=]*)=([^]*)$/.exec(text) ?? [];
    if (name !== undefined && value !== undefined) values.set(name, value);
    at += length;
  }
  return values;
}

/** Whether a path leads only downwards from where it is laid, on this system. */
function isTame(path: string): boolean {
  const parts = path.split(sep === "\\" ? /[/\\]/ : "/");
  const drive = sep === "\\" && path.includes(":");
  return !drive && !path.includes("\0") && parts.every((part) => part !== "" && part !== "." && part !== "..");
}

/** Takes pieces of bytes as they come and gives as many as are asked for. */
function reader(pieces: AsyncIterator<Uint8Array>): (count: number) => Promise<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  return async (count) => {
    while (size < count) {
      const next = await pieces.next();
      if (next.done === true) break;
      const piece = Buffer.from(next.value);
      held.push(piece);
      size += piece.length;
    }
    const [only] = held;
    const all = held.length === 1 && only !== undefined ? only : Buffer.concat(held);
    held = [all.subarray(count)];
    size = Math.max(0, all.length - count);
    return all.subarray(0, count);
  };
}

/**
 * Reads the files of a tar archive one at a time. Throws a `FileProblem` that names the archive at `archive` for one that
 * is broken off or damaged, and for one that holds a link, or a path that leads out of the folder it is laid in.
 */
export async function* readTar(pieces: AsyncIterable<Uint8Array>, archive: string): AsyncGenerator<Unpacked> {
  const take = reader(pieces[Symbol.asyncIterator]());
  const broken = (why: string): FileProblem => new FileProblem({ path: archive }, why);
  let pax: ReadonlyMap<string, string> = new Map();
  for (;;) {
    const head = await take(block);
    if (head.length === block && head.every((byte) => byte === 0)) {
      // to its very end, so that what was packed around it is heard when something is wrong there
      while ((await take(64 * block)).length > 0);
      return;
    }
    if (head.length < block) throw broken("it is not whole: the archive breaks off.");
    const sum = head.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 32 : byte), 0);
    if (number(head, 148, 8) !== sum) throw broken("it is damaged, or no tar archive.");
    const size = number(head, 124, 12);
    if (!(size >= 0 && size <= largest)) throw broken("it holds a file that is too large.");
    const bytes = (await take(Math.ceil(size / block) * block)).subarray(0, size);
    if (bytes.length < size) throw broken("it is not whole: the archive breaks off.");
    const kind = field(head, 156, 1) || "0";
    if (kind === "x" || kind === "g") {
      if (kind === "x") pax = paxValues(bytes);
      continue;
    }
    const prefix = field(head, 345, 155);
    const path = pax.get("path") ?? (prefix === "" ? "" : `${prefix}/`) + field(head, 0, 100);
    pax = new Map();
    if (kind === "5") continue;
    if (kind !== "0") throw broken(`it holds “${path}”, which is a link or no plain file. Nothing of it was taken.`);
    if (!isTame(path)) throw broken(`it holds “${path}”, a path that leads elsewhere. Nothing of it was taken.`);
    yield { path, bytes };
  }
}
