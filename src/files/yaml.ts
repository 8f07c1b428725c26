import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type YAMLParseError } from "yaml";
import { FileProblem, type Place } from "./file-problem.js";

/** A YAML text as plain values, and where in the file they stand. */
export interface Yaml {
  readonly value: unknown;
  /** The line, from 1, of the value that a path of keys leads to, or of the nearest thing above it. */
  lineOf(...keys: readonly (string | number)[]): number;
  /**
   * The place of what a path of keys leads to, or of the nearest thing above it: of the last key itself, or of the value under
   * it, `offset` UTF-16 code units into it where that is a text on one line.
   */
  placeOf(keys: readonly (string | number)[], at: "key" | "value", offset?: number): Place;
}

/** What people most often come across, by the codes of the yaml package. */
const plainly: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: "a value that begins with this sign needs quotation marks around it",
  BLOCK_AS_IMPLICIT_KEY: "a value with a colon in it needs quotation marks around it",
  DUPLICATE_KEY: "this name is there twice",
  MULTIPLE_DOCS: "“---” begins a second document here, and a file holds one",
  MISSING_CHAR: "a quotation mark or a bracket is not closed, or a colon is missing",
  TAB_AS_INDENT: "a tab stands where blanks belong",
};

/** Why a text is no YAML, in words that are plain as far as they can be. */
export function whyNoYaml({ code, message }: YAMLParseError): string {
  if (message.endsWith(" at node end"))
    return "a value has ended before this; quotation marks around all of it make it one value";
  return plainly[code] ?? message;
}

/** That a text is no YAML, and why, as a sentence. */
const unreadable = (reason: string): string => `this is not readable as YAML: ${reason.replace(/[.\s]+$/, "")}.`;

/** What the yaml package says of a “*name” that it cannot follow, in plain words. */
function withoutAliases(message: string): string {
  const name = /^Unresolved alias .*: (\S+)$/.exec(message)?.[1];
  if (name !== undefined) return `“*${name}” stands for what “&${name}” names before it, and nothing is named so`;
  return message.startsWith("Excessive alias count")
    ? "what stands for something else in it is more than can be read"
    : message;
}

/**
 * Reads one YAML 1.2 document. `place` is where its text begins, so that a piece of a larger file gives true lines.
 * Throws a `FileProblem` with line and column. Loads the yaml package: reach it through `loadYaml` on a quick path.
 */
export function parseYaml(text: string, place: Place): Yaml {
  const first = place.line ?? 1;
  const counter = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: "error" });
  const [error] = parsed.errors;
  if (error !== undefined) {
    const { line, col } = counter.linePos(error.pos[0]);
    const where = { path: place.path, line: first + Math.max(line, 1) - 1, column: Math.max(col, 1) };
    throw new FileProblem(where, unreadable(whyNoYaml(error)), { cause: error });
  }
  let value: unknown;
  try {
    value = parsed.toJS();
  } catch (cause) {
    const reason = cause instanceof Error ? withoutAliases(cause.message) : String(cause);
    throw new FileProblem({ path: place.path, line: first }, unreadable(reason), { cause });
  }
  return {
    value,
    lineOf(...keys) {
      for (let depth = keys.length; depth > 0; depth -= 1) {
        const node = parsed.getIn(keys.slice(0, depth), true);
        if (isNode(node) && node.range) return first + counter.linePos(node.range[0]).line - 1;
      }
      return first;
    },
    placeOf(keys, at, offset = 0) {
      const { line, col } = counter.linePos(offsetOf(parsed, text, keys, at) + (at === "key" ? 0 : offset));
      return { path: place.path, line: first + Math.max(line, 1) - 1, column: Math.max(col, 1) };
    },
  };
}

/** Where in the text that begins to which keys lead, or the nearest thing above it. */
function offsetOf(parsed: Document, text: string, keys: readonly (string | number)[], at: "key" | "value"): number {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    if (at === "key" && depth === keys.length) {
      const above = parsed.getIn(keys.slice(0, -1), true);
      const pair = isMap(above)
        ? above.items.find(({ key }) => isScalar(key) && String(key.value) === String(keys.at(-1)))
        : undefined;
      if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
    }
    const node = parsed.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0] + (/["']/.test(text.charAt(node.range[0])) ? 1 : 0);
  }
  return parsed.contents?.range?.[0] ?? 0;
}
