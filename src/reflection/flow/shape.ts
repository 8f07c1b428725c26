import * as v from "valibot";
import { reservedEnding } from "./ids.js";

const text = v.pipe(v.string("a text is needed here"), v.trim(), v.minLength(1, "a text is needed here"));
const line = v.pipe(
  text,
  v.check((given) => !given.includes("\n"), "this should be one line"),
);
const id = v.pipe(
  v.string("a name is needed here"),
  v.regex(/^[a-z][a-z0-9-]*$/, "a name has small letters, digits and hyphens"),
);
const stepId = v.pipe(
  id,
  v.check(
    (given) => !reservedEnding.test(given),
    "a step is not called so: the program puts a number, “follow-up” and the like behind a hyphen itself",
  ),
);
const words = v.union([line, v.pipe(v.array(line), v.minLength(1, "a text is needed here"))], "a text is needed here, or a list of texts"); // prettier-ignore
const number = v.number("a number is needed here");

const like = {
  is: v.optional(words),
  not: v.optional(words),
  answered: v.optional(v.boolean("answered is true or false")),
  mentions: v.optional(words),
  from: v.optional(number),
  to: v.optional(number),
};
const when = v.strictObject({ step: id, ...like });

const step = v.pipe(
  v.strictObject({
    id: stepId,
    question: line,
    otherwise: v.optional(line),
    why: line,
    help: v.optional(line),
    kind: v.optional(
      v.picklist(["text", "line", "word", "choice", "scale"], "kind is text, line, word, choice or scale"),
    ),
    options: v.optional(v.pipe(v.array(line), v.minLength(2, "options are two or more"))),
    optional: v.optional(v.boolean("optional is true or false")),
    when: v.optional(v.union([when, v.array(when)], "a condition names a step, and what its answer must be like")),
    each: v.optional(id),
    repeat: v.optional(
      v.strictObject({
        most: v.pipe(number, v.integer("most is a whole number"), v.minValue(2, "most is 2 or more"), v.maxValue(9, "most is 9 or less")), // prettier-ignore
        question: line,
      }),
    ),
    followUp: v.optional(v.strictObject({ question: line, why: line, when: v.optional(v.strictObject(like)) })),
    turns: v.optional(v.picklist(["each", "listened"], "turns is each or listened")),
  }),
  v.check(
    ({ kind, options }) => (kind === "choice" || kind === "scale") === (options !== undefined),
    "a choice or a scale needs options, and no other kind has them",
  ),
  v.check(
    ({ each, repeat }) => each === undefined || repeat === undefined,
    "a step is asked for each answer of another or repeated, not both",
  ),
);

/** What a flow is in YAML, as far as the shape alone can say; the messages are clauses that follow the place. */
export const flowShape = v.strictObject({
  id,
  title: line,
  for: line,
  minutes: v.pipe(v.number("minutes is a number"), v.minValue(1, "minutes is 1 or more")),
  source: line,
  language: v.optional(v.pipe(line, v.regex(/^[a-z]{2}$/, "language is two small letters, such as en or es"))),
  people: v.optional(v.picklist([1, 2], "people is 1 or 2")),
  followUps: v.optional(
    v.pipe(v.number("followUps is a number"), v.integer("followUps is a whole number"), v.minValue(0)),
    0,
  ),
  steps: v.pipe(v.array(step, "steps are a list"), v.minLength(1, "a flow has one step or more")),
  close: v.strictObject({
    words: v.optional(line),
    summary: v.array(v.strictObject({ step: id, label: line })),
    helped: v.optional(id),
  }),
  example: v.optional(
    v.array(
      v.strictObject({
        coach: v.string("what the coach says"),
        person: v.string("what the person answers"),
        who: v.optional(line),
      }),
    ),
    [],
  ),
});

/** The names that can stand in each part of a flow, for telling which one was meant. */
export const knownNames: readonly string[] = [
  ...Object.keys(flowShape.entries),
  ...Object.keys(flowShape.entries.close.entries),
  ...Object.keys(like),
  "id", "question", "otherwise", "why", "help", "kind", "options", "optional", "when", "each", "repeat", "most",
  "followUp", "turns", "step", "label", "coach", "person", "who",
]; // prettier-ignore
