import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "../file-problem.js";
import { writerOf } from "./rewrite.js";

/** How long, in milliseconds, a temporary file may be there before no writer can still be at it. */
const longest = 3_600_000;

/** Whether a process is there, be it somebody else's. */
function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/**
 * Removes from a folder the temporary files of runs that were killed while they rewrote something in it. `now` is the
 * present in milliseconds since 1970. What cannot be removed stays.
 */
export function sweep(folder: string, now: number): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) {
    const writer = writerOf(name);
    if (writer === undefined || writer === process.pid) continue;
    const path = join(folder, name);
    try {
      if (!isRunning(writer) || now - statSync(path).mtimeMs > longest) rmSync(path, { force: true });
    } catch {
      // It is another's, or gone; a next run can try again.
    }
  }
}
