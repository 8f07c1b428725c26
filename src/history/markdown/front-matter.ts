import { Document, isCollection } from "yaml";
import type { Answer, Entry } from "../entry.js";
import { aboveAndBelow } from "./headings.js";

/** The keys of front matter that this version knows, in the order in which they are written. */
const knownKeys = [
  "id",
  "flow",
  "title",
  "status",
  "started",
  "finished",
  "zone",
  "localDate",
  "people",
  "tags",
  "at",
  "steps",
  "schema",
] as const;

/** A step of the list in front matter: its id alone, or with who answered and whether they passed. */
export type Step = Pick<Answer, "step" | "who" | "passed">;

function writeStep({ step, who, passed }: Answer): unknown {
  if (who === undefined && passed === undefined) return step;
  return { step, ...(who !== undefined && { who }), ...(passed !== undefined && { passed }) };
}

/** What front matter holds that this version does not know. */
export function unknownKeys(values: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(values).filter(([key]) => !knownKeys.some((known) => known === key));
}

/** The front matter of an entry's file as YAML, without the lines of dashes around it. */
export function writeFrontMatter(entry: Entry): string {
  const { more, ...known } = entry;
  const [, below] = aboveAndBelow(entry.answers);
  const values = { ...known, steps: below.map(writeStep) };
  const written = knownKeys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]);
  const document = new Document(Object.fromEntries([...written, ...unknownKeys(more)]));
  for (const key of ["people", "tags", "steps"]) {
    const list = document.get(key, true);
    if (isCollection(list) && list.items.every((item) => !isCollection(item))) list.flow = true;
  }
  return document.toString({
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}
