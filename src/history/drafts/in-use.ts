import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/*
 * Which drafts are open in a terminal now: for each one an empty file in the cache, named by its id and by the process that
 * holds it. A file that an ended process left behind says nothing.
 */

const folderIn = (cache: string): string => join(cache, "open");

/** Whether a process is there; one of another account counts as well. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Says that this process has the draft of an id open; what it gives back says that this is over. It only spares others a
 * surprise, so that it fails without a word.
 */
export function holdDraft(cache: string, id: string): () => void {
  const folder = folderIn(cache);
  const mark = join(folder, `${id}.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(mark, "", { mode: 0o600 });
  } catch {
    // Nobody is told, and nothing is lost: what is written stays safe without it.
  }
  return () => rmSync(mark, { force: true });
}

/** The ids of the drafts that other living processes of this machine have open. */
export function heldElsewhere(cache: string): ReadonlySet<string> {
  const held = new Set<string>();
  const folder = folderIn(cache);
  for (const name of namesIn(folder)) {
    const [, id, pid] = /^(.+)\.(\d+)$/.exec(name) ?? [];
    if (id === undefined || Number(pid) === process.pid) continue;
    if (isRunning(Number(pid))) held.add(id);
    else rmSync(join(folder, name), { force: true });
  }
  return held;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
