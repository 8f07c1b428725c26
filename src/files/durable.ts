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

/** What file systems answer that know no second name for a file. */
const cannotLink = new Set(["EMLINK", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EPERM"]);

/** Gives a new file its name; false where something has that name already. */
function nameNew(disk: Disk, beside: string, target: string): boolean {
  try {
    disk.linkSync(beside, target);
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    if (!cannotLink.has(codeOf(error) ?? "")) throw error;
    if (disk.statSync(target, { throwIfNoEntry: false }) !== undefined) return false;
    disk.renameSync(beside, target);
  }
  return true;
}

/**
 * Writes a file beside `target` and hands it over to `put`; whatever happens, no file is left beside it. Once more where it
 * is gone by then: encrypting sweeps away what it takes for a leftover.
 */
function writeBeside<Done>(
  disk: Disk,
  target: string,
  bytes: Uint8Array,
  mode: number,
  put: (beside: string) => Done,
  tries = 2,
): Done {
  const beside = join(dirname(target), `.alongside-${randomBytes(6).toString("hex")}.tmp`);
  try {
    writeNew(disk, beside, bytes, mode);
    return put(beside);
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || tries < 2) throw error;
    return writeBeside(disk, target, bytes, mode, put, tries - 1);
  } finally {
    removeQuietly(disk, beside);
  }
}

const unwritten = (path: string, cause: unknown): FileProblem =>
  new FileProblem({ path }, `it cannot be written: ${meaningOf(cause)}. Nothing there was changed.`, { cause });

/** Flushes the folder of a file that has its name now. */
function confirm(disk: Disk, path: string, target: string): void {
  try {
    flushFolder(disk, dirname(target));
  } catch (cause) {
    throw new FileProblem({ path }, `it was written, but the disk did not confirm it: ${meaningOf(cause)}.`, { cause });
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
    writeBeside(disk, target, bytes, modeFor(disk, target, access), (beside) => disk.renameSync(beside, target));
  } catch (cause) {
    throw unwritten(path, cause);
  }
  confirm(disk, path, target);
}

/** As `writeDurably`, for a new file alone: false, and nothing was changed, where there is something already. */
export function createDurably(path: string, bytes: Uint8Array, disk: Disk = realDisk): boolean {
  let made: boolean;
  try {
    makeFolder(disk, dirname(path));
    made = writeBeside(disk, path, bytes, 0o600, (beside) => nameNew(disk, beside, path));
  } catch (cause) {
    throw unwritten(path, cause);
  }
  if (made) confirm(disk, path, path);
  return made;
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
  const tried = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (cause) {
      throw unwritten(path, cause);
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
    if (written !== size) throw unwritten(path, new Error("what was written is not what can be read back"));
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

/** As `removeDurably`, where somebody else may have removed it already. */
export function removeIfThere(path: string, disk: Disk = realDisk): void {
  try {
    removeDurably(path, disk);
  } catch (error) {
    if (!(error instanceof FileProblem && codeOf(error.cause) === "ENOENT")) throw error;
  }
}
