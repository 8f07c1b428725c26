import { closeSync, openSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Database } from "libsql";
import { realDisk } from "../../files/disk.js";
import { makeFolder } from "../../files/folder.js";
import type { SeenFolder } from "./seen-folder.js";
import { stemsNeeded, type Criteria } from "./criteria.js";

/*
 * An index of the words in the history: a file of SQLite in the folder for what can be made again. It knows which entries
 * hold which stems and when they began, nothing else; it says which files to open, and the files say what is in them. So
 * it is never the only copy of anything, and it can be deleted at any time.
 */

/** Where an index lies, and the key with which its file is encrypted, if it is. */
export interface IndexPlace {
  readonly path: string;
  /** For libsql's AES-256-CBC. */
  readonly key?: string;
}

/** What the index keeps of one file. */
export interface Row {
  readonly path: string;
  /** An entry; a file that is to be one and cannot be read, which is always a candidate; or nobody's entry. */
  readonly kind: "entry" | "broken" | "stranger";
  /** In milliseconds since 1970. */
  readonly began: number;
  readonly date: string;
  readonly flow: string;
  readonly status: string;
  readonly stems: Iterable<string>;
}

/** What an index is to learn at once. */
export interface Change {
  /** Paths of files that are not any more what they were, or not there. */
  readonly removed: Iterable<string>;
  readonly added: AsyncIterable<Row>;
  /** The folders that are new or another, as they were seen, and the paths of those that are not there any more. */
  readonly folders: Iterable<SeenFolder>;
  readonly gone: Iterable<string>;
}

/** An open index. Whatever of it throws means that this index is of no use now, and never that an entry is. */
export interface WordIndex {
  /** What each folder was like when the index was brought up to date, by its path. */
  folders(): ReadonlyMap<string, SeenFolder>;
  /** Makes the changes, all or none of them. */
  change(change: Change): Promise<void>;
  /** Paths of entries that may be meant, newest first, `count` of them from the `from`th on. */
  candidates(criteria: Criteria, from: number, count: number): readonly string[];
  close(): void;
}

/** Another number, another form: an index of another form is made anew. */
const form = 2;

const tables = `
  BEGIN;
  CREATE TABLE folders (path TEXT PRIMARY KEY, names TEXT, times BLOB);
  CREATE TABLE entries (
    id INTEGER PRIMARY KEY, path TEXT UNIQUE, kind TEXT, began REAL, date TEXT, flow TEXT, status TEXT
  );
  CREATE INDEX newest ON entries (began DESC);
  CREATE VIRTUAL TABLE words USING fts5 (stems, content='', contentless_delete=1, detail=none, tokenize='ascii');
  PRAGMA user_version = ${form};
  COMMIT;
`;

/** A stem as the index spells it: letters and figures of ASCII only, so that its tokenizer takes it whole. */
function spelled(stem: string): string {
  return stem.replace(/[^a-z0-9]/gu, (character) => `z${character.codePointAt(0)?.toString(16) ?? ""}z`);
}

const any = (group: readonly string[]): string => group.map((stem) => `"${spelled(stem)}"`).join(" OR ");

function matchFor(criteria: Criteria): string {
  return stemsNeeded(criteria)
    .map((group) => `(${any(group)})`)
    .join(" AND ");
}

/** Prepares the file: private, and of this form. */
function prepare(database: Database): void {
  database.exec("PRAGMA busy_timeout = 2000; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;");
  const version: unknown = database.prepare("PRAGMA user_version").raw().all().flat()[0];
  if (version === 0) database.exec(tables);
  else if (version !== form) throw new RangeError(`an index of form ${String(version)}`);
}

const texts = (rows: readonly unknown[]): readonly string[] => rows.flat().map(String);

const isFolderRow = (row: unknown): row is readonly [path: string, names: string, times: Uint8Array] =>
  Array.isArray(row) && typeof row[0] === "string" && typeof row[1] === "string" && row[2] instanceof Uint8Array;

function indexIn(database: Database): WordIndex {
  const insert = (): ((row: Row) => void) => {
    const entry = database.prepare(
      "INSERT INTO entries (path, kind, began, date, flow, status) VALUES (?, ?, ?, ?, ?, ?)",
    );
    const words = database.prepare("INSERT INTO words (rowid, stems) VALUES (?, ?)");
    return ({ path, kind, began, date, flow, status, stems }) => {
      const { lastInsertRowid } = entry.run(path, kind, began, date, flow, status);
      if (kind === "entry") words.run(lastInsertRowid, Array.from(stems, spelled).join(" "));
    };
  };
  const remove = (): ((path: string) => void) => {
    const id = database.prepare("SELECT id FROM entries WHERE path = ?").raw();
    const entry = database.prepare("DELETE FROM entries WHERE id = ?");
    const words = database.prepare("DELETE FROM words WHERE rowid = ?");
    return (path) => {
      for (const row of id.all(path).flat()) {
        words.run(row);
        entry.run(row);
      }
    };
  };
  return {
    folders() {
      const rows = database.prepare("SELECT path, names, times FROM folders").raw().all();
      return new Map(rows.filter(isFolderRow).map(([path, names, times]) => [path, { path, names, times }]));
    },
    async change({ removed, added, folders, gone }) {
      database.exec("BEGIN IMMEDIATE");
      try {
        const removeOne = remove();
        for (const path of removed) removeOne(path);
        const insertOne = insert();
        for await (const row of added) insertOne(row);
        const see = database.prepare("INSERT OR REPLACE INTO folders (path, names, times) VALUES (?, ?, ?)");
        for (const { path, names, times } of folders) see.run(path, names, times);
        const forget = database.prepare("DELETE FROM folders WHERE path = ?");
        for (const path of gone) forget.run(path);
        database.exec("COMMIT");
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
    candidates(criteria, from, count) {
      const { flow, status, since, until } = criteria;
      const match = matchFor(criteria);
      const conditions: (readonly [condition: string, value: string | undefined])[] = [
        ["id IN (SELECT rowid FROM words WHERE words MATCH ?)", match === "" ? undefined : match],
        ["flow = ?", flow],
        ["status = ?", status],
        ["date >= ?", since],
        ["date <= ?", until],
      ];
      const set = conditions.filter(([, value]) => value !== undefined);
      const where = ["kind = 'entry'", ...set.map(([condition]) => condition)].join(" AND ");
      const select = `SELECT path FROM entries WHERE kind = 'broken' OR (${where}) ORDER BY began DESC, length(path), path LIMIT ? OFFSET ?`;
      const values = set.map(([, value]) => value);
      return texts(
        database
          .prepare(select)
          .raw()
          .all(...values, count, from),
      );
    },
    close: () => void database.close(),
  };
}

/** Deletes an index, with what SQLite may have laid beside it. */
export function removeIndex({ path }: IndexPlace): void {
  for (const ending of ["", "-journal", "-wal", "-shm"]) rmSync(path + ending, { force: true });
}

/**
 * Opens the index at a place and makes it where there is none. One that cannot be opened is deleted and made anew.
 * Throws where the database's own code cannot be loaded on this system, or nothing can be written there.
 */
export async function openIndex(place: IndexPlace): Promise<WordIndex> {
  // libsql asks for a report on this process to learn which C library there is; without the network it is quick
  Object.assign(process.report, { excludeNetwork: true });
  const { default: Libsql } = await import("libsql");
  const open = (): WordIndex => {
    makeFolder(realDisk, dirname(place.path));
    closeSync(openSync(place.path, "a", 0o600));
    // milliseconds to wait for another program that is at it; the encryption is libsql's own, and not in its types
    const cipher = place.key === undefined ? {} : { encryptionCipher: "aes256cbc", encryptionKey: place.key };
    const database = new Libsql(place.path, { timeout: 2_000, ...cipher });
    try {
      prepare(database);
    } catch (error) {
      database.close();
      throw error;
    }
    return indexIn(database);
  };
  try {
    return open();
  } catch {
    removeIndex(place);
    return open();
  }
}
