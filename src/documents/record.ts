/** A record of newline-delimited JSON that has a text, as it was written. */
export interface TextRecord {
  readonly text: string;
  /** The line itself, without its line break. */
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
  } catch (error) {
    return { error: `This line is not JSON: ${error instanceof Error ? error.message : String(error)}.` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { error: 'This line is not an object with a "text".' };
  if (!("text" in value)) return { error: 'This object has no "text".' };
  if (typeof value.text !== "string") return { error: 'The "text" of this object is not a string.' };
  return { text: value.text, line };
}

/**
 * The record's line with `fields` put at its end. Every other field stays byte for byte as it was written (large numbers,
 * key order, escapes, blanks); a field of the same name that was there gives way.
 */
export function withFields({ line }: TextRecord, fields: Readonly<Record<string, unknown>>): string {
  const members = membersOf(line).filter(({ key }) => !(key in fields));
  const kept = members.map(({ start, end }) => line.slice(start, end));
  const added = Object.entries(fields).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  const [first] = members;
  const open = line.indexOf("{");
  const lead = first === undefined ? "" : line.slice(open + 1, first.gap);
  return `${line.slice(0, open + 1)}${lead}${[...kept, ...added].join(",")}}`;
}

interface Member {
  readonly key: string;
  /** Where the blanks before it end. */
  readonly gap: number;
  readonly start: number;
  readonly end: number;
}

/** The members of the object that `line` holds, as ranges; `line` has been parsed, so it is well formed. */
function membersOf(line: string): Member[] {
  const members: Member[] = [];
  let at = line.indexOf("{") + 1;
  for (;;) {
    const start = at;
    at = skipBlank(line, at);
    if (line.charAt(at) === "}") return members;
    const keyEnd = skipString(line, at);
    const key: unknown = JSON.parse(line.slice(at, keyEnd));
    const gap = at;
    at = skipBlank(line, keyEnd) + 1; // the colon
    at = skipValue(line, skipBlank(line, at));
    members.push({ key: String(key), gap: members.length === 0 ? gap : gap, start: members.length === 0 ? gap : start, end: at });
    at = skipBlank(line, at);
    if (line.charAt(at) !== ",") return members;
    at += 1;
  }
}

function skipBlank(line: string, from: number): number {
  let at = from;
  while (at < line.length && " \t\r\n".includes(line.charAt(at))) at += 1;
  return at;
}

/** The index behind the string that opens at `from`. */
function skipString(line: string, from: number): number {
  let at = from + 1;
  while (at < line.length && line.charAt(at) !== '"') at += line.charAt(at) === "\\" ? 2 : 1;
  return at + 1;
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
