import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fit } from "../../../src/terminal/question/fit.js";

describe("a text fits a screen", () => {
  it.each([
    ["broken between words", "one two three four five six", 20, "one two three four\nfive six"],
    [
      "with the further lines of a list under its words",
      "- one two three four five",
      20,
      "- one two three\n  four five",
    ],
    ["and of a number", "10. one two three four", 20, "10. one two three\n    four"],
    ["and of what is indented", "  one two three four five", 20, "  one two three\n  four five"],
    ["with a path whole", "It is at /home/somebody/a-long-name now.", 20, "It is at\n/home/somebody/a-long-name\nnow."],
    ["with a short path among the words", "See /tmp/a for it all now.", 20, "See /tmp/a for it\nall now."],
    ["as it is where it is short", "one\n\n  two", 20, "one\n\n  two"],
    ["as it is where the width makes no sense", "one two three four five six", 6, "one two three four five six"],
    ["as it is where no width is known", "one two three four five six", undefined, "one two three four five six"],
  ])("%s", (_how, text, columns, fitting) => {
    expect(fit(text, columns)).toBe(fitting);
  });

  it("and loses no word", () => {
    const word = fc.constantFrom("a", "-", "word", "/a/long/path/of/many/parts", "1.", "\n", "漢字");
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 20, max: 100 }), (words, columns) => {
        const text = words.join(" ");
        const wordsOf = (one: string): readonly string[] => one.split(/\s+/).filter((each) => each !== "");
        expect(wordsOf(fit(text, columns))).toEqual(wordsOf(text));
      }),
    );
  });
});
