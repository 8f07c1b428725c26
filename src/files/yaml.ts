import { isNode, LineCounter, parseDocument } from "yaml";
import { FileProblem, type Place } from "./file-problem.js";

/** A YAML text as plain values, and where in the file they stand. */
export interface Yaml {
  readonly value: unknown;
  /** The line, from 1, of the value that a path of keys leads to, or of the nearest thing above it. */
  lineOf(...keys: readonly (string | number)[]): number;
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
    throw new FileProblem(where, `this is not readable as YAML: ${error.message}`, { cause: error });
  }
  let value: unknown;
  try {
    value = parsed.toJS();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FileProblem({ path: place.path, line: first }, `this is not readable as YAML: ${reason}`, { cause });
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
  };
}
