import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import type { Disk } from "../disk.js";
import { FileProblem, meaningOf } from "../file-problem.js";

const temporary = /^\.alongside-[0-9a-f]{12}\.tmp$/;

/** Whether a path is a file that a write left behind when the machine stopped in the middle of it. */
export function isLeftover(path: string): boolean {
  return temporary.test(basename(path));
}

/** The path of a new file beside the one that it is to become. */
export const temporaryBeside = (path: string): string =>
  join(dirname(path), `.alongside-${randomBytes(6).toString("hex")}.tmp`);

/** Removes a file that did not become what it was to be. */
export function removeQuietly(disk: Disk, path: string): void {
  try {
    disk.rmSync(path, { force: true });
  } catch {
    // What made the write fail can make this fail too; the first failure is the one worth telling.
  }
}

/** What is thrown where a file could not be written and is as it was. */
export const unwritten = (path: string, cause: unknown): FileProblem =>
  new FileProblem({ path }, `it cannot be written: ${meaningOf(cause)}. Nothing there was changed.`, { cause });
