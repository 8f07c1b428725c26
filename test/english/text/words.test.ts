import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kind, wordsOf } from "../../../src/english/text/words.js";

const folded = (text: string): string[] => wordsOf(text).map(({ lower }) => lower);
const kindsOf = (text: string): number[] => wordsOf(text).map((word) => word.kind);

describe("words", () => {
  const rows: readonly (readonly [text: string, words: readonly string[]])[] = [
    ["You should rest.", ["you", "should", "rest", "."]],
    ["DON'T", ["don't"]],
    ["don’t", ["don't"]],
    ["Y’all", ["y'all"]],
    ["well-being", ["well-being"]],
    ["mother-in-law's", ["mother-in-law's"]],
    ["the dogs' bowl", ["the", "dogs", "'", "bowl"]],
    ["e.g. soup", ["e.g.", "soup"]],
    ["3.5 km", ["0", "km"]],
    ["10:30", ["0"]],
    ["one — two", ["one", "—", "two"]],
    ["one -- two", ["one", "—", "two"]],
    ["one - two", ["one", "—", "two"]],
    ["wait...", ["wait", "…"]],
    ["wait…", ["wait", "…"]],
    ["what?!", ["what", "?"]],
    ["no!!!", ["no", "!"]],
    ["*really* tired", ["really", "tired"]],
    ["**Rest** now", ["rest", "now"]],
    ["_please_ rest", ["please", "rest"]],
    ["café", ["café"]],
    ["naïve", ["naïve"]],
    ["Ünal", ["ünal"]],
  ];
  it.each(rows)("%j", (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  it("fold every double quotation mark alike", () => {
    for (const text of ['"rest"', "“rest”", "„rest“"]) expect(folded(text)).toEqual(['"', "rest", '"']);
  });

  it("stand where they stand, in a stretch of a text, behind a longer one, and however long they are", () => {
    const long = "ab".repeat(150_000);
    expect(wordsOf(`rest ${long} now`).map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [5, 300_005],
      [300_006, 300_009],
    ]);
    const stretch = wordsOf(`${long} Rest é 日本 \ud83d now`, 300_001, 300_006);
    expect(stretch.map(({ lower, start, end }) => [lower, start, end])).toEqual([["rest", 300_001, 300_005]]);
    expect(folded("Rest é 日本 \ud83d now")).toEqual(["rest", "é", "日本", "", "now"]);
  });

  describe("are mended where people type in a hurry", () => {
    it.each([
      ["dont", "don't"],
      ["cant", "can't"],
      ["shouldnt", "shouldn't"],
      ["didnt", "didn't"],
      ["youre", "you're"],
      ["Youve", "you've"],
      ["im", "i'm"],
      ["u", "you"],
      ["ur", "your"],
    ])("%s is read as %s", (typed, meant) => {
      expect(folded(typed)).toEqual([meant]);
    });

    it.each(["well", "were", "its", "ill", "hell", "shell", "wed"])("%s is a word of its own and stays one", (word) => {
      expect(folded(word)).toEqual([word]);
    });
  });

  it("know numbers, addresses, symbols and marks apart", () => {
    expect(kindsOf("Rest 8 hours")).toEqual([kind.word, kind.number, kind.word]);
    expect(kindsOf("see https://example.com/a?b=c, ok")).toEqual([kind.word, kind.address, kind.mark, kind.word]);
    expect(kindsOf("a.b@example.com")).toEqual([kind.address]);
    expect(kindsOf("fine 😀!")).toEqual([kind.word, kind.symbol, kind.mark]);
  });

  it("lie in order and apart, and leave only blanks and emphasis between them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let at = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^[\s*_~`\u200b]*$/u);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s*_~`\u200b]*$/u);
      }),
    );
  });
});
