import type { Note } from "./note.js";

/** 2026-03-04 21:10, 2026-03-04 09:10:05 PM: what jrnl writes by `timeformat`, as far as it is in figures. */
const stamp = /^(\d{4})[-/](\d\d)[-/](\d\d)[ T](\d\d?):(\d\d)(?::(\d\d))?(?: ?([AaPp])\.?[Mm]\.?)?$/;

/** The date and time of clocks in what jrnl wrote; undefined when it is written in another way. */
function jrnlTime(written: string): string | undefined {
  const [, year, month, day, hour = "", minute, second = "00", half] = stamp.exec(written.trim()) ?? [];
  if (year === undefined) return undefined;
  const past = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const local = `${year}-${month}-${day}T${String(past).padStart(2, "0")}:${minute}:${second}`;
  return Number.isNaN(Date.parse(`${local}Z`)) ? undefined : local;
}

/** Words such as @work, which jrnl takes for tags unless it was told another sign. */
const tag = /(?<![\p{L}\p{N}_])@([\p{L}\p{N}_-]+)/gu;

function tagsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(tag)].map(([, name = ""]) => name.toLowerCase()))];
}

function note(local: string, title: string, text: string, tags: readonly string[], zone: string): Note {
  const key = JSON.stringify([local, title, text]);
  return { from: "jrnl", key, title, text, tags, written: local, zone };
}

/** Whether a text is one of jrnl's: it begins with a date in brackets, or bare as before its version 2. */
export function looksLikeJrnl(text: string): boolean {
  return /^\uFEFF?\s*\[?\d{4}[-/]\d\d[-/]\d\d[ T]\d\d?:\d\d/.test(text);
}

/**
 * The entries of a journal in jrnl's own text, given by its lines, one at a time: `[2026-03-04 21:10] Title` and the body
 * below; `zone` is where it was kept.
 */
export async function* notesOfJrnlText(
  lines: AsyncIterable<string> | Iterable<string>,
  zone: string,
): AsyncGenerator<Note> {
  let begun: { readonly local: string; readonly title: string; readonly body: string[] } | undefined;
  const ended = (): readonly Note[] => {
    if (begun === undefined) return [];
    const { local, title, body } = begun;
    const written = body.join("\n").trim();
    return [note(local, title.replace(/ ?\*$/, "").trim(), written, tagsIn(`${title}\n${written}`), zone)];
  };
  for await (const line of lines) {
    const [, inBrackets, bare, after = ""] =
      /^\uFEFF?(?:\[([^\]]+)\]|(\d{4}-\d\d-\d\d \d\d:\d\d(?: ?[AaPp][Mm])?)(?= ))\s?(.*)$/.exec(line) ?? [];
    const local = jrnlTime(inBrackets ?? bare ?? "");
    if (local === undefined) begun?.body.push(line);
    else {
      yield* ended();
      begun = { local, title: after, body: [] };
    }
  }
  yield* ended();
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The entries of `jrnl --format json`, or undefined when the value is not one: each has a date, a time, a title and a body. */
export function notesOfJrnlJson(value: unknown, zone: string, first = 1): readonly (Note | string)[] | undefined {
  const entries = isRecord(value) ? value["entries"] : undefined;
  if (!Array.isArray(entries) || !entries.some((one) => isRecord(one) && "date" in one && "time" in one))
    return undefined;
  return entries.map((one: unknown, nth) => {
    if (!isRecord(one)) return `entry ${nth + first} is not an object.`;
    const { date, time, title, body, tags } = one;
    const local = jrnlTime(`${String(date)} ${String(time)}`);
    if (local === undefined) return `entry ${nth + first} has no date and time that is understood.`;
    const named = Array.isArray(tags) ? tags.filter((name) => typeof name === "string") : [];
    const text = typeof body === "string" ? body.trim() : "";
    const plain = named.map((name) => name.replace(/^@/, ""));
    return note(local, typeof title === "string" ? title.trim() : "", text, plain, zone);
  });
}
