import { FileProblem } from "../../files/file-problem.js";
import { parseYaml } from "../../files/yaml.js";
import type { Entry } from "../entry.js";
import { localDateAt } from "../instant.js";
import { readKnown } from "../markdown/known.js";
import { migrations } from "../markdown/migrate.js";
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

/** Whether a later version of this program has written it, which knows more of it than this one. */
function isLater(values: Readonly<Record<string, unknown>> = {}): boolean {
  const { schema } = values;
  return typeof schema === "number" && schema > migrations.length;
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
 * else from the file's name. Lines that cannot be understood stay in it as a note. Undefined when even that
 * cannot be done, or a later version of this program has written it.
 */
export function mendedText(text: string, path: string): string | undefined {
  const named = namedValues(path);
  if (named === undefined || text.trim() === "") return undefined;
  const { front, body } = divide(text);
  let values: Readonly<Record<string, unknown>> = { ...named, schema: 1 };
  const lost: string[] = [];
  const met = new Set<string>();
  for (const piece of piecesOf(front)) {
    const found = valuesOf(piece);
    if (isLater(found)) return undefined;
    const now = { ...values, ...found };
    const keys = Object.keys(found ?? {});
    if (found !== undefined && readable(now) && !keys.some((key) => met.has(key))) {
      values = now;
      for (const key of keys) met.add(key);
    } else if (piece.trim() !== "") lost.push(piece);
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

/** Which of the two bytes of a character is the first, in a text of two bytes each (UTF-16); undefined for any other. */
function twoBytes(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [one, other, third, fourth] = bytes;
  if ((one === 0xff && other === 0xfe) || (other === 0 && fourth === 0 && one !== 0)) return "utf-16le";
  return (one === 0xfe && other === 0xff) || (one === 0 && third === 0 && other !== 0) ? "utf-16be" : undefined;
}

/** The text in bytes: UTF-8, else what some editors write, UTF-16 or Windows-1252. */
export function asSomeText(bytes: Uint8Array): string {
  const encoding = twoBytes(bytes);
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
