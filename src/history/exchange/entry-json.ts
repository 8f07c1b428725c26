import * as v from "valibot";
import type { Entry } from "../entry.js";
import { millisecondsOf } from "../instant.js";

const instant = v.pipe(
  v.string(),
  v.check((text) => millisecondsOf(text) !== undefined, "an instant such as 2026-03-04T21:10:05+01:00"),
);
const texts = v.optional(v.array(v.string()), []);

const schema = v.object({
  id: v.pipe(
    v.string(),
    v.check((text) => text !== "", "a name"),
  ),
  flow: v.string(),
  title: v.optional(v.string()),
  status: v.optional(v.picklist(["draft", "kept"]), "kept"),
  started: instant,
  finished: v.optional(instant),
  zone: v.optional(v.string(), "UTC"),
  localDate: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => /^\d{4}-\d\d-\d\d$/.test(text), "a date such as 2026-03-04"),
    ),
  ),
  people: texts,
  tags: texts,
  answers: v.optional(
    v.array(
      v.object({
        step: v.string(),
        question: v.string(),
        text: v.string(),
        who: v.optional(v.string()),
        passed: v.optional(v.boolean()),
      }),
    ),
    [],
  ),
  summary: v.optional(v.string()),
  experiences: texts,
  at: v.optional(v.string()),
  typing: v.optional(v.string()),
  schema: v.optional(v.literal(1), 1),
  more: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** How the kinds of values are called in a sentence. */
const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  boolean: "true or false",
  Array: "a list",
  Object: "an object",
  1: "1",
};

type Issue = Readonly<{ expected: string | null; received: string; message: string }>;

/** What is wrong with the value at a path. */
function wrongAt(path: string | null, { expected, received, message }: Issue): string {
  if (path !== null && received === "undefined") return `“${path}” is missing`;
  // checks of ours say in their message what is expected
  const meant =
    expected === null
      ? message
      : (kinds[expected] ?? expected.replaceAll('"', "").replace(" | ", " or ").replace(/[()]/g, ""));
  return `${path === null ? "it" : `“${path}”`} is expected to be ${meant}`;
}

/** The entry in a value that came from JSON, as src/schemas/entry-v1.json describes it; or a sentence on what is wrong with it. */
export function entryFrom(value: unknown): Entry | string {
  const { success, output, issues } = v.safeParse(schema, value);
  if (!success) {
    const [issue] = issues;
    return wrongAt(v.getDotPath(issue), issue);
  }
  const { title, localDate, finished, summary, at, typing, answers, ...rest } = output;
  return {
    ...rest,
    title: title ?? rest.flow,
    localDate: localDate ?? rest.started.slice(0, 10),
    answers: answers.map(({ who, passed, ...answer }) => ({
      ...answer,
      ...(who !== undefined && { who }),
      ...(passed !== undefined && { passed }),
    })),
    ...(finished !== undefined && { finished }),
    ...(summary !== undefined && { summary }),
    ...(at !== undefined && { at }),
    ...(typing !== undefined && { typing }),
  };
}
