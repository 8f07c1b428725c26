import fc from "fast-check";
import { expect, it } from "vitest";
import { placesIn } from "../../src/lint/places.js";

const cases: readonly (readonly [text: string, offset: number, place: readonly number[]])[] = [
  ["abc", 0, [1, 1, 1, 1]],
  ["abc", 3, [1, 4, 4, 4]],
  ["a\nbc", 2, [2, 1, 1, 1]],
  ["a\r\nbc", 4, [2, 2, 2, 2]],
  ["\n\n\nx", 3, [4, 1, 1, 1]],
  ["caf\u00e9 x", 5, [1, 6, 6, 7]],
  ["\u{1f600}x", 2, [1, 3, 2, 5]],
  ["\u20ac\n\u20acx", 3, [2, 2, 2, 4]],
  ["\uFEFFx", 1, [1, 1, 1, 1]],
];

it.each(cases)("%j at %d is line, UTF-16 column, character column, byte column %j", (text, offset, place) => {
  const { line, utf16, character, byte } = placesIn(text)(offset);
  expect([line, utf16, character, byte]).toEqual(place);
});

it("counts a long line once, however many places in it are asked for", () => {
  const text = "You should rest. ".repeat(60_000);
  const placeAt = placesIn(text);
  let last = 0;
  for (let offset = 0; offset < text.length; offset += 17) last = placeAt(offset).byte;
  expect(last).toBe(text.length - 16);
});

it("tells the same places in any order", () => {
  const text = fc.array(fc.constantFrom("a", "\n", "é", "€", "😀", "\r\n")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.array(fc.nat(40)), (whole, offsets) => {
      const placeAt = placesIn(whole);
      for (const offset of offsets.map((each) => Math.min(each, whole.length)))
        expect(placeAt(offset)).toEqual(placesIn(whole)(offset));
    }),
  );
});
