import { FileProblem } from "../../files/file-problem.js";
import { isOwnCopy } from "../copies.js";
import { beganAt, eachEntry } from "../listing.js";
import { beganInName } from "../name.js";
import type { Folder } from "../order/paths.js";
import type { Store } from "../store.js";
import { isTwin } from "../twins.js";
import { textsOf } from "./criteria.js";
import { changesIn, isSame, lookAt } from "./seen-folder.js";
import type { Row, WordIndex } from "./word-index.js";
import { stemOf, wordsOf } from "./words.js";

/** Reads the files at these paths into rows. */
async function* rowsOf({ vault, folder }: Store, paths: ReadonlySet<string>): AsyncGenerator<Row> {
  const left = new Set(paths);
  const bare = { flow: "", status: "", date: "", stems: [] };
  for await (const found of eachEntry(vault, folder, { path: (path) => paths.has(path) })) {
    const path = found instanceof FileProblem ? found.place.path : found.path;
    if (!left.delete(path)) continue;
    const named = beganInName(path);
    if (found instanceof FileProblem) {
      yield { ...bare, path, kind: "broken", began: named ?? 0 };
      continue;
    }
    const { entry } = found;
    const stems = new Set(textsOf(entry).flatMap((text) => wordsOf(text).map(({ key }) => stemOf(key))));
    const { flow, status, localDate } = entry;
    yield { path, kind: "entry", began: named ?? beganAt(entry), date: localDate, flow, status, stems };
  }
  // the twin of an entry becomes one when that is gone, a copy when that changes, and stays new to the index until then
  for (const path of left)
    if (!isTwin(vault, path) && !isOwnCopy(path)) yield { ...bare, path, kind: "stranger", began: 0 };
}

/**
 * Brings an index up to date with these folders, which are all that may hold entries: files that are new or have changed
 * are read. `tell` hears how many, before they are read.
 */
export async function bringUpToDate(
  index: WordIndex,
  store: Store,
  folders: readonly Folder[],
  tell: (count: number) => void,
): Promise<void> {
  const before = index.folders();
  const now = new Map(folders.map((folder) => [folder.path, lookAt(folder)]));
  const other = [...now.values()].filter((folder) => !isSame(folder, before.get(folder.path)));
  const gone = [...before.keys()].filter((path) => !now.has(path));
  if (other.length === 0 && gone.length === 0) return;
  const changes = [...other.map(({ path }) => path), ...gone].map((path) => changesIn(before.get(path), now.get(path)));
  const changed = new Set(changes.flatMap((one) => one.changed));
  tell(changed.size);
  const removed = changes.flatMap((one) => one.removed);
  await index.change({ removed, added: rowsOf(store, changed), folders: other, gone });
}
