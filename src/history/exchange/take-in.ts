import { realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { codeOf, FileProblem } from "../../files/file-problem.js";
import { copyPath } from "../copies.js";
import { digestOf } from "../digest.js";
import type { Entry } from "../entry.js";
import { writeEntry } from "../markdown/write.js";
import { entryName } from "../name.js";
import type { Store } from "../store.js";

/** What became of the entries of an import. */
export interface Taken {
  added: number;
  /** There already, just so. */
  same: number;
  /** Another version was there; this one lies beside it. */
  beside: number;
}

/** An entry that is there already: its file, and the digests of its versions. */
interface There {
  readonly path: string;
  readonly versions: Set<string>;
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

const digest = (entry: Entry): string => digestOf(writeEntry(entry)).slice(0, 16);

/**
 * Takes entries into a history, one at a time. An entry that is there already is left as it is; another version of one is
 * kept beside it, and only once, however often it is taken in. Throws a `FileProblem` for what cannot be written.
 */
export async function takeIn(store: Store, entries: AsyncIterable<Entry>, taken: Taken): Promise<void> {
  const all = new Map<string, There>();
  const meet = (entry: Entry, path: string): void => {
    const there = all.get(entry.id);
    if (there === undefined) all.set(entry.id, { path, versions: new Set([digest(entry)]) });
    else there.versions.add(digest(entry));
  };
  for await (const found of store.each()) if (!(found instanceof FileProblem)) meet(found.entry, found.path);
  for await (const entry of entries) {
    const there = all.get(entry.id);
    if (there?.versions.has(digest(entry)) === true) {
      taken.same += 1;
      continue;
    }
    const text = writeEntry(entry);
    const path = there === undefined ? join(store.folder, entryName(entry)) : copyPath(there.path, text);
    stayInside(store.folder, path);
    store.vault.write(path, text);
    if (there === undefined) taken.added += 1;
    else taken.beside += 1;
    meet(entry, path);
  }
}
