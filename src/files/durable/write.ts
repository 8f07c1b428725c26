import { dirname } from "node:path";
import { realDisk, type Disk } from "../disk.js";
import { codeOf, FileProblem, meaningOf } from "../file-problem.js";
import { flush, flushFolder, makeFolder } from "../folder.js";
import { removeQuietly, temporaryBeside, unwritten } from "./temporary.js";

/** Who may read the file: this account only (0600), or whoever could read the one that is replaced. */
export type Access = "private" | "as before";

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
  const beside = temporaryBeside(target);
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
