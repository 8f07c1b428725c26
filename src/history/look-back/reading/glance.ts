import type { Entry } from "../../entry.js";
import { readExactly, unshieldHeadings } from "../../markdown/exact.js";
import { headings } from "../../markdown/headings.js";
import { looksLikeEntry, readEntry } from "../../markdown/read.js";
import { readName } from "../../name.js";
import { listIn, textIn } from "./quick-front.js";

/** What looking back reads of an entry: a question and what was answered, without step, speaker or summary. */
export interface Glance extends Pick<Entry, "id" | "title" | "status" | "started" | "localDate" | "people"> {
  readonly answers: readonly { readonly question: string; readonly text: string }[];
  readonly experiences: readonly string[];
}

const own: ReadonlySet<string> = new Set(Object.values(headings));

/** A text without the line feeds around it. */
function inner(text: string): string {
  let [start, end] = [0, text.length];
  while (text[start] === "\n") start += 1;
  while (end > start && text[end - 1] === "\n") end -= 1;
  return text.slice(start, end);
}

/** The text as it was written, where the file may hold it in another way. */
function exactly(body: string): string {
  const plain = !body.includes("&#x") && !body.includes("\\##") && !body.includes("\r");
  return plain ? inner(body) : readExactly(unshieldHeadings(body));
}

/** The answers, and what helped where that is one item a line; undefined when the list is laid out in another way. */
function bodyOf(text: string, from: number): Pick<Glance, "answers" | "experiences"> | undefined {
  const answers: { question: string; text: string }[] = [];
  let experiences: readonly string[] = [];
  let at = text.indexOf("\n## ", from - 1);
  const above = text.slice(from, at === -1 ? undefined : at);
  if (above.trim() !== "") answers.push({ question: "", text: exactly(above) });
  while (at !== -1) {
    const line = text.indexOf("\n", at + 1);
    const heading = text.slice(at + 4, line === -1 ? undefined : line).trim();
    if (heading === headings.summary) break;
    const next = text.indexOf("\n## ", line === -1 ? text.length : line);
    const body = line === -1 ? "" : text.slice(line, next === -1 ? undefined : next);
    if (!own.has(heading)) answers.push({ question: exactly(heading), text: exactly(body) });
    else if (heading === headings.experiences) {
      const lines = inner(body).split("\n");
      if (!lines.every((each) => each.startsWith("- "))) return undefined;
      experiences = lines.map((each) => readExactly(each.slice(2)));
    }
    at = next;
  }
  return { answers, experiences };
}

function quickly(text: string): Glance | undefined {
  const end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
  if (end === -1) return undefined;
  const front = text.slice(3, end);
  const [id, title, status, started, localDate] = ["id", "title", "status", "started", "localDate"].map((key) =>
    textIn(front, key),
  );
  const people = listIn(front, "people");
  if (id === undefined || title === undefined || started === undefined || localDate === undefined) return undefined;
  if ((status !== "kept" && status !== "draft") || people === undefined) return undefined;
  const body = bodyOf(text, end + 5);
  return body && { id, title, status, started, localDate, people, ...body };
}

/**
 * Reads of an entry what looking back needs: quickly where the file is laid out as we write it, else as `readEntry` does.
 * Undefined for a file of somebody else's; throws a `FileProblem` for an entry that cannot be read.
 */
export function glanceAt(text: string, path: string): Glance | undefined {
  const found = quickly(text);
  if (found !== undefined) return found;
  return readName(path) !== undefined || looksLikeEntry(text) ? readEntry(text, path) : undefined;
}
