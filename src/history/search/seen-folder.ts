import { statSync } from "node:fs";
import { sep } from "node:path";
import type { Folder } from "../order/paths.js";
import { isOwnCopy } from "../copies.js";
import { otherForm } from "../vault.js";

/** What was seen of a folder at one time. */
export interface SeenFolder {
  readonly path: string;
  /** The names of what in it may hold entries, with slashes between them. */
  readonly names: string;
  /** What tells of each of these files, one after another. */
  readonly times: Uint8Array;
}

const between = "/";

/** How many bytes tell of one file, four numbers: what changes when the file does. */
const bytesEach = 4 * Float64Array.BYTES_PER_ELEMENT;

/** A file that has gone meanwhile is no error; its numbers are zeros. */
const quietly = { throwIfNoEntry: false } as const;

/** Looks at each file of a folder, without opening it. */
export function lookAt({ path, names }: Folder): SeenFolder {
  const times = new Float64Array(4 * names.length);
  let at = 0;
  for (const name of names) {
    const file = statSync(path + sep + name, quietly);
    if (file !== undefined) {
      times[at] = file.size;
      times[at + 1] = file.mtimeMs;
      times[at + 2] = file.ctimeMs;
      times[at + 3] = file.ino;
    }
    at += 4;
  }
  return { path, names: names.join(between), times: new Uint8Array(times.buffer) };
}

/** Whether nothing in a folder has changed. */
export function isSame(one: SeenFolder, other: SeenFolder | undefined): boolean {
  return one.names === other?.names && Buffer.compare(one.times, other.times) === 0;
}

/** What tells of each file, by its path. */
function filesIn(folder: SeenFolder | undefined): ReadonlyMap<string, string> {
  if (folder === undefined || folder.names === "") return new Map();
  const { path, names, times } = folder;
  const numbers = Buffer.from(times);
  const of = (nth: number): string => numbers.toString("latin1", nth * bytesEach, (nth + 1) * bytesEach);
  return new Map(names.split(between).map((name, nth) => [path + sep + name, of(nth)]));
}

/** Paths of the files of one folder that are to be read again, and of those that are not any more what they were. */
export interface Changes {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * What has changed in a folder. What lay beside its other form may have been a twin, of which an index keeps nothing, and
 * be an entry by now; so may a copy that was no different from its entry.
 */
export function changesIn(before: SeenFolder | undefined, now: SeenFolder | undefined): Changes {
  const [were, are] = [filesIn(before), filesIn(now)];
  const differs = (path: string): boolean =>
    were.get(path) !== are.get(path) || were.has(otherForm(path)) || isOwnCopy(path);
  return { changed: [...are.keys()].filter(differs), removed: [...were.keys()].filter(differs) };
}
