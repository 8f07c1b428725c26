import { join } from "node:path";
import { removeDurably, writeDurably } from "../files/durable.js";
import { Problem } from "../messages/problem.js";
import type { Entry } from "./entry.js";
import { listEntries, type Filter, type Found, type Listing } from "./listing.js";
import { writeEntry } from "./markdown/write.js";
import { entryName, idInName, readName } from "./name.js";

/** The entries of one person, one file each. What cannot be read or written is a `FileProblem`, status 3. */
export interface Store {
  /** The folder that holds the entries. */
  readonly folder: string;
  /** Writes the entry durably and returns its path; the draft and the kept entry of one id are one file. */
  save(entry: Entry): Promise<string>;
  /** As `save`, without returning to the event loop: for handlers of signals. */
  saveNow(entry: Entry): string;
  /** The entry of this id, or of the one id that begins so; a `Problem` with status 2 when there is no such one. */
  read(id: string): Promise<Entry>;
  /** As `read`, with the entry's path. */
  find(id: string): Promise<Found>;
  list(filter?: Filter): Promise<Listing>;
  /** Unfinished sessions, newest first. */
  drafts(): Promise<readonly Found[]>;
  /** Removes the entry of exactly this id; a `Problem` with status 2 when there is none. */
  remove(id: string): Promise<void>;
}

function theOne(id: string, found: readonly Found[]): Found {
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

/** Opens the history in a data folder; nothing is made before the first save. */
export function openStore(data: string): Store {
  const folder = join(data, "sessions");
  /** Where the entries met so far lie, so that one whose file somebody has renamed is saved in its place. */
  const paths = new Map<string, string>();
  const met = (found: Found): Found => {
    paths.set(found.entry.id, found.path);
    return found;
  };

  const saveNow = (entry: Entry): string => {
    const path = paths.get(entry.id) ?? join(folder, entryName(entry));
    writeDurably(path, writeEntry(entry));
    paths.set(entry.id, path);
    return path;
  };

  /** Files are looked for by name first; only when no name fits is every file read. */
  const find = async (id: string): Promise<Found> => {
    const wanted = idInName(id);
    const named = listEntries(folder, {}, (path) => readName(path)?.id.startsWith(wanted) ?? false);
    const fits = ({ entry }: Found): boolean => entry.id.startsWith(id);
    const [broken] = named.unreadable;
    const fitting = named.entries.filter(fits);
    if (fitting.length === 0 && broken !== undefined) throw broken;
    return met(theOne(id, fitting.length > 0 ? fitting : listEntries(folder).entries.filter(fits)));
  };

  return {
    folder,
    saveNow,
    save: async (entry) => saveNow(entry),
    find,
    read: async (id) => (await find(id)).entry,
    list: async (filter) => listEntries(folder, filter),
    drafts: async () => listEntries(folder, { status: "draft" }).entries.map(met),
    async remove(id) {
      const found = await find(id);
      if (found.entry.id !== id) throw new Problem(`No entry has the id "${id}".`, 2);
      removeDurably(found.path);
      paths.delete(id);
    },
  };
}

export type { Found };
