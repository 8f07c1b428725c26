import { basename, extname } from "node:path";
import { FileProblem } from "../../files/file-problem.js";
import { parseYaml } from "../../files/yaml.js";
import { millisecondsOf } from "../instant.js";
import type { Note } from "./note.js";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface Parts {
  readonly front: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Front matter that cannot be read stays a part of the note. */
function divide(text: string, path: string): Parts {
  const plain = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  const [whole, front] = /^---[ \t]*\n([^]*?)\n---[ \t]*(?:\n|$)/.exec(plain) ?? [];
  if (whole === undefined || front === undefined) return { front: {}, body: plain };
  try {
    const { value } = parseYaml(front, { path, line: 2 });
    return isRecord(value) ? { front: value, body: plain.slice(whole.length) } : { front: {}, body: plain };
  } catch (error) {
    if (error instanceof FileProblem) return { front: {}, body: plain };
    throw error;
  }
}

/** A date, with or without a time, at the beginning of a text: 2026-03-04, 2026-03-04 21.10, 2026-03-04T21:10:05, 20260304. */
function localTime(text: string): string | undefined {
  const [, year, month, day, hour = "12", minute = "00", second = "00"] =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T _-](\d\d)[:.h-]?(\d\d)(?:[:.-]?(\d\d))?)?(?!\d)/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  return Number.isNaN(Date.parse(`${local}Z`)) ? undefined : local;
}

/** When a note was written, by its front matter, else by its name, else by its file. */
function writtenAt(front: Parts["front"], name: string, time: Date): Date | string {
  for (const key of ["date", "created", "created_at", "started"]) {
    const found = front[key];
    if (typeof found !== "string") continue;
    const instant = millisecondsOf(found.replace(" ", "T"));
    if (instant !== undefined) return new Date(instant);
    const local = localTime(found);
    if (local !== undefined) return local;
  }
  return localTime(name) ?? time;
}

function words(value: unknown): readonly string[] {
  const all = typeof value === "string" ? value.split(/[,\s]+/) : Array.isArray(value) ? value : [];
  return all
    .filter((one) => typeof one === "string")
    .map((one) => one.replace(/^#/, ""))
    .filter((one) => one !== "");
}

/** A Markdown file of somebody's own as a note: `name` is its path in its folder, `time` when it was last changed. */
export function noteOfMarkdown(text: string, name: string, time: Date, zone: string): Note {
  const { front, body } = divide(text, name);
  const [heading, titled] = /^\s*# ([^\n]+)\n?/.exec(body) ?? [];
  const stem = basename(name, extname(name));
  const title = typeof front["title"] === "string" ? front["title"] : (titled?.trim() ?? stem);
  const rest = titled !== undefined && title === titled.trim() ? body.slice(heading?.length) : body;
  const written = writtenAt(front, stem, time);
  return {
    from: "markdown",
    key: name.replaceAll("\\", "/"),
    title,
    text: rest.trim(),
    tags: words(front["tags"]),
    written,
    zone,
  };
}
