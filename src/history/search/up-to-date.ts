import { statSync } from "node:fs";
import { join } from "node:path";
import { FileProblem } from "../../files/file-problem.js";
import { beganAt, eachEntry } from "../listing.js";
import { beganInName } from "../name.js";
import type { Store } from "../store.js";
import { textsOf } from "./criteria.js";
import type { Row, WordIndex } from "./word-index.js";
import { stemOf, wordsOf } from "./words.js";

/** The files of a history as they stand now. */
interface Standing {
  /** By path under the folder. */
  readonly stamps: ReadonlyMap<string, string>;
  readonly fingerprint: string;
}

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo), taken further from a hash so far. */
function hashed(text: string, so: number): number {
  let hash = so;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Looks at size and times of each file; one that has gone meanwhile is passed over. */
function standingOf(folder: string, paths: readonly string[]): Standing {
  const stamps = new Map<string, string>();
  let [one, other] = [0x811c9dc5, 0x01234567];
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) continue;
    const stamp = `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}`;
    const short = path.slice(folder.length + 1);
    stamps.set(short, stamp);
    one = hashed(stamp, hashed(short, one));
    other = hashed(short, hashed(stamp, other));
  }
  return { stamps, fingerprint: `${folder} ${stamps.size} ${one >>> 0} ${other >>> 0}` };
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
  for (const [path, stamp] of left) yield { ...bare, path, stamp, kind: "stranger", began: 0 };
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
  const { stamps, fingerprint } = standingOf(store.folder, paths);
  if (index.fingerprint() === fingerprint) return;
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
