import { hasStrayBytes } from "./bytes.js";

/** A record of newline-delimited JSON that has a text, as it was written. */
export interface TextRecord {
  readonly text: string;
  /** The line itself; blanks around the object and a carriage return belong to it, the line feed does not. */
  readonly line: string;
}

/** Why a line is no such record: a sentence for the person who sent it. */
export interface BadRecord {
  readonly error: string;
}

/** Reads one line of newline-delimited JSON: an object whose "text" is a string. */
export function readRecord(line: string): TextRecord | BadRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: "This line is not JSON." };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { error: "This line is not an object with a “text”." };
  if (!Object.hasOwn(value, "text") || !("text" in value)) return { error: "This object has no “text”." };
  if (typeof value.text !== "string") return { error: "The “text” of this object is not a string." };
  return { text: value.text, line };
}

/**
 * The record's line with `fields` put at the end of its object. Every other field stays byte for byte as it was written
 * (large numbers, key order, escapes, blanks); a field of the same name that was there gives way.
 */
export function withFields({ line }: TextRecord, fields: Readonly<Record<string, unknown>>): string {
  const open = line.indexOf("{") + 1;
  const { members, close } = membersOf(line, open);
  const kept = members.filter(({ key }) => !Object.hasOwn(fields, key)).map(({ start, end }) => line.slice(start, end));
  const write = writerFor(line);
  const added = Object.entries(fields).map(([key, value]) => `${JSON.stringify(key)}:${write(value)}`);
  return `${line.slice(0, open)}${[...kept, ...added].join(",")}${line.slice(close)}`;
}

const escapedSurrogate = /\\ud[89a-f]/i;

/**
 * Writes values for a line. A line may hold bytes that are no UTF-8: they stay bytes, as in the fields around, unless it also
 * writes surrogates as escapes, which have to stay escapes.
 */
function writerFor(line: string): (value: unknown) => string {
  if (!hasStrayBytes(line) || escapedSurrogate.test(line)) return (value) => JSON.stringify(value);
  return (value) =>
    JSON.stringify(value).replace(/\\u(dc[89a-f][0-9a-f])/g, (_escape, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    );
}

interface Member {
  readonly key: string;
  /** With the blanks before it, and those before a comma behind it. */
  readonly start: number;
  readonly end: number;
}

/**
 * The members of the object whose brace is right before `from`, and where its closing brace stands, with the blanks before
 * it. The line has been parsed, so it is well formed.
 */
function membersOf(line: string, from: number): { readonly members: readonly Member[]; readonly close: number } {
  const members: Member[] = [];
  let start = from;
  for (;;) {
    const quote = skipBlank(line, start);
    if (line.charAt(quote) === "}") return { members, close: start };
    const keyEnd = skipString(line, quote);
    const key: unknown = JSON.parse(line.slice(quote, keyEnd));
    const colon = skipBlank(line, keyEnd);
    const end = skipValue(line, skipBlank(line, colon + 1));
    const next = skipBlank(line, end);
    const more = line.charAt(next) === ",";
    members.push({ key: String(key), start, end: more ? next : end });
    if (!more) return { members, close: end };
    start = next + 1;
  }
}

function skipBlank(line: string, from: number): number {
  let at = from;
  while (at < line.length && " \t\r\n".includes(line.charAt(at))) at += 1;
  return at;
}

/** The index behind the string that opens at `from`. */
function skipString(line: string, from: number): number {
  let at = line.indexOf('"', from + 1);
  while (isEscaped(line, at)) at = line.indexOf('"', at + 1);
  return at + 1;
}

/** Whether an odd number of backslashes stands before `at`. */
function isEscaped(line: string, at: number): boolean {
  let first = at;
  while (line.charCodeAt(first - 1) === 92) first -= 1;
  return (at - first) % 2 === 1;
}

/** The index behind the value that starts at `from`. */
function skipValue(line: string, from: number): number {
  const first = line.charAt(from);
  if (first === '"') return skipString(line, from);
  if (first !== "{" && first !== "[") {
    let at = from;
    while (at < line.length && !",}] \t\r\n".includes(line.charAt(at))) at += 1;
    return at;
  }
  let depth = 0;
  let at = from;
  while (at < line.length) {
    const char = line.charAt(at);
    if (char === '"') {
      at = skipString(line, at);
      continue;
    }
    if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
    at += 1;
  }
  return at;
}
