import { FileProblem } from "../files/file-problem.js";
import { readText } from "../files/read.js";
import { walk } from "../files/walk.js";
import type { Entry, EntryStatus } from "./entry.js";
import { millisecondsOf } from "./instant.js";
import { looksLikeEntry, readEntry, statusAtAGlance } from "./markdown/read.js";
import { readName } from "./name.js";

/** An entry and the file it lies in. */
export interface Found {
  readonly path: string;
  readonly entry: Entry;
}

/** What to list; nothing given means everything. */
export interface Filter {
  readonly status?: EntryStatus;
  readonly flow?: string;
  /** At most so many entries, the newest. */
  readonly limit?: number;
}

/** Entries, newest first, and the files that could not be read on the way, each with its path and line. */
export interface Listing {
  readonly entries: readonly Found[];
  readonly unreadable: readonly FileProblem[];
}

/** Reads one file; undefined when it is not of the status, or nobody's entry: of another name, without front matter. */
function readOne(path: string, status: EntryStatus | undefined): Entry | FileProblem | undefined {
  try {
    const text = readText(path);
    if (status !== undefined && (statusAtAGlance(text) ?? status) !== status) return undefined;
    if (readName(path) === undefined && !looksLikeEntry(text)) return undefined;
    return readEntry(text, path);
  } catch (error) {
    if (error instanceof FileProblem) return readName(path) === undefined ? undefined : error;
    throw error;
  }
}

function fits(entry: Entry, { status, flow }: Filter): boolean {
  return (status ?? entry.status) === entry.status && (flow ?? entry.flow) === entry.flow;
}

const began = ({ entry }: Found): number => millisecondsOf(entry.started) ?? 0;

/**
 * Lists the entries under a folder whose paths are `wanted`. Names tell when their entries began, so that with a limit
 * only the newest files are read; a file with a name of somebody's own is always read, and other files are left alone.
 */
export function listEntries(
  folder: string,
  filter: Filter = {},
  wanted: (path: string) => boolean = () => true,
): Listing {
  const unreadable: FileProblem[] = [];
  const paths = [...walk(folder, (problem) => unreadable.push(problem))].filter(
    (path) => path.endsWith(".md") && wanted(path),
  );
  const dated = paths.map((path) => ({ path, began: readName(path)?.began ?? Number.POSITIVE_INFINITY }));
  dated.sort((one, other) => (one.began === other.began ? 0 : other.began - one.began));
  const entries: Found[] = [];
  let named = 0;
  for (const { path, began: when } of dated) {
    if (named >= (filter.limit ?? Number.POSITIVE_INFINITY)) break;
    const entry = readOne(path, filter.status);
    if (entry instanceof FileProblem) unreadable.push(entry);
    else if (entry !== undefined && fits(entry, filter)) {
      entries.push({ path, entry });
      if (Number.isFinite(when)) named += 1;
    }
  }
  entries.sort((one, other) => began(other) - began(one));
  return { entries: entries.slice(0, filter.limit), unreadable };
}
