import { dirname } from "node:path";
import type { Disk } from "./disk.js";
import { codeOf } from "./file-problem.js";

/** What file systems answer that cannot flush a folder, or a file, on request. */
const cannotFlush = new Set(["EINVAL", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"]);

/** Flushes an open file to the disk; a file system that has no such thing is taken as it is. */
export function flush(disk: Disk, descriptor: number): void {
  try {
    disk.fsyncSync(descriptor);
  } catch (error) {
    if (!cannotFlush.has(codeOf(error) ?? "")) throw error;
  }
}

/** Flushes a folder, so that a name made in it outlives a loss of power; Windows cannot open folders, and need not. */
export function flushFolder(disk: Disk, folder: string): void {
  let descriptor: number;
  try {
    descriptor = disk.openSync(folder, "r");
  } catch (error) {
    if (["EACCES", "EISDIR", "EPERM"].includes(codeOf(error) ?? "")) return;
    throw error;
  }
  try {
    flush(disk, descriptor);
  } catch (error) {
    if (codeOf(error) !== "EPERM") throw error;
  } finally {
    disk.closeSync(descriptor);
  }
}

function isFolder(disk: Disk, path: string): boolean {
  return disk.statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Makes a folder and those above it, each new one for this account only (0700) whatever the umask. */
export function makeFolder(disk: Disk, folder: string): void {
  try {
    disk.mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) === "ENOENT" && dirname(folder) !== folder && !isFolder(disk, dirname(folder))) {
      makeFolder(disk, dirname(folder));
      makeFolder(disk, folder);
    } else if (!isFolder(disk, folder)) throw error;
    return;
  }
  disk.chmodSync(folder, 0o700);
  flushFolder(disk, dirname(folder));
}
