import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { FileProblem, meaningOf } from "../../../files/file-problem.js";
import type { Entry } from "../../entry.js";
import { entryFrom } from "../entry-json.js";
import { exportHead } from "../export-head.js";
import { notesOfDayOne } from "../from-day-one.js";
import { notesOfJrnlJson } from "../from-jrnl.js";
import { entryOfNote, type Note } from "../note.js";
import { elementsOf } from "./elements.js";
import type { Reading } from "./reading.js";

/** The entries of a file that holds one JSON object a line; what is none is told to `reading`. */
export async function* ofLines(path: string, reading: Reading): AsyncGenerator<Entry> {
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

/** The entries that notes become; a sentence in the place of one is told to `reading`. */
function* ofNotes(notes: readonly (Note | string)[], path: string, reading: Reading): Generator<Entry> {
  for (const note of notes) {
    if (typeof note === "string") reading.problem(new FileProblem({ path }, note));
    else yield entryOfNote(note);
  }
}

/** The entries in a JSON value: of ours, of Day One or of jrnl; the first of them is the `first`th of the file. */
function* ofValue(value: unknown, path: string, reading: Reading, first = 1): Generator<Entry> {
  const notes = notesOfDayOne(value, first) ?? notesOfJrnlJson(value, reading.zone, first);
  if (notes !== undefined) {
    yield* ofNotes(notes, path, reading);
    return;
  }
  const inside: unknown = typeof value === "object" && value !== null && "entries" in value ? value.entries : value;
  const all: readonly unknown[] = Array.isArray(inside) ? inside : [inside];
  for (const [nth, one] of all.entries()) {
    const entry = entryFrom(one);
    if (typeof entry !== "string") yield entry;
    else reading.problem(new FileProblem({ path }, `entry ${nth + first} is none that is understood: ${entry}.`));
  }
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FileProblem({ path }, `it cannot be read as JSON: ${meaningOf(cause)}.`, { cause });
  }
}

/** The entries in a JSON text: of ours, of Day One or of jrnl. Throws a `FileProblem` where it is no JSON. */
export function ofJson(text: string, path: string, reading: Reading): Generator<Entry> {
  return ofValue(parsed(text.replace(/^\uFEFF/, ""), path), path, reading);
}

/** As `ofJson`, of a file that is too long to be held as a whole: entry by entry, up to where it is no JSON. */
export async function* ofLongJson(path: string, reading: Reading): AsyncGenerator<Entry> {
  let nth = 0;
  for await (const text of elementsOf(path)) {
    nth += 1;
    yield* ofValue({ entries: [parsed(text, path)] }, path, reading, nth);
  }
}
