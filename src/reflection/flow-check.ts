import * as v from "valibot";
import { LineCounter, isNode, parseDocument } from "yaml";
import { FileProblem } from "../files/file-problem.js";
import type { Flow, Step } from "./flow.js";

const line = v.pipe(
  v.string("a text is needed here"),
  v.trim(),
  v.minLength(1, "a text is needed here"),
  v.check((text) => !text.includes("\n"), "this should be one line"),
);
const id = v.pipe(
  v.string("a name is needed here"),
  v.regex(/^[a-z][a-z0-9-]*$/, "a name has small letters, digits and hyphens"),
);

const step = v.pipe(
  v.strictObject({
    id,
    question: line,
    otherwise: v.optional(line),
    why: line,
    help: v.optional(line),
    kind: v.optional(v.picklist(["text", "choice", "scale"], "kind is text, choice or scale")),
    options: v.optional(v.pipe(v.array(line), v.minLength(2, "options are two or more"))),
    optional: v.optional(v.boolean("optional is true or false")),
  }),
  v.check(
    ({ kind, options }) => (kind === "choice" || kind === "scale") === (options !== undefined),
    "options belong to a choice or a scale, which need them",
  ),
);

const flow = v.strictObject({
  id,
  title: line,
  for: line,
  minutes: v.pipe(v.number("minutes is a number"), v.minValue(1, "minutes is 1 or more")),
  source: line,
  followUps: v.optional(
    v.pipe(v.number("followUps is a number"), v.integer("followUps is a whole number"), v.minValue(0)),
    0,
  ),
  steps: v.pipe(v.array(step), v.minLength(1, "a flow has one step or more")),
  close: v.strictObject({
    summary: v.array(v.strictObject({ step: id, label: line })),
    experience: v.optional(id),
  }),
  example: v.optional(
    v.array(v.strictObject({ coach: v.string("what the coach says"), person: v.string("what the person answers") })),
    [],
  ),
});

type Path = readonly (string | number)[];

/** Where a file is wrong, as a path into its data, and what is wrong there. */
interface Fault {
  readonly path: Path;
  readonly message: string;
}

/** The ids in `{braces}` of a question. */
const placeholders = (question: string): readonly string[] => [...question.matchAll(/\{([a-z0-9-]+)\}/g)].map((found) => found[1] ?? ""); // prettier-ignore

/** What the shape alone cannot say: ids are there once, and everything that names a step names one that exists. */
function faultsBetween(steps: readonly Step[], close: Flow["close"]): readonly Fault[] {
  const faults: Fault[] = [];
  const known: string[] = [];
  steps.forEach((each, index) => {
    if (known.includes(each.id))
      faults.push({ path: ["steps", index, "id"], message: `the id “${each.id}” is there twice` });
    for (const named of placeholders(each.question)) {
      if (!known.includes(named))
        faults.push({ path: ["steps", index, "question"], message: `no earlier step is called “${named}”` });
      else if (each.otherwise === undefined)
        faults.push({
          path: ["steps", index, "question"],
          message: `an “otherwise” is needed for when “${named}” is passed`,
        });
    }
    known.push(each.id);
  });
  close.summary.forEach((each, index) => {
    if (!known.includes(each.step))
      faults.push({ path: ["close", "summary", index, "step"], message: `no step is called “${each.step}”` });
  });
  if (close.experience !== undefined && !known.includes(close.experience))
    faults.push({ path: ["close", "experience"], message: `no step is called “${close.experience}”` });
  return faults;
}

/** The keys that lead to an issue, as far as they are keys of YAML. */
function pathOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).flatMap(({ key }) => (typeof key === "string" || typeof key === "number" ? [key] : []));
}

/**
 * Reads and checks a flow that a person wrote. Throws a `FileProblem` that names the file, the line and the column of the
 * first thing that is wrong.
 */
export function checkFlow(text: string, file: string): Flow {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const fail = (offset: number, message: string): never => {
    const { line: row, col: column } = lines.linePos(offset);
    throw new FileProblem({ path: file, line: Math.max(row, 1), column: Math.max(column, 1) }, `${message}.`);
  };
  const failAt = ({ path, message }: Fault): never => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return fail(node.range[0], message);
    }
    return fail(0, message);
  };
  const [error] = document.errors;
  if (error !== undefined) fail(error.pos[0], `this is not readable as YAML: ${error.message}`);
  const read = v.safeParse(flow, document.toJS());
  if (!read.success) {
    const [issue] = read.issues;
    const path = pathOf(issue);
    const named = path.at(-1);
    const message =
      issue.received === "undefined"
        ? `“${named}” is missing`
        : issue.expected === "never"
          ? `“${named}” is not known here`
          : issue.message;
    return failAt({ path, message });
  }
  const [fault] = faultsBetween(read.output.steps, read.output.close);
  return fault === undefined ? read.output : failAt(fault);
}
