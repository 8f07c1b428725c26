import * as v from "valibot";
import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document } from "yaml";
import { FileProblem } from "../../files/file-problem.js";
import { whyNoYaml } from "../../files/yaml.js";
import { nearestName } from "../../lint/issues/nearest.js";
import { faultsBetween, perhaps, type Path } from "./faults.js";
import type { Flow } from "./flow.js";
import { flowShape, knownNames } from "./shape.js";

/** Where something stands in a file, both from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A flow that was read from a file, and where in it things stand. */
export interface CheckedFlow {
  readonly flow: Flow;
  /** The line and column of what a path of keys leads to, or of the nearest thing above it. */
  readonly placeOf: (path: Path) => Place;
}

/** What is wrong in a file, as a clause, and where. */
export interface Wrong extends Place {
  readonly message: string;
}

type Issue = v.BaseIssue<unknown>;

/** The keys that lead to an issue, as far as they are keys of YAML. */
const pathOf = (issue: Issue): Path =>
  (issue.path ?? []).flatMap(({ key }) => (typeof key === "string" || typeof key === "number" ? [key] : []));

const isUnknownName = ({ expected }: Issue): boolean => expected === "never";

/** What is wrong, as a clause, with what was meant where that can be guessed. */
function meaningOf(issue: Issue, named: string): string {
  const { input, message } = issue;
  if (issue.received === "undefined") return `“${named}” is missing`;
  if (isUnknownName(issue)) return `“${named}” is not known here${perhaps(named, knownNames)}`;
  // the names that a list of them allows
  if (typeof input === "string") return `${message}${perhaps(input, Array.from(issue.expected?.matchAll(/"([^"]+)"/g) ?? [], ([, name = ""]) => name))}`; // prettier-ignore
  if (typeof input === "number" && issue.type === "string") return `${message}, such as “${input}” in quotation marks`;
  return message;
}

/** The issue of a union that says most, the one that got furthest into what was written, and the path to it. */
function deepest(outer: Issue): { readonly issue: Issue; readonly path: Path } {
  const inner = (outer.issues ?? []).filter(({ path }) => path !== undefined);
  const [first] = inner.toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
  return first === undefined
    ? { issue: outer, path: pathOf(outer) }
    : { issue: first, path: [...pathOf(outer), ...pathOf(first)] };
}

/** The name at the end of a path. */
function nameOf(path: Path): string {
  return String(path.at(-1));
}

/** What is wrong with the shape, but for what is missing only because its name is misspelt. */
function shapeIssues(issues: readonly Issue[]): readonly { readonly issue: Issue; readonly path: Path }[] {
  const found = issues.map(deepest);
  const misspelt = found.filter(({ issue }) => isUnknownName(issue));
  return found.filter(
    ({ issue, path }) =>
      issue.received !== "undefined" ||
      !misspelt.some(
        (other) =>
          other.path.slice(0, -1).join(" ") === path.slice(0, -1).join(" ") &&
          nearestName(nameOf(other.path), knownNames) === nameOf(path),
      ),
  );
}

/** Where a name stands, or what it names. */
function offsetOf(document: Document.Parsed, path: Path, ofName: boolean): number {
  const last = path.at(-1);
  const within: unknown = document.getIn(path.slice(0, -1), true);
  const pair = isMap(within) ? within.items.find(({ key }) => isScalar(key) && key.value === last) : undefined;
  if (ofName && pair !== undefined && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Reads a flow that a person wrote: the flow, or all that is wrong with it, from its beginning on. */
export function lookThrough(text: string): CheckedFlow | readonly Wrong[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const wrong = (offset: number, message: string): Wrong => ({ ...at(offset), message });
  const unreadable = (offset: number, why: string): readonly Wrong[] => [wrong(offset, `this is not readable as YAML: ${why.replace(/\.$/, "")}`)]; // prettier-ignore
  const [error] = document.errors;
  if (error !== undefined) return unreadable(error.pos[0], whyNoYaml(error));
  let value: unknown;
  try {
    value = document.toJS();
  } catch (cause) {
    return unreadable(0, cause instanceof Error ? cause.message : String(cause));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [wrong(0, "a flow is expected here, with id, title, for, minutes, source, steps and close")];
  const read = v.safeParse(flowShape, value);
  const found = read.success
    ? faultsBetween(read.output).map(({ path, message }) => wrong(offsetOf(document, path, false), message))
    : shapeIssues(read.issues).map(({ issue, path }) =>
        wrong(offsetOf(document, path, isUnknownName(issue)), meaningOf(issue, String(path.at(-1)))),
      );
  if (found.length > 0) return found.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return read.success ? { flow: read.output, placeOf: (path) => at(offsetOf(document, path, false)) } : [];
}

/**
 * The flow that a person wrote. Throws a `FileProblem` that names the file, the line and the column of the first thing that
 * is wrong.
 */
export function checkFlow(text: string, file: string): Flow {
  const read = lookThrough(text);
  if ("flow" in read) return read.flow;
  const [first = { line: 1, column: 1, message: "this is no flow" }] = read;
  throw new FileProblem({ path: file, line: first.line, column: first.column }, `${first.message}.`);
}
