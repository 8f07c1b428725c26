import { statSync, type Stats } from "node:fs";
import { join } from "node:path";
import { FileProblem } from "../../files/file-problem.js";
import { beganAt, eachEntry } from "../listing.js";
import { beganInName } from "../name.js";
import type { Store } from "../store.js";
import { isTwin } from "../twins.js";
import { textsOf } from "./criteria.js";
import type { Row, WordIndex } from "./word-index.js";
import { stemOf, wordsOf } from "./words.js";

/** Size and times of a file: what changes when the file does. */
type Times = Pick<Stats, "size" | "mtimeMs" | "ctimeMs" | "ino">;

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, taken further from a hash so far. */
function hashed(text: string, so: number): number {
  let hash = so;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The low bits of a number, down to thousandths of it: of a time in milliseconds those that differ. */
const low = (value: number): number => (value * 1024) | 0;

/** The same over the numbers of a file. */
function hashedTimes({ size, mtimeMs, ctimeMs, ino }: Times, so: number): number {
  let hash = Math.imul(so ^ size, 0x01000193);
  hash = Math.imul(hash ^ low(mtimeMs), 0x01000193);
  hash = Math.imul(hash ^ low(ctimeMs), 0x01000193);
  return Math.imul(hash ^ ino, 0x01000193);
}

/** Looks at each file; one that has gone meanwhile is passed over. */
function* lookAt(paths: readonly string[]): Generator<readonly [path: string, times: Times]> {
  for (const path of paths) {
    const times = statSync(path, { throwIfNoEntry: false });
    if (times !== undefined) yield [path, times];
  }
}

/** A short text that is another one when any of the files has changed. */
function fingerprintOf(folder: string, paths: readonly string[]): string {
  let [one, other, count] = [0x811c9dc5, 0x01234567, 0];
  for (const [path, times] of lookAt(paths)) {
    count += 1;
    // where a file is renamed its times tell, or else the end of its name
    one = hashed(path.slice(-12), hashedTimes(times, one)) ^ path.length;
    other = hashedTimes(times, Math.imul(other ^ one, 0x5bd1e995));
  }
  return `${folder} ${count} ${one >>> 0} ${other >>> 0}`;
}

/** Reads the files whose stamps have changed into rows. */
async function* rowsOf(store: Store, changed: ReadonlyMap<string, string>): AsyncGenerator<Row> {
  const left = new Map(changed);
  const short = (path: string): string => path.slice(store.folder.length + 1);
  const bare = { flow: "", status: "", date: "", stems: [] };
  for await (const found of eachEntry(store.vault, store.folder, { path: (path) => changed.has(short(path)) })) {
    const full = found instanceof FileProblem ? found.place.path : found.path;
    const path = short(full);
    const stamp = left.get(path);
    left.delete(path);
    if (stamp === undefined) continue;
    const named = beganInName(full);
    if (found instanceof FileProblem) {
      yield { ...bare, path, stamp, kind: "broken", began: named ?? 0 };
      continue;
    }
    const { entry } = found;
    const stems = new Set(textsOf(entry).flatMap((text) => wordsOf(text).map(({ key }) => stemOf(key))));
    const { flow, status, localDate } = entry;
    yield { path, stamp, kind: "entry", began: named ?? beganAt(entry), date: localDate, flow, status, stems };
  }
  // the twin of an entry becomes one when that is gone, and stays new to the index until then
  for (const [path, stamp] of left)
    if (!isTwin(store.vault, fullPath(store, path))) yield { ...bare, path, stamp, kind: "stranger", began: 0 };
}

/**
 * Brings an index up to date with the files at these paths, which are all that may hold entries: those that are new or
 * have changed are read. `tell` hears how many, before they are read.
 */
export async function bringUpToDate(
  index: WordIndex,
  store: Store,
  paths: readonly string[],
  tell: (count: number) => void,
): Promise<void> {
  const fingerprint = fingerprintOf(store.folder, paths);
  if (index.fingerprint() === fingerprint) return;
  const stamps = new Map<string, string>();
  for (const [path, { size, mtimeMs, ctimeMs, ino }] of lookAt(paths))
    stamps.set(path.slice(store.folder.length + 1), [size, mtimeMs, ctimeMs, ino].join(" "));
  const before = index.stamps();
  const changed = new Map([...stamps].filter(([path, stamp]) => before.get(path) !== stamp));
  const removed = [...before.keys()].filter((path) => stamps.get(path) !== before.get(path));
  tell(changed.size);
  await index.change(removed, rowsOf(store, changed), fingerprint);
}

/** The whole path of a candidate. */
export function fullPath(store: Store, path: string): string {
  return join(store.folder, path);
}
