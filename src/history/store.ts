import { join } from "node:path";
import { removeDurably, removeIfThere } from "../files/durable/remove.js";
import { codeOf, FileProblem } from "../files/file-problem.js";
import { Problem } from "../messages/problem.js";
import { copyAt, copyPath } from "./copies.js";
import { digestOf } from "./digest.js";
import type { Entry } from "./entry.js";
import { eachEntry, listEntries, withoutBytes, type Filter, type Found, type Listing, type Opened } from "./listing.js";
import { writeEntry } from "./markdown/write.js";
import { entryName, idInName, readName } from "./name.js";
import { doublesOf, type Double } from "./twins.js";
import { openVault, type Sealing, type Vault } from "./vault.js";

/** The entries of one person, one file each. What cannot be read or written is a `FileProblem`, status 3. */
export interface Store {
  /** The folder that holds the entries. */
  readonly folder: string;
  /** Reads and writes the files; sealed ones where a sealing was given. */
  readonly vault: Vault;
  /**
   * Writes the entry durably and returns its path; the draft and the kept entry of one id are one file. Where the file
   * has changed since this store read or wrote it, both are kept: this one goes beside it, as a conflict copy.
   */
  save(entry: Entry): Promise<string>;
  /**
   * As `save`, without returning to the event loop: for handlers of signals. `text` is the entry's file as somebody wrote
   * it by hand, to be kept so.
   */
  saveNow(entry: Entry, text?: string): string;
  /** The entry of this id, or of the one id that begins so; a `Problem` with status 2 when there is no such one. */
  read(id: string): Promise<Entry>;
  /** As `read`, with the entry's path. */
  find(id: string): Promise<Found>;
  /** Every entry and every file that cannot be read, newest first, one at a time: memory stays as small as one entry. */
  each(filter?: Filter): AsyncGenerator<Found | FileProblem, void, undefined>;
  list(filter?: Filter): Promise<Listing>;
  /** Unfinished sessions, newest first. */
  drafts(): Promise<readonly Found[]>;
  /**
   * Removes a draft of exactly this id that this store has read or written, as long as its file is as it was then. False where
   * something of that id stays: a file that has changed since, because another process went on with it or kept it.
   */
  discard(id: string): Promise<boolean>;
  /** Removes the file of an entry for good, and those beside it that hold the same text. */
  erase(path: string): Promise<void>;
}

/** The one that is meant among those found; of one entry and its conflict copies, the entry. */
function theOne(id: string, all: readonly Opened[]): Opened {
  const found = [...all.filter(({ copy }) => copy === undefined), ...all.filter(({ copy }) => copy !== undefined)];
  const exact = found.filter(({ entry }) => entry.id === id);
  const [first, ...others] = exact.length > 0 ? exact : found;
  if (first === undefined) {
    throw new Problem(`No entry has an id that begins with “${id}”. \`alongside history list\` shows them.`, 2);
  }
  const other = others.find(({ entry }) => entry.id !== first.entry.id);
  if (other === undefined) return first;
  throw new Problem(
    `More than one entry begins with “${id}”, such as ${first.entry.id} and ${other.entry.id}. One sign more tells them apart.`,
    2,
  );
}

/** The digest of what lies at a path now; undefined where nothing does. */
function digestAt(vault: Vault, path: string): string | undefined {
  try {
    return digestOf(vault.bytes(path));
  } catch (error) {
    if (error instanceof FileProblem && codeOf(error.cause) === "ENOENT") return undefined;
    throw error;
  }
}

/** An entry that this store has met: where it lies, so that one whose file was renamed stays in its place, and what lay there. */
interface Known {
  readonly path: string;
  readonly text: string;
  readonly digest: string;
  readonly doubles: readonly Double[];
}

/** Removes the doubles of an entry that are so still, but for what lies at `spared`. */
function dropDoubles(vault: Vault, doubles: readonly Double[], spared?: string): void {
  for (const { path, digest } of doubles) if (path !== spared && digestAt(vault, path) === digest) removeIfThere(path);
}

/**
 * Leaves of an entry one file alone, in the form that is written now, before it is written anew: a kill in between leaves no
 * older version of it beside. Gives its path.
 */
function bringIntoForm(vault: Vault, { path, text, doubles }: Known): string {
  let target = vault.target(path);
  if (target !== path && digestAt(vault, path) !== undefined) {
    target = vault.create(path, text);
    if (target !== path) removeIfThere(path);
  }
  if (doubles.length > 0 && digestAt(vault, target) !== undefined) dropDoubles(vault, doubles, target);
  return target;
}

/** Opens the history in a data folder, sealed when a sealing is given; nothing is made before the first save. */
export function openStore(data: string, sealing?: Sealing): Store {
  const folder = join(data, "sessions");
  const vault = openVault(sealing);
  const known = new Map<string, Known>();
  const met = async (found: Opened): Promise<Found> => {
    const { path, entry, bytes } = found;
    const text = await vault.text(bytes, path);
    known.set(entry.id, { path, text, digest: digestOf(bytes), doubles: await doublesOf(vault, path, text) });
    return withoutBytes(found);
  };

  const saveNow = (entry: Entry, text: string = writeEntry(entry)): string => {
    const before = known.get(entry.id);
    let path = before?.path ?? join(folder, entryName(entry));
    if (before !== undefined && (digestAt(vault, path) ?? before.digest) !== before.digest) path = copyPath(path, text);
    else if (before !== undefined) path = bringIntoForm(vault, before);
    const written = vault.write(path, text);
    known.set(entry.id, { path: written.path, text, digest: digestOf(written.bytes), doubles: [] });
    return written.path;
  };

  async function openAll(filter: Filter): Promise<{ found: Opened[]; broken: FileProblem[] }> {
    const found: Opened[] = [];
    const broken: FileProblem[] = [];
    for await (const one of eachEntry(vault, folder, filter)) {
      if (one instanceof FileProblem) broken.push(one);
      else found.push(one);
    }
    return { found, broken };
  }

  /** Files are looked for by name first; only when no name fits is every file read. */
  const open = async (id: string): Promise<Opened> => {
    const wanted = idInName(id);
    const entry = (one: Entry): boolean => one.id.startsWith(id);
    const named = await openAll({ entry, path: (path) => readName(path)?.id.startsWith(wanted) ?? false });
    const [broken] = named.broken;
    if (named.found.length === 0 && broken !== undefined) throw broken;
    return theOne(id, named.found.length > 0 ? named.found : (await openAll({ entry })).found);
  };

  const erase = async (path: string): Promise<void> => {
    let doubles: readonly Double[] = [];
    try {
      doubles = await doublesOf(vault, path, await vault.text(vault.bytes(path), path));
    } catch (error) {
      // what cannot be read can be removed, and has no doubles
      if (!(error instanceof FileProblem)) throw error;
    }
    removeDurably(path);
    dropDoubles(vault, doubles);
  };

  return {
    folder,
    vault,
    saveNow,
    save: async (entry) => saveNow(entry),
    find: async (id) => met(await open(id)),
    read: async (id) => (await met(await open(id))).entry,
    async *each(filter) {
      for await (const found of eachEntry(vault, folder, filter)) {
        yield found instanceof FileProblem ? found : withoutBytes(found);
      }
    },
    list: (filter) => listEntries(vault, folder, filter),
    async drafts() {
      const { found } = await openAll({ status: "draft" });
      return Promise.all(found.filter(({ copy }) => copy === undefined).map(met));
    },
    erase,
    async discard(id) {
      const held = known.get(id);
      if (held === undefined) return false;
      const now = digestAt(vault, held.path);
      if (now !== undefined && now !== held.digest) return false;
      if (now !== undefined) await erase(held.path);
      known.delete(id);
      const original = copyAt(held.path)?.original;
      return original === undefined || digestAt(vault, original) === undefined;
    },
  };
}

export type { Found };
