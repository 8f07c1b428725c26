import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { isLeftover } from "../../files/durable/temporary.js";
import { meaningOf } from "../../files/file-problem.js";
import { doctor } from "../../messages/history/doctor.js";
import type { Finding } from "./finding.js";

/** A write takes no longer than this, in milliseconds; what it left behind is no longer in use after it. */
const stale = 60_000;

/** Removes what writes that were cut off have left behind anywhere under a folder, and tells of each. */
export function* sweepLeftovers(folder: string, now: Date): Generator<Finding> {
  let names;
  try {
    names = readdirSync(folder, { withFileTypes: true });
  } catch {
    // a folder that cannot be read is told of where entries are looked for
    return;
  }
  for (const name of names) {
    const path = join(folder, name.name);
    if (name.isDirectory()) yield* sweepLeftovers(path, now);
    else if (name.isFile() && isLeftover(path)) {
      const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
      if (changed === undefined || now.getTime() - changed < stale) continue;
      try {
        rmSync(path);
        yield { kind: "leftover", path, what: doctor.swept, state: "gone" };
      } catch (error) {
        yield { kind: "leftover", path, what: doctor.sweepFailed(meaningOf(error)), state: "left" };
      }
    }
  }
}
