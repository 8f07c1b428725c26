import { lstatSync, readdirSync } from "node:fs";
import { sep } from "node:path";
import { codeOf, FileProblem, meaningOf } from "../../files/file-problem.js";
import { mayBeEntry } from "../vault.js";

/** Whether a path is a link; those to folders are not followed. */
function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** A folder, and the names of what in it may hold entries, in the order in which the system gives them. */
export interface Folder {
  readonly path: string;
  readonly names: readonly string[];
}

/**
 * The folder and those under it, with what in them may hold entries. As `walk`, for ten thousand files in a few
 * milliseconds: what ends like an entry's file is not asked whether it is a folder.
 */
export function entryFolders(folder: string, unreadable: (problem: FileProblem) => void): readonly Folder[] {
  const folders: Folder[] = [];
  const look = (path: string, top: boolean): void => {
    let all: string[];
    try {
      all = readdirSync(path);
    } catch (error) {
      const code = codeOf(error);
      if (code === "ENOENT" || (code === "ENOTDIR" && !top)) return;
      unreadable(new FileProblem({ path }, `it cannot be read: ${meaningOf(error)}.`, { cause: error }));
      return;
    }
    const shown = all.filter((name) => !name.startsWith("."));
    folders.push({ path, names: shown.filter(mayBeEntry) });
    for (const name of shown.filter((other) => !mayBeEntry(other)).toSorted())
      if (!isLink(path + sep + name)) look(path + sep + name, false);
  };
  look(folder, true);
  return folders;
}

/** The paths under a folder that may hold entries, folder by folder, each in the order of its names. */
export function entryPaths(folder: string, unreadable: (problem: FileProblem) => void): string[] {
  return entryFolders(folder, unreadable).flatMap(({ path, names }) =>
    names.toSorted().map((name) => path + sep + name),
  );
}
