import fc from "fast-check";
import type { Entry } from "../../src/history/entry.js";

/** An entry as a person might leave it, for tests to vary. */
export function anEntry(changes: Partial<Entry> = {}): Entry {
  return {
    id: "k3j9x2hb",
    flow: "challenge",
    title: "Something on my mind",
    status: "kept",
    started: "2026-03-04T21:10:05+01:00",
    finished: "2026-03-04T21:25:40+01:00",
    zone: "Europe/Berlin",
    localDate: "2026-03-04",
    people: ["Sam"],
    tags: [],
    answers: [
      { step: "happened", question: "What happened?", text: "I lost my temper at the meeting.\n\nThen I left." },
      { step: "felt", question: "What did you feel then, and what do you feel now?", text: "", passed: true },
    ],
    experiences: ["A walk before I answered."],
    summary: "**What happened**: I lost my temper at the meeting.",
    schema: 1,
    more: {},
    ...changes,
  };
}

/** Pieces that a file of Markdown and YAML could mistake for its own. */
const hostile = fc.constantFrom(
  "---",
  "\n---\n",
  "## ",
  "##",
  "\n## What happened?\n",
  "\\## x",
  "\\\\## ",
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  " ",
  "\t",
  "\\",
  "&#x1B;",
  "&#x",
  "\\&#x41;",
  "&",
  ";",
  "- ",
  "* ",
  "  - ",
  "Summary",
  "\n## Summary\n",
  "What helped",
  "\u0000",
  "\u001b[31m",
  "\u007f",
  "\u0085",
  "\u00a0",
  "\u2028",
  "\ufeff",
  "\ud83d",
  "\ude00",
  "👩‍👩‍👧",
  "שלום",
  "日本語",
  "é",
  "word",
  ": ",
  "#",
  "'",
  '"',
  "<!-- -->",
  "|",
  "> ",
);

/** Any text at all, with a liking for what could go wrong. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(hostile, { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);

const instants = fc
  .record({
    at: fc.date({ min: new Date("1000-01-01T00:00:00Z"), max: new Date("9998-12-31T00:00:00Z"), noInvalidDate: true }),
    offset: fc.constantFrom("Z", "+00:00", "+05:45", "-03:30", "+14:00"),
  })
  .map(({ at, offset }) => at.toISOString().slice(0, 19) + offset);

/** Any entry at all. */
export const anyEntry: fc.Arbitrary<Entry> = fc.record(
  {
    id: anyText,
    flow: anyText,
    title: anyText,
    status: fc.constantFrom("draft", "kept"),
    started: instants,
    finished: instants,
    zone: anyText,
    localDate: instants.map((instant) => instant.slice(0, 10)),
    people: fc.array(anyText, { maxLength: 3 }),
    tags: fc.array(anyText, { maxLength: 3 }),
    answers: fc.array(
      fc.record(
        {
          step: fc.oneof(anyText, fc.constant("note")),
          question: fc.oneof(anyText, fc.constant("")),
          text: anyText,
          who: anyText,
          passed: fc.boolean(),
        },
        { requiredKeys: ["step", "question", "text"] },
      ),
      { maxLength: 5 },
    ),
    summary: anyText,
    experiences: fc.array(anyText, { maxLength: 4 }),
    at: anyText,
    typing: anyText,
    schema: fc.constant(1),
    more: fc
      .dictionary(anyText, fc.oneof(anyText, fc.integer(), fc.boolean(), fc.array(anyText), fc.constant(null)))
      .map((values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [`x ${key}`, value]))),
  },
  {
    requiredKeys: [
      "id",
      "flow",
      "title",
      "status",
      "started",
      "zone",
      "localDate",
      "people",
      "tags",
      "answers",
      "experiences",
      "schema",
      "more",
    ],
  },
);
