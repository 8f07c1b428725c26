import { removeIfThere } from "../files/durable/remove.js";
import { createDurably, writeDurably } from "../files/durable/write.js";
import { FileProblem } from "../files/file-problem.js";
import { decodeText, holdsBytes, readBytes } from "../files/read.js";

/** What makes the bytes of an entry's file unreadable to others, and readable again. */
export interface Sealing {
  /**
   * Whether what is written now is to be sealed; it is where this is left out. Asked at each writing, for another program
   * may encrypt the history while this one has it open.
   */
  writes?(): boolean;
  /** The sealed bytes of plain ones, at once: drafts are written in handlers of signals too. */
  seal(plain: Uint8Array): Uint8Array;
  /** The plain bytes of sealed ones. Throws a `FileProblem` that names `path` when they cannot be opened. */
  open(sealed: Uint8Array, path: string): Promise<Uint8Array>;
  /** The key for the index of words, 32 characters; without one there is no index. */
  readonly indexKey?: string;
}

/** Where something was put, and the bytes in which it lies there. */
export interface Put {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The one place through which files of the history are read and written, plain (.md) or sealed (.md.age). */
export interface Vault {
  /** What seals what is written now, if anything does. */
  sealing(): Sealing | undefined;
  /**
   * The path under which this vault writes what is meant for `path`, which may be a plain or a sealed one. Another program may
   * encrypt or decrypt the history right after; where something was put, `write` and `create` tell.
   */
  target(path: string): string;
  /** The bytes of a file as they lie on the disk. Throws a `FileProblem`. */
  bytes(path: string): Uint8Array;
  /** The text in the bytes of a file; a promise where it has to be opened. Throws a `FileProblem`. */
  text(bytes: Uint8Array, path: string): string | Promise<string>;
  /**
   * Writes a text durably to `target(path)`, and gives where it lies now. Where encrypting or decrypting begins meanwhile, it
   * is written as that wants it. Throws a `FileProblem`.
   */
  write(path: string, text: string): Put;
  /** As `write`, but leaves what is there already, and gives the path of that. */
  create(path: string, text: string): string;
}

const sealedEnding = ".age";

/** Whether a path is one of a sealed file. */
export function isSealed(path: string): boolean {
  return path.endsWith(sealedEnding);
}

/** Whether a path has the ending of an entry's file, plain or sealed. */
export function mayBeEntry(path: string): boolean {
  return path.endsWith(".md") || path.endsWith(`.md${sealedEnding}`);
}

/** Where a file lies in the other form: sealed for a plain one, plain for a sealed one. */
export function otherForm(path: string): string {
  return targetFor(path, !isSealed(path));
}

/** Where a file lies when it is sealed, or when it is not. */
function targetFor(path: string, sealed: boolean): string {
  const plain = isSealed(path) ? path.slice(0, -sealedEnding.length) : path;
  return sealed ? plain + sealedEnding : plain;
}

/** A vault that seals what it writes when a sealing is given; it reads plain files in any case. */
export function openVault(sealing?: Sealing): Vault {
  const writing = (): Sealing | undefined => (sealing?.writes?.() === false ? undefined : sealing);
  const open = async (bytes: Uint8Array, path: string): Promise<string> => {
    if (sealing === undefined) throw new FileProblem({ path }, "it is encrypted, and was not unlocked.");
    return decodeText(await sealing.open(bytes, path), path);
  };
  /** Has a text put in its place in the form that is written now, until that is still the form afterwards. */
  const put = (path: string, text: string, how: (target: string, bytes: Uint8Array) => unknown): Put => {
    const plain = Buffer.from(text, "utf8");
    const sealer = writing();
    const changed = (): boolean => writing() !== sealer;
    const target = targetFor(path, sealer !== undefined);
    let bytes: Uint8Array;
    try {
      bytes = sealer === undefined ? plain : sealer.seal(plain);
    } catch (error) {
      if (changed()) return put(path, text, how);
      throw error;
    }
    how(target, bytes);
    if (!changed()) return { path: target, bytes };
    const again = put(path, text, how);
    // what was there before, or somebody else has put there, stays
    if (again.path !== target && holdsBytes(target, bytes)) removeIfThere(target);
    return again;
  };
  return {
    sealing: writing,
    target: (path) => targetFor(path, writing() !== undefined),
    bytes: readBytes,
    text: (bytes, path) => (isSealed(path) ? open(bytes, path) : decodeText(bytes, path)),
    write: (path, text) => put(path, text, writeDurably),
    create: (path, text) => put(path, text, createDurably).path,
  };
}
