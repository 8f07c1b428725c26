import type { Entry } from "../../history/entry.js";
import { exportHead, readingFoot } from "../../history/exchange/export-head.js";
import { writeForReading } from "../../history/markdown/write.js";
import { csvHead, entryCsv } from "./csv.js";
import { entryHtml, pageFoot, pageHead } from "./html.js";
import { entryPlain } from "./plain.js";

/** The forms in which a history can be exported. */
export type Format = "markdown" | "json" | "ndjson" | "csv" | "html" | "text";

/** The forms of an export by the ending of its file. */
export const formatByEnding: Readonly<Record<string, Format>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".csv": "csv",
  ".html": "html",
  ".htm": "html",
  ".txt": "text",
};

/** The pieces of one file of entries in a form. */
export async function* piecesOf(format: Format, entries: AsyncIterable<Entry>): AsyncGenerator<string> {
  if (format === "json") yield `${exportHead}\n`;
  if (format === "csv") yield csvHead;
  if (format === "html") yield pageHead;
  let first = true;
  for await (const entry of entries) {
    if (format === "json") yield (first ? "" : ",\n") + JSON.stringify(entry);
    else if (format === "ndjson") yield `${JSON.stringify(entry)}\n`;
    else if (format === "csv") yield entryCsv(entry);
    else if (format === "html") yield entryHtml(entry);
    else if (format === "text") yield entryPlain(entry);
    else yield (first ? "" : "\n---\n\n") + writeForReading(entry);
    first = false;
  }
  if (format === "json") yield first ? "]}\n" : "\n]}\n";
  if (format === "html") yield pageFoot;
  if (format === "markdown") yield `\n${readingFoot}\n`;
}
