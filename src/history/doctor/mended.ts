import { FileProblem } from "../../files/file-problem.js";
import { parseYaml } from "../../files/yaml.js";
import type { Entry } from "../entry.js";
import { localDateAt } from "../instant.js";
import { readKnown } from "../markdown/known.js";
import { readEntry } from "../markdown/read.js";
import { writeEntry } from "../markdown/write.js";
import { readName } from "../name.js";

/** A text of an entry's file divided where its front matter ends, or seems to. */
interface Divided {
  readonly front: readonly string[];
  readonly body: string;
}

function divide(text: string): Divided {
  const lines = text
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .split("\n");
  if (!/^---[ \t]*$/.test(lines[0] ?? "")) return { front: [], body: lines.join("\n") };
  const end = lines.findIndex((line, at) => at > 0 && /^---[ \t]*$/.test(line));
  if (end !== -1) return { front: lines.slice(1, end), body: lines.slice(end + 1).join("\n") };
  const stop = lines.findIndex((line, at) => at > 0 && (line.trim() === "" || line.startsWith("## ")));
  const at = stop === -1 ? lines.length : stop;
  return { front: lines.slice(1, at), body: lines.slice(at).join("\n") };
}

/** Each key of front matter with the lines that belong to it. */
function piecesOf(front: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  for (const line of front) {
    if (pieces.length > 0 && !/^[\p{L}\p{N}_"']/u.test(line)) pieces[pieces.length - 1] += `\n${line}`;
    else pieces.push(line);
  }
  return pieces;
}

/** The values of a piece of front matter; undefined when it is none. */
function valuesOf(piece: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const { value } = parseYaml(piece, { path: "" });
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch (error) {
    if (error instanceof FileProblem) return undefined;
    throw error;
  }
}

/** What the name of a file says of its entry. */
function namedValues(path: string): Readonly<Record<string, unknown>> | undefined {
  const named = readName(path);
  if (named === undefined) return undefined;
  const started = new Date(named.began).toISOString().replace(".000Z", "Z");
  const flow = /T\d{6}[+-]\d{4}-(.*)-[^-]+$/.exec(path)?.[1] ?? "note";
  return { id: named.id, flow, started, localDate: localDateAt(new Date(named.began), "UTC") };
}

const readable = (values: Readonly<Record<string, unknown>>): boolean => {
  try {
    readKnown({ value: values, lineOf: () => 1 }, "");
    return true;
  } catch {
    return false;
  }
};

/**
 * The text of an entry's file with a front matter that can be read: from its own lines as far as they can be understood,
 * else from the file's name. Lines that cannot be understood stay in it as a note. Undefined when even that cannot be done.
 */
export function mendedText(text: string, path: string): string | undefined {
  const named = namedValues(path);
  if (named === undefined || text.trim() === "") return undefined;
  const { front, body } = divide(text);
  let values: Readonly<Record<string, unknown>> = { ...named, schema: 1 };
  const lost: string[] = [];
  for (const piece of piecesOf(front)) {
    const found = valuesOf(piece);
    const now = { ...values, ...found };
    if (found !== undefined && readable(now)) values = now;
    else if (piece.trim() !== "") lost.push(piece);
  }
  const bare = `---\n${JSON.stringify(values)}\n---\n${body}`;
  let entry: Entry;
  try {
    entry = readEntry(bare, path);
  } catch (error) {
    if (error instanceof FileProblem) return undefined;
    throw error;
  }
  if (lost.length === 0) return writeEntry(entry);
  const note = { step: "note", question: "What could not be read above", text: lost.join("\n") };
  return writeEntry({ ...entry, answers: [...entry.answers, note] });
}

const mark = (sign: string): string => `${sign}{7}`;
const merge = new RegExp(
  `^${mark("<")}[^\\n]*\\n([^]*?)^${mark("=")}[^\\n]*\\n([^]*?)^${mark(">")}[^\\n]*(?:\\n|$)`,
  "gm",
);

/** The two versions in a text in which git has left both; undefined for any other text. */
export function bothSides(text: string): readonly [ours: string, theirs: string] | undefined {
  const plain = text.replaceAll("\r\n", "\n");
  const sides = [plain.replace(merge, "$1"), plain.replace(merge, "$2")] as const;
  return sides[0] === plain ? undefined : sides;
}

/** Bytes that are no UTF-8 as a text: they are taken for Windows-1252, which older editors write. */
export function asOlderText(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252").decode(bytes);
}
