import { applyPatch } from "diff";
import fc from "fast-check";
import { expect, it } from "vitest";
import { unifiedDiff } from "../../src/render/unified-diff.js";

const text = fc.array(fc.constantFrom("one", "two", "three", "\n", "\r\n", "caf\udce9")).map((parts) => parts.join(""));

it("says nothing of texts that are the same", () => {
  fc.assert(fc.property(text, (same) => unifiedDiff("text", same, same) === ""));
});

it("turns the one text into the other when it is applied", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before !== after);
      expect(applyPatch(before, unifiedDiff("text", before, after), { autoConvertLineEndings: false })).toBe(after);
    }),
  );
});

it("names the file and shows the lines around", () => {
  expect(unifiedDiff("note.txt", "a\nb\nc\n", "a\nx\nc\n")).toBe(
    "--- note.txt\n+++ note.txt\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n",
  );
});

it("says where a name with blanks in it ends", () => {
  expect(unifiedDiff("my note.txt", "a\n", "b\n")).toBe(
    "--- my note.txt\t\n+++ my note.txt\t\n@@ -1,1 +1,1 @@\n-a\n+b\n",
  );
});
