import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { codeOf, FileProblem, meaningOf } from "./file-problem.js";

/**
 * The files under a folder, in the order of their names, folder by folder. Names that begin with a dot are passed
 * over, links to folders are not followed, and a folder that cannot be read is told to `unreadable` and left.
 */
export function* walk(folder: string, unreadable: (problem: FileProblem) => void): Generator<string> {
  let names;
  try {
    names = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    unreadable(new FileProblem({ path: folder }, `it cannot be read: ${meaningOf(error)}.`, { cause: error }));
    return;
  }
  names.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const name of names) {
    if (name.name.startsWith(".")) continue;
    // as path.join, for a folder without a separator at its end; that takes apart ten thousand paths to put them together
    const path = folder + sep + name.name;
    if (name.isDirectory()) yield* walk(path, unreadable);
    else yield path;
  }
}
