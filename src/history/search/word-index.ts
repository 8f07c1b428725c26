import { closeSync, openSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Database } from "libsql";
import { realDisk } from "../../files/disk.js";
import { makeFolder } from "../../files/folder.js";
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
  /** The path under the folder of the history. */
  readonly path: string;
  /** Size and times of the file when it was read; another stamp means that it is to be read again. */
  readonly stamp: string;
  /** An entry; a file that is to be one and cannot be read, which is always a candidate; or nobody's entry. */
  readonly kind: "entry" | "broken" | "stranger";
  /** In milliseconds since 1970. */
  readonly began: number;
  readonly date: string;
  readonly flow: string;
  readonly status: string;
  readonly stems: Iterable<string>;
}

/** An open index. Whatever of it throws means that this index is of no use now, and never that an entry is. */
export interface WordIndex {
  /** What the files were like when the index was brought up to date; "" for a new one. */
  fingerprint(): string;
  /** The stamp of every file it knows, by path. */
  stamps(): ReadonlyMap<string, string>;
  /** Makes the changes and remembers the fingerprint, all or nothing. */
  change(removed: Iterable<string>, added: AsyncIterable<Row>, fingerprint: string): Promise<void>;
  /** Paths of entries that may be meant, newest first, `count` of them from the `from`th on. */
  candidates(criteria: Criteria, from: number, count: number): readonly string[];
  close(): void;
}

/** Another number, another form: an index of another form is made anew. */
const form = 1;

const tables = `
  BEGIN;
  CREATE TABLE about (fingerprint TEXT);
  INSERT INTO about VALUES ('');
  CREATE TABLE entries (
    id INTEGER PRIMARY KEY, path TEXT UNIQUE, stamp TEXT, kind TEXT, began REAL, date TEXT, flow TEXT, status TEXT
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

function indexIn(database: Database): WordIndex {
  const insert = (): ((row: Row) => void) => {
    const entry = database.prepare(
      "INSERT INTO entries (path, stamp, kind, began, date, flow, status) VALUES (?, ?, ?, ?, ?, ?, ?)",
    );
    const words = database.prepare("INSERT INTO words (rowid, stems) VALUES (?, ?)");
    return ({ path, stamp, kind, began, date, flow, status, stems }) => {
      const { lastInsertRowid } = entry.run(path, stamp, kind, began, date, flow, status);
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
    fingerprint: () => texts(database.prepare("SELECT fingerprint FROM about").raw().all())[0] ?? "",
    stamps() {
      const rows = texts(database.prepare("SELECT path, stamp FROM entries").raw().all());
      const stamps = new Map<string, string>();
      for (let at = 0; at < rows.length; at += 2) stamps.set(rows[at] ?? "", rows[at + 1] ?? "");
      return stamps;
    },
    async change(removed, added, fingerprint) {
      database.exec("BEGIN IMMEDIATE");
      try {
        const removeOne = remove();
        for (const path of removed) removeOne(path);
        const insertOne = insert();
        for await (const row of added) insertOne(row);
        database.prepare("UPDATE about SET fingerprint = ?").run(fingerprint);
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
