import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEntry } from "../../src/history/markdown/read.js";
import { writeEntry } from "../../src/history/markdown/write.js";
import { anEntry, anyEntry, anyText } from "./entries.js";

/** What a disk does to a text: UTF-8 and back. */
const throughDisk = (text: string): string => Buffer.from(text, "utf8").toString("utf8");
const back = (entry: ReturnType<typeof anEntry>): unknown => readEntry(throughDisk(writeEntry(entry)), "x.md");

describe("an entry that was written is read back exactly", () => {
  it("whatever it holds", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        expect(back(entry)).toEqual(entry);
      }),
      { numRuns: 700 },
    );
  });

  it("whatever the answer, the summary and what helped are", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const entry = anEntry({
          answers: [{ step: "happened", question: "What happened?", text }],
          summary: text,
          experiences: [text, "and this"],
          typing: text,
        });
        expect(back(entry)).toEqual(entry);
      }),
      { numRuns: 1500 },
    );
  });
});
