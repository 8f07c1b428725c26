import { accessSync, closeSync, constants, createReadStream, openSync, readSync, statSync, type Stats } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { FileProblem, meaningOf } from "../../files/file-problem.js";
import { readText } from "../../files/read.js";
import { exchange } from "../../messages/history/exchange.js";
import type { Entry } from "../entry.js";
import { looksLikeEntry } from "../markdown/read.js";
import { entryOfNote } from "./note.js";
import { exportHead, readingFoot } from "./export-head.js";
import { looksLikeJrnl, notesOfJrnlText } from "./from-jrnl.js";
import { ofBackup, ofZip } from "./reading/archives.js";
import { ofJson, ofLines, ofLongJson } from "./reading/json.js";
import { ofFolder, ofMarkdown } from "./reading/markdown.js";
import type { Open, Reading } from "./reading/reading.js";

/** What can be imported; "auto" looks at it. */
export const sources = ["auto", "alongside", "backup", "jrnl", "day-one", "markdown"] as const;

/** Which kind a source is said to be. */
export type SourceKind = (typeof sources)[number];

/** A file of many entries that has more bytes is not read as a whole. */
const long = 16 * 1024 * 1024;

function statsOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (cause) {
    throw new FileProblem({ path }, `it cannot be read: ${meaningOf(cause)}.`, { cause });
  }
}

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

/** The entries of a journal in jrnl's text, given by its lines. */
async function* ofJrnl(lines: AsyncIterable<string> | Iterable<string>, { zone }: Reading): AsyncGenerator<Entry> {
  for await (const note of notesOfJrnlText(lines, zone)) yield entryOfNote(note);
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
  else if (kind !== "markdown" && /^[[{]\s*(?:["{[\]}]|$)/.test(line))
    yield* statsOf(path).size > long ? ofLongJson(path, reading) : ofJson(readText(path), path, reading);
  else if (statsOf(path).size > long && (kind === "jrnl" || (kind === "auto" && looksLikeJrnl(line))))
    yield* ofJrnl(createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY }), reading);
  else {
    const text = readText(path);
    if (text.trimEnd().endsWith(readingFoot)) throw new FileProblem({ path }, exchange.forReading);
    if (kind === "jrnl" || (kind === "auto" && looksLikeJrnl(text))) yield* ofJrnl(text.split(/\r?\n/), reading);
    else if (looksLikeEntry(text) || kind === "markdown" || /\.(?:md|markdown)$/i.test(path)) {
      const entry = ofMarkdown(text, path, basename(path), statsOf(path).mtime, reading);
      if (entry !== undefined) yield entry;
    } else {
      throw new FileProblem({ path }, kind === "auto" ? exchange.unknownSource : exchange.notOfKind(kind));
    }
  }
}
