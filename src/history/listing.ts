import { lstatSync } from "node:fs";
import { FileProblem } from "../files/file-problem.js";
import { copyAt, type Copy } from "./copies.js";
import type { Entry, EntryStatus } from "./entry.js";
import { millisecondsOf } from "./instant.js";
import { looksLikeEntry, readEntry, statusAtAGlance } from "./markdown/read.js";
import { hasOurName, readName } from "./name.js";
import { newestFirst, type Dated } from "./order/newest-first.js";
import { entryPaths } from "./order/paths.js";
import { areMixed, isDouble, isTwin } from "./twins.js";
import { otherForm, type Vault } from "./vault.js";

/** An entry and the file it lies in; `copy` when that is a conflict copy beside the entry's own file. */
export interface Found {
  readonly path: string;
  readonly entry: Entry;
  readonly copy?: Copy;
}

/** What to list; nothing given means everything. */
export interface Filter {
  readonly status?: EntryStatus;
  readonly flow?: string;
  /** At most so many entries, the newest. */
  readonly limit?: number;
  /** Only files that pass; asked before a file is opened. */
  readonly path?: (path: string) => boolean;
  /** Only entries whose file's text passes, asked before the text is understood: for quick looks. */
  readonly text?: (text: string) => boolean;
  /** Only entries that pass. */
  readonly entry?: (entry: Entry) => boolean;
  /** With the conflict copies of this program's that are no different from their entry; they are passed over otherwise. */
  readonly sameCopies?: boolean;
}

/** Entries, newest first, and the files that could not be read on the way, each with its path and line. */
export interface Listing {
  readonly entries: readonly Found[];
  readonly unreadable: readonly FileProblem[];
}

/** An entry with the bytes of its file, as they lie on the disk. */
export interface Opened extends Found {
  readonly bytes: Uint8Array;
}

/**
 * Opens one file; undefined when the filter does not want it, or it is nobody's entry: of another name, without front matter.
 * A copy that this program made is passed over unless it holds another text than its entry; with `mixed`, so is one of two
 * files where an entry lies there plain and sealed.
 */
export async function openEntry(
  vault: Vault,
  path: string,
  filter: Filter,
  mixed: boolean,
): Promise<Opened | FileProblem | undefined> {
  const { status, flow } = filter;
  try {
    const bytes = vault.bytes(path);
    const opening = vault.text(bytes, path);
    const text = typeof opening === "string" ? opening : await opening;
    if (status !== undefined && (statusAtAGlance(text) ?? status) !== status) return undefined;
    if (filter.text?.(text) === false) return undefined;
    if (readName(path) === undefined && !looksLikeEntry(text)) return undefined;
    const entry = readEntry(text, path);
    if ((status ?? entry.status) !== entry.status || (flow ?? entry.flow) !== entry.flow) return undefined;
    if (filter.entry?.(entry) === false) return undefined;
    const twin = mixed && isTwin(vault, path);
    const copy = twin ? { maker: "alongside", original: vault.target(path) } : copyAt(path);
    const mayBeDouble = twin || (filter.sameCopies !== true && copy?.maker === "alongside");
    if (mayBeDouble && copy && (await isDouble(vault, path, text, copy.original))) return undefined;
    return { path, entry, bytes, ...(copy && { copy }) };
  } catch (error) {
    if (error instanceof FileProblem)
      return readName(path) === undefined && copyAt(path) === undefined ? undefined : error;
    throw error;
  }
}

/** When an entry began, in milliseconds since 1970. */
export function beganAt(entry: Entry): number {
  return millisecondsOf(entry.started) ?? 0;
}

/** The paths in the order in which their entries began, the newest first; only files with a name of somebody's own are read for it. */
async function inOrder(
  vault: Vault,
  paths: readonly string[],
  { sameCopies = false }: Filter,
  mixed: boolean,
): Promise<Iterable<string>> {
  const named: string[] = [];
  const others: Dated[] = [];
  for (const path of paths) {
    if (hasOurName(path)) {
      named.push(path);
      continue;
    }
    const found = await openEntry(vault, path, { sameCopies }, mixed);
    if (found instanceof FileProblem) others.push({ path, began: Number.POSITIVE_INFINITY });
    else if (found !== undefined) others.push({ path, began: beganAt(found.entry) });
  }
  return newestFirst(named, others);
}

/** Whether what could not be read is not there any more. */
function isGone(found: unknown, path: string): boolean {
  return found instanceof FileProblem && lstatSync(path, { throwIfNoEntry: false }) === undefined;
}

/**
 * Reads the entries under a folder one at a time, the newest first, with what could not be read in its place. Names tell
 * when entries began, so that who stops early has read only the newest files; strangers' files are left alone.
 */
export async function* eachEntry(
  vault: Vault,
  folder: string,
  filter: Filter = {},
): AsyncGenerator<Opened | FileProblem, void, undefined> {
  const unreadable: FileProblem[] = [];
  const { path: wanted } = filter;
  const all = entryPaths(folder, (problem) => unreadable.push(problem));
  const paths = wanted === undefined ? all : all.filter(wanted);
  yield* unreadable;
  let left = filter.limit ?? Number.POSITIVE_INFINITY;
  const mixed = areMixed(all);
  let listed: ReadonlySet<string> | undefined;
  for (const path of await inOrder(vault, paths, filter, mixed)) {
    if (left <= 0) return;
    let found = await openEntry(vault, path, filter, mixed);
    if (isGone(found, path)) {
      // removed since it was listed, or encrypted or decrypted
      const other = otherForm(path);
      listed ??= new Set(all);
      found = listed.has(other) ? undefined : await openEntry(vault, other, filter, mixed);
      if (isGone(found, other)) continue;
    }
    if (found === undefined) continue;
    if (!(found instanceof FileProblem)) left -= 1;
    yield found;
  }
}

/** Lists what `eachEntry` finds. */
export async function listEntries(vault: Vault, folder: string, filter: Filter = {}): Promise<Listing> {
  const unreadable: FileProblem[] = [];
  const entries: Found[] = [];
  for await (const found of eachEntry(vault, folder, filter)) {
    if (found instanceof FileProblem) unreadable.push(found);
    else entries.push(withoutBytes(found));
  }
  entries.sort((one, other) => beganAt(other.entry) - beganAt(one.entry));
  return { entries, unreadable };
}

/** What was found, without the bytes of its file. */
export function withoutBytes({ path, entry, copy }: Opened): Found {
  return { path, entry, ...(copy && { copy }) };
}
