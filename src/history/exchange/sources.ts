import {
  accessSync,
  closeSync,
  constants,
  createReadStream,
  lstatSync,
  openSync,
  readSync,
  statSync,
  type Stats,
} from "node:fs";
import { basename, relative } from "node:path";
import { createInterface } from "node:readline";
import { unzipSync } from "fflate";
import { FileProblem, meaningOf } from "../../files/file-problem.js";
import { decodeText, readBytes, readText } from "../../files/read.js";
import { walk } from "../../files/walk.js";
import { exchange } from "../../messages/history/exchange.js";
import type { Entry } from "../entry.js";
import { looksLikeEntry, readEntry } from "../markdown/read.js";
import { isSealed } from "../vault.js";
import { readBackup, manifestName } from "./backup.js";
import { entryFrom } from "./entry-json.js";
import { exportHead, readingFoot } from "./export-head.js";
import { notesOfDayOne } from "./from-day-one.js";
import { looksLikeJrnl, notesOfJrnlJson, notesOfJrnlText } from "./from-jrnl.js";
import { noteOfMarkdown } from "./from-markdown.js";
import { entryOfNote, type Note } from "./note.js";

/** What can be imported; "auto" looks at it. */
export const sources = ["auto", "alongside", "backup", "jrnl", "day-one", "markdown"] as const;

/** Which kind a source is said to be. */
export type SourceKind = (typeof sources)[number];

/** What a source is read with: `zone` for times without one, and who hears what could not be taken, each a sentence with its place. */
export interface Reading {
  readonly zone: string;
  problem(problem: FileProblem): void;
}

function statsOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (cause) {
    throw new FileProblem({ path }, `it cannot be read: ${meaningOf(cause)}.`, { cause });
  }
}

/** Opens the bytes of a sealed file; undefined where that is not to be done. */
export type Open = (bytes: Uint8Array, path: string) => Promise<string | undefined>;

/** Throws a `FileProblem` for a file that this account cannot read, or that is none. */
function accessOf(path: string): void {
  // what cannot be read twice, such as a pipe, cannot be looked at before it is read
  if (!statsOf(path).isFile()) throw new FileProblem({ path }, "it is neither a file nor a folder.");
  try {
    accessSync(path, constants.R_OK);
  } catch (cause) {
    throw new FileProblem({ path }, `it cannot be read: ${meaningOf(cause)}.`, { cause });
  }
}

async function* ofLines(path: string, reading: Reading): AsyncGenerator<Entry> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    const bare = text
      .replace(/^\uFEFF/, "")
      .replace(/,$/, "")
      .trim();
    if (bare === "" || bare === "]}" || bare === exportHead) continue;
    let value: unknown;
    try {
      value = JSON.parse(bare);
    } catch {
      reading.problem(new FileProblem({ path, line }, "this line is not one JSON object."));
      continue;
    }
    const entry = entryFrom(value);
    if (typeof entry === "string") reading.problem(new FileProblem({ path, line }, `this is no entry: ${entry}.`));
    else yield entry;
  }
}

function* ofNotes(notes: readonly (Note | string)[], path: string, reading: Reading): Generator<Entry> {
  for (const note of notes) {
    if (typeof note === "string") reading.problem(new FileProblem({ path }, note));
    else yield entryOfNote(note);
  }
}

function* ofJson(text: string, path: string, reading: Reading): Generator<Entry> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new FileProblem({ path }, `it cannot be read as JSON: ${meaningOf(cause)}.`, { cause });
  }
  const notes = notesOfDayOne(value) ?? notesOfJrnlJson(value, reading.zone);
  if (notes !== undefined) {
    yield* ofNotes(notes, path, reading);
    return;
  }
  const inside: unknown = typeof value === "object" && value !== null && "entries" in value ? value.entries : value;
  const all: readonly unknown[] = Array.isArray(inside) ? inside : [inside];
  for (const [nth, one] of all.entries()) {
    const entry = entryFrom(one);
    if (typeof entry !== "string") yield entry;
    else reading.problem(new FileProblem({ path }, `entry ${nth + 1} is none that is understood: ${entry}.`));
  }
}

/** One Markdown file: an entry, or a note of somebody's own. */
function ofMarkdown(text: string, path: string, name: string, time: Date, reading: Reading): Entry | undefined {
  try {
    return looksLikeEntry(text) ? readEntry(text, path) : entryOfNote(noteOfMarkdown(text, name, time, reading.zone));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    reading.problem(error);
    return undefined;
  }
}

function* ofFolder(folder: string, reading: Reading): Generator<Entry> {
  for (const path of walk(folder, (problem) => reading.problem(problem))) {
    if (!/\.(?:md|markdown|txt)$/i.test(path)) continue;
    if (lstatSync(path).isSymbolicLink()) {
      reading.problem(new FileProblem({ path }, "it is a link, and links are not followed."));
      continue;
    }
    try {
      const entry = ofMarkdown(readText(path), path, relative(folder, path), statSync(path).mtime, reading);
      if (entry !== undefined) yield entry;
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      reading.problem(error);
    }
  }
}

/** The entries of a backup; files that are sealed or no entries are told to `reading`, unless they are settings and the like. */
async function* ofBackup(path: string, reading: Reading, open: Open): AsyncGenerator<Entry> {
  for await (const file of readBackup(path)) {
    if (file.path === manifestName || !/^data\/sessions\/.*\.md(?:\.age)?$/.test(file.path)) continue;
    try {
      const text = isSealed(file.path) ? await open(file.bytes, file.path) : decodeText(file.bytes, file.path);
      if (text !== undefined && looksLikeEntry(text)) yield readEntry(text, `${path}: ${file.path}`);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      reading.problem(error);
    }
  }
}

/** Of a file of this size, in bytes, there is no reading: the text would fill the memory. */
const largest = 256 * 1024 * 1024;

/** The JSON files in a zipped export, such as Day One makes. */
function* ofZip(path: string, reading: Reading): Generator<Entry> {
  let files;
  try {
    files = unzipSync(readBytes(path), {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith(".json") || name.startsWith("__MACOSX")) return false;
        if (originalSize > largest) throw new FileProblem({ path }, `"${name}" in it is too large to be read.`);
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    throw new FileProblem({ path }, `it cannot be unpacked: ${meaningOf(cause)}.`, { cause });
  }
  for (const [name, bytes] of Object.entries(files)) {
    const inside = `${path}: ${name}`;
    yield* ofJson(decodeText(bytes, inside), inside, reading);
  }
}

/** The first line of a file, as far as it stands in its first four thousand bytes. */
function firstLine(path: string): string {
  const bytes = Buffer.alloc(4096);
  const descriptor = openSync(path, "r");
  try {
    const text = bytes.toString("utf8", 0, readSync(descriptor, bytes));
    return (
      text
        .split("\n", 1)[0]
        ?.replace(/^\uFEFF/, "")
        .trim() ?? ""
    );
  } finally {
    closeSync(descriptor);
  }
}

/** Whether a file is one JSON value a line, or an export of ours, which is laid out so too. */
function isLines(path: string, line: string): boolean {
  return line === exportHead || /\.(?:ndjson|jsonl)$/i.test(path) || /^\{.*"id".*\}$/.test(line);
}

/**
 * The entries of a source, one at a time: exports and backups of ours, jrnl's JSON and text, Day One's JSON, plain or
 * zipped, and folders of Markdown. `open` opens sealed files. Throws a `FileProblem` for a source that cannot be read.
 */
export async function* entriesOf(path: string, kind: SourceKind, reading: Reading, open: Open): AsyncGenerator<Entry> {
  if (statsOf(path).isDirectory()) {
    yield* ofFolder(path, reading);
    return;
  }
  accessOf(path);
  const line = firstLine(path);
  if (kind === "backup" || (kind === "auto" && /\.(?:tgz|tar\.gz)$/i.test(path))) yield* ofBackup(path, reading, open);
  else if (line.startsWith("PK")) yield* ofZip(path, reading);
  else if (kind !== "markdown" && kind !== "jrnl" && isLines(path, line)) yield* ofLines(path, reading);
  else if (kind !== "markdown" && /^[[{]\s*(?:["{[\]}]|$)/.test(line)) yield* ofJson(readText(path), path, reading);
  else {
    const text = readText(path);
    if (text.trimEnd().endsWith(readingFoot)) throw new FileProblem({ path }, exchange.forReading);
    if (kind === "jrnl" || (kind === "auto" && looksLikeJrnl(text)))
      yield* ofNotes(notesOfJrnlText(text, reading.zone), path, reading);
    else if (looksLikeEntry(text) || kind === "markdown" || /\.(?:md|markdown)$/i.test(path)) {
      const entry = ofMarkdown(text, path, basename(path), statsOf(path).mtime, reading);
      if (entry !== undefined) yield entry;
    } else {
      throw new FileProblem({ path }, kind === "auto" ? exchange.unknownSource : exchange.notOfKind(kind));
    }
  }
}
