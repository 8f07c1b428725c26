import { lstatSync, statSync } from "node:fs";
import { relative } from "node:path";
import { FileProblem } from "../../../files/file-problem.js";
import { readText } from "../../../files/read.js";
import { walk } from "../../../files/walk.js";
import type { Entry } from "../../entry.js";
import { looksLikeEntry, readEntry } from "../../markdown/read.js";
import { noteOfMarkdown } from "../from-markdown.js";
import { entryOfNote } from "../note.js";
import type { Reading } from "./reading.js";

/** One Markdown file: an entry, or a note of somebody's own. */
export function ofMarkdown(text: string, path: string, name: string, time: Date, reading: Reading): Entry | undefined {
  try {
    return looksLikeEntry(text) ? readEntry(text, path) : entryOfNote(noteOfMarkdown(text, name, time, reading.zone));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    reading.problem(error);
    return undefined;
  }
}

/** The entries in a folder of Markdown; links and what cannot be read are told to `reading`. */
export function* ofFolder(folder: string, reading: Reading): Generator<Entry> {
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
