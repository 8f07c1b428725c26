import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { codeOf, FileProblem } from "../../files/file-problem.js";
import { copyAt, copyPath } from "../copies.js";
import type { Entry } from "../entry.js";
import { openEntry } from "../listing.js";
import { writeEntry } from "../markdown/write.js";
import { entryName, idInName, readName } from "../name.js";
import { entryPaths } from "../order/paths.js";
import type { Store } from "../store.js";
import { otherForm } from "../vault.js";

/** What became of the entries of an import. */
export interface Taken {
  added: number;
  /** There already, just so. */
  same: number;
  /** Another version was there; this one lies beside it. */
  beside: number;
}

/** A path with every link in it followed, as far as it is there. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || dirname(path) === path) throw error;
    return join(realPath(dirname(path)), path.slice(dirname(path).length));
  }
}

/** Throws a `FileProblem` when writing to a path would leave the folder, by a link that somebody laid in it. */
export function stayInside(folder: string, path: string): void {
  const way = relative(realPath(folder), realPath(path));
  if (way === ".." || way.startsWith(`..${sep}`))
    throw new FileProblem({ path }, "a link leads out of the history here, so nothing was written.");
}

/** The files in which entries lie, by the part of their ids that names hold; only those with a name of somebody's own are read. */
async function filesById({ folder, vault }: Store): Promise<Map<string, string[]>> {
  const files = new Map<string, string[]>();
  const paths = entryPaths(folder, (problem) => {
    throw problem;
  });
  for (const path of paths) {
    let id = readName(copyAt(path)?.original ?? path)?.id;
    if (id === undefined) {
      const found = await openEntry(vault, path, {}, true);
      if (found === undefined || found instanceof FileProblem) continue;
      id = idInName(found.entry.id);
    }
    addTo(files, id, path);
  }
  return files;
}

function addTo(files: Map<string, string[]>, id: string, path: string): void {
  const before = files.get(id);
  if (before === undefined) files.set(id, [path]);
  else before.push(path);
}

/** The files among these that hold versions of an entry; what cannot be read is one. "same" when one is no other than it. */
async function versionsOf(
  { vault }: Store,
  paths: readonly string[],
  entry: Entry,
): Promise<readonly string[] | "same"> {
  const text = writeEntry(entry);
  const versions: string[] = [];
  for (const path of paths) {
    const found = await openEntry(vault, path, {}, true);
    if (found === undefined) continue;
    if (found instanceof FileProblem) versions.push(path);
    else if (found.entry.id === entry.id) {
      if (writeEntry(found.entry) === text) return "same";
      versions.push(path);
    }
  }
  return versions;
}

/** Where a further version of an entry goes, beside those that are there, or the first one; never where something is. */
function placeFor({ folder, vault }: Store, versions: readonly string[], entry: Entry, text: string): string {
  const first = versions.find((path) => copyAt(path) === undefined) ?? versions[0];
  let path = first === undefined ? join(folder, entryName(entry)) : copyPath(copyAt(first)?.original ?? first, text);
  while ([path, otherForm(path)].some((one) => existsSync(one))) path = copyPath(path, text);
  return vault.target(path);
}

/**
 * Takes entries into a history, one at a time. An entry that is there already is left as it is; another version of one is
 * kept beside it, and only once, however often it is taken in. Throws a `FileProblem` for what cannot be read or written.
 */
export async function takeIn(store: Store, entries: AsyncIterable<Entry>, taken: Taken): Promise<void> {
  const files = await filesById(store);
  for await (const entry of entries) {
    const id = idInName(entry.id);
    const versions = await versionsOf(store, files.get(id) ?? [], entry);
    if (versions === "same") {
      taken.same += 1;
      continue;
    }
    const text = writeEntry(entry);
    const path = placeFor(store, versions, entry, text);
    stayInside(store.folder, path);
    addTo(files, id, store.vault.write(path, text).path);
    if (versions.length === 0) taken.added += 1;
    else taken.beside += 1;
  }
}
