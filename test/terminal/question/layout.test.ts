import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charactersOf } from "../../../src/terminal/question/characters.js";
import { rowAt, rowsOf, wrap } from "../../../src/terminal/question/layout.js";
import { columnsOf } from "../../../src/terminal/question/width.js";

describe("a text is broken between words", () => {
  it.each([
    ["one two three", 8, ["one two", "three"]],
    ["one two three", 7, ["one two", "three"]],
    ["one two three", 40, ["one two three"]],
    ["unbreakable", 4, ["unbr", "eaka", "ble"]],
    ["phone 0800 111 0 111", 16, ["phone", "0800 111 0 111"]],
    ["a\n\nb", 10, ["a", "", "b"]],
    ["", 10, [""]],
    ["漢字漢字漢字", 8, ["漢字漢字", "漢字"]],
    ["שלום לך חבר", 8, ["שלום לך", "חבר"]],
  ])("%j in %i columns", (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  it("and never inside a character", () => {
    const family = "👨‍👩‍👧";
    for (const line of wrap(`${family}${family}e\u0301${family}`, 9)) {
      expect([family, `e\u0301`, `e\u0301${family}`, `${family}e\u0301`]).toContain(line);
    }
  });
});

describe("the columns of a character", () => {
  it.each([
    ["a", 1],
    ["é", 1],
    ["e\u0301", 1],
    ["漢", 2],
    ["한", 2],
    ["ｗ", 2],
    ["😀", 2],
    ["ש", 1],
    ["\u200d", 0],
  ])("%s: %i", (character, columns) => {
    expect(columnsOf(character)).toBe(columns);
  });
});

const anyText = fc
  .array(fc.oneof(fc.constantFrom(" ", "\n", "word", "漢", "👨‍👩‍👧", "e\u0301", "ש"), fc.string({ unit: "grapheme" })))
  .map((parts) => parts.join(""));

describe("for every text and width", () => {
  it("the rows hold the whole text, in order, and fit the screen", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 200 }), (text, columns) => {
        const rows = rowsOf(text, columns);
        let at = 0;
        for (const { start, end } of rows) {
          expect(text.slice(at, start)).toMatch(/^\n?$/);
          const row = text.slice(start, end);
          expect(columnsOf(row.replace(/ $/, ""))).toBeLessThanOrEqual(columns);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it("every break lies between two characters", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 60 }), (text, columns) => {
        const ends = new Set<number>([0]);
        let at = 0;
        for (const line of text.split("\n")) {
          for (const character of charactersOf(line)) ends.add((at += character.length));
          ends.add((at += 1));
        }
        for (const { start } of rowsOf(text, columns)) expect(ends.has(start)).toBe(true);
      }),
    );
  });

  it("the caret stands in the row that holds it", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, somewhere) => {
        const caret = somewhere % (text.length + 1);
        const rows = rowsOf(text, 20);
        const row = rows[rowAt(rows, caret)];
        expect(row && row.start <= caret && caret <= row.end).toBe(true);
      }),
    );
  });
});
