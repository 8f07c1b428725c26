import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fit, historyRows } from "../../src/commands/run/history/rows.js";
import { charactersOf } from "../../src/terminal/question/characters.js";
import { columnsOf } from "../../src/terminal/question/width.js";
import { anEntry, anyEntry, anyText } from "../history/entries.js";

describe("a text is cut between characters as a reader counts them", () => {
  it.each([
    ["plain words", 8, "plain w…"],
    ["plain words", 11, "plain words"],
    ["plain words", 7, "plain…"],
    ["日本語です", 6, "日本…"],
    ["日本語です", 5, "日本…"],
    ["👩‍👩‍👧 and us", 3, "…"],
    ["👩‍👩‍👧 and us", 8, "👩‍👩‍👧…"],
    ["e\u0301e\u0301e\u0301", 2, "e\u0301…"],
    ["שלום לכם", 5, "שלום…"],
    ["🇵🇹🇵🇹", 5, "🇵🇹…"],
    ["❤️❤️❤️", 5, "❤️❤️…"],
    ["words", 1, "…"],
    ["words", 0, ""],
  ])("%s in %i columns", (text, columns, fitting) => {
    expect(fit(text, columns)).toBe(fitting);
  });

  it("whatever the text", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, columns) => {
        const cut = fit(text, columns);
        const kept = cut === text ? text : cut.slice(0, -1);
        expect(columnsOf(cut)).toBeLessThanOrEqual(columns);
        expect(charactersOf(text).slice(0, charactersOf(kept).length).join("")).toBe(kept);
      }),
    );
  });
});

describe("rows", () => {
  it("fit from 40 columns to 200, whatever they hold", () => {
    const entries = fc.array(anyEntry, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(entries, fc.integer({ min: 40, max: 200 }), (all, columns) => {
        const found = all.map((entry) => ({ path: "x.md", entry: { ...entry, id: "k3j9x2hb" } }));
        const rows = historyRows(found, columns);
        expect(rows.filter((row) => columnsOf(row) > columns || /[\p{Cc}\p{Cs}]/u.test(row))).toEqual([]);
        expect(rows.filter((row) => row.endsWith("  k3j9x2hb"))).toHaveLength(found.length);
      }),
    );
  });

  it("stand under each other when titles are of other scripts", () => {
    const entry = anEntry({ title: "夜の振り返り", answers: [{ step: "a", question: "?", text: "眠い 😴" }] });
    const rows = historyRows(
      [entry, anEntry()].map((one) => ({ path: "x.md", entry: one })),
      80,
    );
    expect(rows).toEqual([
      "2026-03-04  夜の振り返り          眠い 😴                               k3j9x2hb",
      "2026-03-04  Something on my mind  I lost my temper at the meeting. Th…  k3j9x2hb",
    ]);
  });
});
