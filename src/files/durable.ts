import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { realDisk, type Disk } from "./disk.js";
import { codeOf, FileProblem, meaningOf } from "./file-problem.js";
import { flush, flushFolder, makeFolder } from "./folder.js";

/** Who may read the file: this account only (0600), or whoever could read the one that is replaced. */
export type Access = "private" | "as before";

const temporary = /^\.alongside-[0-9a-f]{12}\.tmp$/;

/** Whether a path is a file that a write left behind when the machine stopped in the middle of it. */
export function isLeftover(path: string): boolean {
  return temporary.test(basename(path));
}

/** The file behind a link, so that the link stays; a path where nothing is yet is itself. */
function behindLinks(disk: Disk, path: string): string {
  try {
    return disk.realpathSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return path;
    throw error;
  }
}

function modeFor(disk: Disk, path: string, access: Access): number {
  if (access === "private") return 0o600;
  try {
    return disk.statSync(path).mode & 0o777;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return 0o600;
    throw error;
  }
}

function writeNew(disk: Disk, path: string, bytes: Uint8Array, mode: number): void {
  const descriptor = disk.openSync(path, "wx", 0o600);
  try {
    disk.fchmodSync(descriptor, mode);
    disk.writeFileSync(descriptor, bytes);
    flush(disk, descriptor);
  } finally {
    disk.closeSync(descriptor);
  }
  if (!disk.readFileSync(path).equals(bytes)) throw new Error("what was written is not what can be read back");
}

function removeQuietly(disk: Disk, path: string): void {
  try {
    disk.rmSync(path, { force: true });
  } catch {
    // What made the write fail can make this fail too; the first failure is the one worth telling.
  }
}

/** Puts the new content in the place of `target` in one step; a failure leaves no file beside it. */
function replace(disk: Disk, target: string, bytes: Uint8Array, mode: number): void {
  const beside = join(dirname(target), `.alongside-${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeNew(disk, beside, bytes, mode);
    disk.renameSync(beside, target);
  } catch (error) {
    removeQuietly(disk, beside);
    throw error;
  }
}

/**
 * Writes a whole file so that, whatever happens, either the old content or the new is there: a new file beside it,
 * flushed, read back, and put in its place. Folders are made, links followed. Throws a `FileProblem`.
 */
export function writeDurably(
  path: string,
  content: string | Uint8Array,
  access: Access = "private",
  disk: Disk = realDisk,
): void {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  let target: string;
  try {
    makeFolder(disk, dirname(path));
    target = behindLinks(disk, path);
    replace(disk, target, bytes, modeFor(disk, target, access));
  } catch (cause) {
    throw new FileProblem({ path }, `it cannot be written: ${meaningOf(cause)}. Nothing there was changed.`, { cause });
  }
  try {
    flushFolder(disk, dirname(target));
  } catch (cause) {
    throw new FileProblem({ path }, `it was written, but the disk did not confirm it: ${meaningOf(cause)}.`, { cause });
  }
}

/**
 * As `writeDurably`, for content that comes in pieces and is too much to hold. Resolves to how many bytes there are. What
 * the pieces throw goes on, and leaves no file.
 */
export async function writePiecesDurably(
  path: string,
  pieces: AsyncIterable<string | Uint8Array>,
  disk: Disk = realDisk,
): Promise<number> {
  const beside = join(dirname(path), `.alongside-${randomBytes(6).toString("hex")}.tmp`);
  const failed = (cause: unknown): FileProblem =>
    new FileProblem({ path }, `it cannot be written: ${meaningOf(cause)}. Nothing there was changed.`, { cause });
  const tried = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (cause) {
      throw failed(cause);
    }
  };
  const descriptor = tried(() => disk.openSync(beside, "wx", 0o600));
  let size = 0;
  try {
    try {
      tried(() => disk.fchmodSync(descriptor, 0o600));
      for await (const piece of pieces) {
        const bytes = typeof piece === "string" ? Buffer.from(piece, "utf8") : piece;
        tried(() => disk.writeFileSync(descriptor, bytes));
        size += bytes.length;
      }
      tried(() => flush(disk, descriptor));
    } finally {
      disk.closeSync(descriptor);
    }
    const written = tried(() => disk.statSync(beside)).size;
    if (written !== size) throw failed(new Error("what was written is not what can be read back"));
    tried(() => disk.renameSync(beside, path));
  } catch (error) {
    removeQuietly(disk, beside);
    throw error;
  }
  tried(() => flushFolder(disk, dirname(path)));
  return size;
}

/** Removes one file for good. Throws a `FileProblem` when it is not there or may not be removed. */
export function removeDurably(path: string, disk: Disk = realDisk): void {
  try {
    disk.rmSync(path);
    flushFolder(disk, dirname(path));
  } catch (error) {
    throw new FileProblem({ path }, `it cannot be removed: ${meaningOf(error)}.`, { cause: error });
  }
}
