import { join } from "node:path";
import { removeDurably } from "../files/durable.js";
import { codeOf, FileProblem } from "../files/file-problem.js";
import { Problem } from "../messages/problem.js";
import { copyPath } from "./copies.js";
import { digestOf } from "./digest.js";
import type { Entry } from "./entry.js";
import { eachEntry, listEntries, withoutBytes, type Filter, type Found, type Listing, type Opened } from "./listing.js";
import { writeEntry } from "./markdown/write.js";
import { entryName, idInName, readName } from "./name.js";
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
  /** Removes the entry of exactly this id; a `Problem` with status 2 when there is none. */
  remove(id: string): Promise<void>;
}

/** The one that is meant among those found; of one entry and its conflict copies, the entry. */
function theOne(id: string, all: readonly Opened[]): Opened {
  const found = [...all.filter(({ copy }) => copy === undefined), ...all.filter(({ copy }) => copy !== undefined)];
  const exact = found.filter(({ entry }) => entry.id === id);
  const [first, ...others] = exact.length > 0 ? exact : found;
  if (first === undefined) {
    throw new Problem(`No entry has an id that begins with "${id}". \`alongside history list\` shows them.`, 2);
  }
  const other = others.find(({ entry }) => entry.id !== first.entry.id);
  if (other === undefined) return first;
  throw new Problem(
    `More than one entry begins with "${id}", such as ${first.entry.id} and ${other.entry.id}. One sign more tells them apart.`,
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

/** Opens the history in a data folder, sealed when a sealing is given; nothing is made before the first save. */
export function openStore(data: string, sealing?: Sealing): Store {
  const folder = join(data, "sessions");
  const vault = openVault(sealing);
  /** Where the entries met so far lie, and what lay there: so that one whose file was renamed stays in its place. */
  const known = new Map<string, { readonly path: string; readonly digest: string }>();
  const met = (found: Opened): Found => {
    known.set(found.entry.id, { path: found.path, digest: digestOf(found.bytes) });
    return withoutBytes(found);
  };

  const saveNow = (entry: Entry, text: string = writeEntry(entry)): string => {
    const before = known.get(entry.id);
    let path = before?.path ?? join(folder, entryName(entry));
    if (before !== undefined && (digestAt(vault, path) ?? before.digest) !== before.digest) path = copyPath(path, text);
    const bytes = vault.write(path, text);
    const target = vault.target(path);
    if (before !== undefined && path === before.path && target !== path && digestAt(vault, path) !== undefined)
      removeDurably(path);
    known.set(entry.id, { path: target, digest: digestOf(bytes) });
    return target;
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

  return {
    folder,
    vault,
    saveNow,
    save: async (entry) => saveNow(entry),
    find: async (id) => met(await open(id)),
    read: async (id) => met(await open(id)).entry,
    async *each(filter) {
      for await (const found of eachEntry(vault, folder, filter)) {
        yield found instanceof FileProblem ? found : withoutBytes(found);
      }
    },
    list: (filter) => listEntries(vault, folder, filter),
    drafts: async () => (await openAll({ status: "draft" })).found.filter(({ copy }) => copy === undefined).map(met),
    async remove(id) {
      const found = await open(id);
      if (found.entry.id !== id) throw new Problem(`No entry has the id "${id}".`, 2);
      removeDurably(found.path);
      known.delete(id);
    },
  };
}

export type { Found };
