import { readdirSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { FileProblem, meaningOf } from "../file-problem.js";
import { gitignoreOf, gitignoresAbove, isIgnored, type Patterns } from "./ignoring.js";

/** Folders in which nobody writes: what version control and npm keep. */
const passedOver = new Set([".git", ".hg", ".jj", ".sl", ".svn", "node_modules"]);

/**
 * The files under a folder that .gitignore files leave, in the order of their names, folder by folder; absolute paths. A
 * folder that is asked for by name is walked though it is ignored itself. Links to folders are not followed, and links that
 * lead nowhere are among the files. Gives a `FileProblem` for a folder that cannot be read.
 */
export async function* filesUnder(folder: string): AsyncGenerator<string | FileProblem> {
  const above = await gitignoresAbove(folder);
  yield* walked(folder, isIgnored(above, folder, true) ? [] : above);
}

async function* walked(folder: string, above: readonly Patterns[]): AsyncGenerator<string | FileProblem> {
  let names: Dirent[];
  try {
    names = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield new FileProblem({ path: folder }, `it cannot be read: ${meaningOf(error)}.`, { cause: error });
    return;
  }
  names.sort((one, other) => (one.name < other.name ? -1 : 1));
  const own = names.some(({ name }) => name === ".gitignore") ? await gitignoreOf(folder) : [];
  const patterns = own.length === 0 ? above : [...above, ...own];
  for (const entry of names) {
    const path = join(folder, entry.name);
    const isFolder = entry.isDirectory();
    if (isFolder && passedOver.has(entry.name)) continue;
    if (!isFolder && !mayBeFile(entry, path)) continue;
    if (isIgnored(patterns, path, isFolder)) continue;
    if (isFolder) yield* walked(path, patterns);
    else yield path;
  }
}

/** Whether an entry is a file, a link to one, or a link that leads nowhere, be it in a circle. */
function mayBeFile(entry: Dirent, path: string): boolean {
  if (entry.isFile()) return true;
  if (!entry.isSymbolicLink()) return false;
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}
