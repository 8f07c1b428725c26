import fc from "fast-check";
import { expect, it } from "vitest";
import { readLines } from "../../src/documents/lines.js";
import { pieces } from "./pieces.js";

function lines(text: string, cuts: readonly number[] = []): string[] {
  const reader = readLines();
  return [...pieces(text, cuts).flatMap((piece) => reader.push(piece)), ...reader.end()];
}

it.each([
  ["", []],
  ["one", ["one"]],
  ["one\n", ["one\n"]],
  ["one\ntwo", ["one\n", "two"]],
  ["one\r\n\r\ntwo\r\n", ["one\r\n", "\r\n", "two\r\n"]],
  ["one\rstill one\u2028and still\n", ["one\rstill one\u2028and still\n"]],
  ["\n\n", ["\n", "\n"]],
])("%j has the lines %j", (text, expected) => {
  expect(lines(text)).toEqual(expected);
});

it("are the same however the text is cut", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\r", "é") }), fc.array(fc.nat(40)), (text, cuts) => {
      expect(lines(text, cuts)).toEqual(lines(text));
    }),
  );
});
