import { FileProblem } from "../../files/file-problem.js";
import { openEntry, withoutBytes, type Filter, type Found } from "../listing.js";
import { entryFolders } from "../order/paths.js";
import type { Store } from "../store.js";
import { linesIn, quickLook, stemsNeeded, type Criteria, type Line } from "./criteria.js";
import { bringUpToDate } from "./up-to-date.js";
import { openIndex, type IndexPlace, type WordIndex } from "./word-index.js";

/** An entry that is meant, and the lines of it in which something was found, the fullest first. */
export interface Hit extends Found {
  readonly lines: readonly Line[];
}

/** How to search: with an index, if there is a place for one, and whom to tell when one takes a while to be made. */
export interface Means {
  readonly index?: IndexPlace;
  readonly tell?: (entries: number) => void;
  /** From how many files on an index is used; with fewer it takes longer to open than all of them take to read. */
  readonly from?: number;
}

const worthIndexing = 1_000;
/** So many new entries take a while to be read. */
const takesAWhile = 2_000;
/** How many paths to ask the index for at first; then, each time, for as many again as there were in all, up to a limit. */
const first = 50;
const most = 5_000;

function hit(found: Found, criteria: Criteria): Hit | undefined {
  const lines = linesIn(found.entry, criteria);
  return lines && { ...found, lines };
}

/** Looks into every file, newest first. */
async function* scan(store: Store, criteria: Criteria): AsyncGenerator<Hit | FileProblem, void, undefined> {
  for await (const found of store.each({ text: quickLook(criteria) })) {
    const one = found instanceof FileProblem ? found : hit(found, criteria);
    if (one !== undefined) yield one;
  }
}

/** Looks into the files that the index names, newest first. */
async function* lookUp(
  index: WordIndex,
  store: Store,
  criteria: Criteria,
): AsyncGenerator<Hit | FileProblem, void, undefined> {
  const filter: Filter = { text: quickLook(criteria) };
  for (let [from, count] = [0, first]; ; from += count, count = Math.min(from, most)) {
    const paths = index.candidates(criteria, from, count);
    for (const path of paths) {
      const found = await openEntry(store.vault, path, filter, true);
      if (found === undefined) continue;
      const one = found instanceof FileProblem ? found : hit(withoutBytes(found), criteria);
      if (one !== undefined) yield one;
    }
    if (paths.length < count) return;
  }
}

/** An index that is up to date; undefined when none can be had, or when looking into every file is as quick. */
async function indexFor(
  store: Store,
  criteria: Criteria,
  { index: place, tell, from = worthIndexing }: Means,
): Promise<WordIndex | undefined> {
  if (place === undefined || stemsNeeded(criteria).length === 0) return undefined;
  let unreadable = 0;
  const folders = entryFolders(store.folder, () => (unreadable += 1));
  const files = folders.reduce((sum, { names }) => sum + names.length, 0);
  if (files < from || unreadable > 0) return undefined;
  let index: WordIndex | undefined;
  try {
    index = await openIndex(place);
    await bringUpToDate(index, store, folders, (count) => {
      if (count >= takesAWhile) tell?.(count);
    });
    return index;
  } catch {
    // Another program is at it, its code cannot be loaded here, or there is no room for it: the files are all there.
    index?.close();
    return undefined;
  }
}

/**
 * Finds the entries that are meant, newest first, and in their place the files that cannot be read and might be. What is
 * found is the same with an index and without; with one it takes a fraction of the time.
 */
export async function* findEntries(
  store: Store,
  criteria: Criteria,
  means: Means = {},
): AsyncGenerator<Hit | FileProblem, void, undefined> {
  const index = await indexFor(store, criteria, means);
  if (index === undefined) {
    yield* scan(store, criteria);
    return;
  }
  try {
    yield* lookUp(index, store, criteria);
  } finally {
    index.close();
  }
}
