import { dirname } from "node:path";
import { realDisk, type Disk } from "../disk.js";
import { codeOf, FileProblem, meaningOf } from "../file-problem.js";
import { flushFolder } from "../folder.js";

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
