import { describe, expect, it } from "vitest";
import type { LookBack } from "../../src/history/look-back/look-back.js";
import { lookBackScreen } from "../../src/render/look-back/screen.js";
import { wrap } from "../../src/terminal/question/layout.js";
import { columnsOf } from "../../src/terminal/question/width.js";

const looked: LookBack = {
  period: { from: "2026-09-01", to: "2026-11-22" },
  spans: ["2026-09", "2026-10", "2026-11"],
  calendar: ["2026-09-02", "2026-09-30", "2026-11-01", "2026-11-02"],
  feelings: [
    { word: "tired", counts: [1, 0, 2] },
    { word: "hopeful", counts: [0, 0, 1] },
  ],
  words: {
    push: [
      { word: "should", counts: [4, 0, 1] },
      { word: "must", counts: [0, 0, 0] },
    ],
    room: [{ word: "could", counts: [0, 2, 0] }],
  },
  people: [{ word: "my sister", counts: [1, 0, 0] }],
  helped: [
    {
      theme: "walk",
      experiences: [1, 2, 3, 4, 5].map((day) => ({ text: `A walk ${day}.`, id: "a", date: `2026-09-0${day}` })),
    },
    { experiences: [{ text: "Tea, and nobody who asked anything of me.", id: "b", date: "2025-01-31" }] },
  ],
  thisDay: [
    { months: 1, id: "c", date: "2026-10-22", title: "Something hard", words: "The heating broke." },
    { months: 24, id: "d", date: "2024-11-22", title: "A short check-in", words: "" },
  ],
};

/** The screen as it stands on a terminal of so many columns. */
function screenOf(what: LookBack, columns: number, plain = false): string[] {
  return lookBackScreen(what, { columns, plain, width: columnsOf }).flatMap(({ indent, text }) =>
    wrap(text, columns - indent - 1).map((row) => (row === "" ? "" : " ".repeat(indent) + row)),
  );
}

describe("looking back on a terminal", () => {
  it("of eighty columns", () => {
    expect(`\n${screenOf(looked, 80).join("\n")}\n`).toBe(`
Looking back: September 2026 to November 2026

Days on which you wrote
  2026 1   5    10   15   20   25   30
  Sep   ●                           ●
  Nov  ●●

Feelings, in your words
            Sep  Oct  Nov
  tired       1         2
  hopeful               1

“Should” and “could”
  Should, must, have to
            Sep  Oct  Nov
  should      4         1
  Could, want, choose
            Sep  Oct  Nov
  could            2

Who was alongside
             Sep  Oct  Nov
  my sister    1

What helped
  “walk”
    “A walk 1.” (1 September 2026)
    “A walk 2.” (2 September 2026)
    “A walk 3.” (3 September 2026)
    and 2 more
  And also
    “Tea, and nobody who asked anything of me.” (31 January 2025)

On this day
  A month ago (22 October 2026), Something hard: “The heating broke.”
  2 years ago (22 November 2024), A short check-in
`);
  });

  it("in sentences, to be read aloud", () => {
    expect(screenOf(looked, 200, true).slice(2, 20)).toEqual([
      "Days on which you wrote",
      "  September 2026: 2, 30",
      "  November 2026: 1, 2",
      "",
      "Feelings, in your words",
      "  tired: Sep, Nov (twice)",
      "  hopeful: Nov",
      "",
      "“Should” and “could”",
      "  Should, must, have to",
      "  should: Sep (4 times), Nov",
      "  Could, want, choose",
      "  could: Oct (twice)",
      "",
      "Who was alongside",
      "  my sister: Sep",
      "",
      "What helped",
    ]);
  });

  it.each([24, 40, 60, 80, 200])("stays within %i columns", (columns) => {
    const spans = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`);
    const long = { word: "my very best friend from the old school", counts: spans.map((_, at) => at) };
    const wide = { ...looked, spans, feelings: [long], people: [{ word: "日本語の友達", counts: long.counts }] };
    const widest = Math.max(...screenOf(wide, columns).map(columnsOf));
    expect(widest).toBeLessThan(columns === 24 ? 40 : columns);
  });

  it("says nothing of what is not there, and nothing of how much there is", () => {
    const empty = screenOf({ ...looked, calendar: [], feelings: [], people: [], helped: [], thisDay: [] }, 80);
    expect(empty.join("\n")).not.toMatch(/Feelings|alongside|helped|this day/u);
    expect(screenOf(looked, 80).join("\n")).not.toMatch(/streak|in a row|missed|well done|great|total|score|goal|%/iu);
    expect(screenOf({ period: looked.period, spans: looked.spans }, 80)).toEqual([
      "Looking back: September 2026 to November 2026",
      "",
      "  There is nothing in this time to look back on.",
    ]);
  });
});
