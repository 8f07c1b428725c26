import { describe, expect, it } from "vitest";
import { mostWords } from "../../../src/english/text/readings.js";
import { among, remembered } from "../../../src/english/text/remembered.js";
import { wordsOf } from "../../../src/english/text/words.js";

const read = (text: string): (readonly [string, number])[] => wordsOf(text).map(({ lower, tags }) => [lower, tags]);

/** A word that nobody has written, by its number. */
const madeUp = (number: number): string =>
  `Zq${String(number).replaceAll(/\d/gu, (digit) => "abcdefghij".charAt(Number(digit)))}xv`;

describe("a word is read the same, however many were read before", () => {
  const line = "Dont Talk to your NEIGHBOUR’s dog; u should’ve re-read the café’s e.g. list";
  const first = read(line);
  const isTalk = among(new Set(["talk"]));
  const lengthOf = remembered((lower) => lower.length);

  it("when it comes again, in another text and at another place", () => {
    expect(read(line)).toEqual(first);
    expect(read(`“${line}”`).slice(1, -1)).toEqual(first);
  });

  it("when there are more words than are remembered", () => {
    for (let number = 0; number < mostWords + 500; number += 1)
      expect(wordsOf(madeUp(number)).map(({ lower }) => lower)).toEqual([madeUp(number).toLowerCase()]);
    expect(read(line)).toEqual(first);
    expect(read("Unheardof unheardof")).toEqual([
      ["unheardof", 0],
      ["unheardof", 0],
    ]);
  });

  it("with what is remembered of it", () => {
    const words = wordsOf("Talk talked TALK zqzqzq Zqzqzqzq talk");
    for (const _ of [1, 2]) {
      expect(words.map(isTalk)).toEqual([true, false, true, false, false, true]);
      expect(words.map(lengthOf)).toEqual([4, 6, 4, 6, 8, 4]);
    }
  });
});
