import { chmodSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { doctor } from "../../messages/history/doctor.js";
import type { Finding } from "./finding.js";

/**
 * Tells of folders and files that others on this machine may read, and makes them private when `mend`; Windows has no such
 * thing. What under a path is not `ours` is left alone.
 */
export function* examineAccess(
  path: string,
  mend: boolean,
  ours: (path: string) => boolean = () => true,
): Generator<Finding> {
  const stats = process.platform === "win32" ? undefined : lstatSync(path, { throwIfNoEntry: false });
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
