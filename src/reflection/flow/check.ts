import * as v from "valibot";
import { LineCounter, isNode, parseDocument, type Document } from "yaml";
import { FileProblem } from "../../files/file-problem.js";
import { nearestName } from "../../lint/issues/nearest.js";
import { faultsBetween, type Path } from "./faults.js";
import type { Flow } from "./flow.js";
import { flowShape, knownNames } from "./shape.js";

/** A flow that was read from a file, and where in it things stand. */
export interface CheckedFlow {
  readonly flow: Flow;
  /** The line and column, from 1, of what a path of keys leads to, or of the nearest thing above it. */
  readonly placeOf: (path: Path) => { readonly line: number; readonly column: number };
}

/** The keys that lead to an issue, as far as they are keys of YAML. */
function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).flatMap(({ key }) => (typeof key === "string" || typeof key === "number" ? [key] : []));
}

/** What is wrong, as a clause, with the name that was meant where that can be guessed. */
function meaningOf(issue: v.BaseIssue<unknown>, named: string | number | undefined): string {
  if (issue.received === "undefined") return `“${named}” is missing`;
  if (issue.expected === "never") {
    const meant = nearestName(String(named), knownNames);
    return `“${named}” is not known here${meant === undefined ? "" : `; perhaps “${meant}” is meant`}`;
  }
  return issue.message;
}

const offsetOf = (document: Document.Parsed, path: Path): number => {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
};

/** The issue of a union that says most: the one that got furthest into what was written. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = (issue.issues ?? []).filter(({ path }) => path !== undefined);
  const [first] = inner.toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
  return first ?? issue;
}

/**
 * Reads and checks a flow that a person wrote. Throws a `FileProblem` that names the file, the line and the column of the
 * first thing that is wrong.
 */
export function readChecked(text: string, file: string): CheckedFlow {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const at = (offset: number): { readonly line: number; readonly column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const fail = (offset: number, message: string): never => {
    throw new FileProblem({ path: file, ...at(offset) }, `${message}.`);
  };
  const [error] = document.errors;
  if (error !== undefined) fail(error.pos[0], `this is not readable as YAML: ${error.message}`);
  let value: unknown;
  try {
    value = document.toJS();
  } catch (cause) {
    fail(0, `this is not readable as YAML: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    fail(0, "a flow is expected here, with id, title, for, minutes, source, steps and close");
  const read = v.safeParse(flowShape, value);
  if (!read.success) {
    const [outer] = read.issues;
    const issue = deepest(outer);
    const path = issue === outer ? pathOf(outer) : [...pathOf(outer), ...pathOf(issue)];
    return fail(offsetOf(document, path), meaningOf(issue, path.at(-1)));
  }
  const [fault] = faultsBetween(read.output);
  if (fault !== undefined) fail(offsetOf(document, fault.path), fault.message);
  return { flow: read.output, placeOf: (path) => at(offsetOf(document, path)) };
}

/** As `readChecked`, for the flow alone. */
export const checkFlow = (text: string, file: string): Flow => readChecked(text, file).flow;
