import { Problem } from "../messages/problem.js";
import type { Entry, EntryStatus } from "./entry.js";

/** One row of a listing. */
export interface Found {
  readonly path: string;
  readonly entry: Entry;
}

/** A file that could not be read as an entry: its path, the line (from 1) where known, and a sentence. */
export interface Unreadable {
  readonly path: string;
  readonly line?: number;
  readonly reason: string;
}

/** What to list; nothing given means everything. */
export interface Filter {
  readonly status?: EntryStatus;
  readonly flow?: string;
  /** At most so many entries, the newest first. */
  readonly limit?: number;
}

/** Entries, newest first, and the files that could not be read on the way. */
export interface Listing {
  readonly entries: readonly Found[];
  readonly unreadable: readonly Unreadable[];
}

/** The entries of one person, one file each; every failure is a `Problem` with status 3 (2 for an unknown id). */
export interface Store {
  /** The folder that holds the entries. */
  readonly folder: string;
  /** Writes the entry durably and returns its path; the draft and the kept entry of one id are one file. */
  save(entry: Entry): Promise<string>;
  /** As `save`, without returning to the event loop: for handlers of signals. */
  saveNow(entry: Entry): string;
  /** The entry of this id, or of the one id that begins so. */
  read(id: string): Promise<Entry>;
  /** As `read`, with the entry's path. */
  find(id: string): Promise<Found>;
  list(filter?: Filter): Promise<Listing>;
  /** Unfinished sessions, newest first. */
  drafts(): Promise<readonly Found[]>;
  /** Removes the entry of exactly this id. */
  remove(id: string): Promise<void>;
}

/** Opens the history in the data folder; nothing is created before the first save. */
export function openStore(folder: string): Store {
  throw new Problem(`The history in ${folder} cannot be opened yet.`, 3);
}
