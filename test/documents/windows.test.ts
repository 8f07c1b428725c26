import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainSpans } from "../../src/documents/plain.js";
import { readWindows, windowLimit, type Window } from "../../src/documents/windows.js";
import { pieces } from "./pieces.js";

function windows(text: string, limit?: number, cuts: readonly number[] = []): Window[] {
  const reader = readWindows(limit);
  return [...pieces(text, cuts).flatMap((piece) => reader.push(piece)), ...reader.end()];
}

const prose = (text: string, limit?: number): string[] =>
  windows(text, limit).flatMap((window) => (window.prose ? window.text : []));

const unit = fc.constantFrom(
  "a",
  "b",
  " ",
  ".",
  "?",
  "\n",
  "\r",
  "\r\n",
  "\n\n",
  "```",
  "~~~\n",
  "> ",
  "😀",
  "”",
  "\t",
);
const cuts = fc.array(fc.nat(200));

describe("windows", () => {
  it.each([
    ["One.\nTwo.\n\nThree.\n", ["One.\nTwo.\n", "Three.\n"]],
    ["One.\r\n\r\nTwo.", ["One.\r\n", "Two."]],
    ["One.\r\rTwo.", ["One.\r", "Two."]],
    ["One.\n \t\n\nTwo.", ["One.\n", "Two."]],
    ["One.\n```\nTwo.\n\nThree.\n```\nFour.", ["One.\n", "Four."]],
    ["One.\n~~~ sh\nTwo.", ["One.\n"]],
    ["\n\nOne.", ["One."]],
    ["", []],
  ])("of %j hold the paragraphs %j", (text, expected) => {
    expect(prose(text)).toEqual(expected.filter((part) => part !== "" && plainSpans(part).length > 0));
  });

  it.each([
    ["behind the last sentence within it", "One. Two. Three four", 14, ["One. Two. ", "Three four"]],
    ["behind a quotation that ends a sentence", "“One.” two three", 12, ["“One.” ", "two three"]],
    ["behind the last line where no sentence ends", "one two\nthree four", 12, ["one two\n", "three four"]],
    ["at a blank where no line ends", "one two three four", 10, ["one two ", "three four"]],
    ["anywhere where there is no blank", "onetwothree", 6, ["onetwo", "three"]],
    ["never inside a character", "onetw😀threefourfive", 6, ["onetw", "😀thre", "efourf", "ive"]],
  ])("that are too long are cut %s", (_where, text, limit, expected) => {
    expect(windows(text, limit).map((window) => window.text)).toEqual(expected);
  });

  it("are the text, and no longer than they may be", () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), fc.integer({ min: 3, max: 30 }), (units, limit) => {
        const text = units.join("");
        const found = windows(text, limit).map((window) => window.text);
        expect(found.join("")).toBe(text);
        // Two more are seen before it is certain that there is more.
        for (const window of found) expect(window.length).toBeLessThanOrEqual(limit + 2);
      }),
    );
  });

  it("are the same however the text is cut", () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), fc.integer({ min: 3, max: 30 }), cuts, (units, limit, at) => {
        const text = units.join("");
        expect(windows(text, limit, at)).toEqual(windows(text, limit));
      }),
    );
  });

  it("hold the same prose as the whole text does", () => {
    const spansOf = (text: string, shift: number): string[] =>
      plainSpans(text).map(([start, end]) => `${start + shift}–${end + shift}`);
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), (units) => {
        const text = units.join("");
        let at = 0;
        const inWindows = windows(text).flatMap((window) => {
          const start = at;
          at += window.text.length;
          return window.prose ? spansOf(window.text, start) : [];
        });
        expect(inWindows).toEqual(spansOf(text, 0));
      }),
    );
  });

  it("do not wait for the end of a text that has none", () => {
    const reader = readWindows();
    const sentence = "You should rest. ";
    let given = 0;
    let most = 0;
    for (let sent = 0; sent < windowLimit * 4; sent += sentence.length) {
      for (const window of reader.push(sentence)) given += window.text.length;
      most = Math.max(most, sent + sentence.length - given);
    }
    expect(most).toBeLessThanOrEqual(windowLimit + sentence.length);
  });
});
