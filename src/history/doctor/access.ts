import { accessSync, chmodSync, constants, lstatSync, readdirSync, statSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";
import { meaningOf } from "../../files/file-problem.js";
import { doctor } from "../../messages/history/doctor.js";
import type { Finding } from "./finding.js";

/** What is at a path; undefined where nothing is, or nothing that can be seen, which is told of where entries are looked for. */
function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Tells of a folder in which, or in place of which, nothing can be written: there or still to be made. */
export function* examineRoom(folder: string): Generator<Finding> {
  let there = folder;
  while (statsOf(there) === undefined && dirname(there) !== there) there = dirname(there);
  try {
    if (!statSync(there).isDirectory()) throw Object.assign(new Error(there), { code: "ENOTDIR" });
    accessSync(there, constants.W_OK | constants.X_OK);
  } catch (error) {
    yield { kind: "closed", path: there, what: doctor.closed(meaningOf(error)), state: "left" };
  }
}

/**
 * Tells of folders and files that others on this machine may read, and makes them private when `mend`; Windows has no such
 * thing. What under a path is not `ours` is left alone.
 */
export function* examineAccess(
  path: string,
  mend: boolean,
  ours: (path: string) => boolean = () => true,
): Generator<Finding> {
  const stats = process.platform === "win32" ? undefined : statsOf(path);
  if (stats === undefined || !(stats.isDirectory() || (stats.isFile() && ours(path)))) return;
  if ((stats.mode & 0o077) !== 0) {
    const mode = (stats.mode & 0o777).toString(8).padStart(4, "0");
    if (mend) chmodSync(path, stats.isDirectory() ? 0o700 : 0o600);
    yield { kind: "open", path, what: mend ? doctor.private : doctor.open(mode), state: mend ? "gone" : "mendable" };
  }
  if (!stats.isDirectory()) return;
  let names: readonly string[];
  try {
    names = readdirSync(path);
  } catch {
    return;
  }
  for (const name of names) if (!name.startsWith(".")) yield* examineAccess(join(path, name), mend, ours);
}
