import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginningOf, fold, stemOf, wordsOf } from "../../../src/history/search/words.js";
import { anyText } from "../entries.js";

const keys = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(" ");

describe("the words of a text", () => {
  it.each([
    ["I walked, and walked.", "i walked and walked"],
    ["Don’t — my sister's “plan”", "don't my sister plan"],
    ["Café, CAFÉ, cafe\u0301", "cafe cafe cafe"],
    ["well-being 24/7", "well being 24 7"],
    ["日本語です", "日 本 語 て す"],
    ["ΟΔΟΣ οδός", "οδοσ οδοσ"],
    ["👩‍👩‍👧 — … !", ""],
  ])("%s", (text, expected) => {
    expect(keys(text)).toBe(expected);
  });

  it("stand where they are said to stand", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { key, start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(fold(text.slice(start, end)).replace(/'s$/, "")).toBe(key);
          last = end;
        }
      }),
    );
  });
});

describe("stems", () => {
  it.each([
    ["walk", "walks walked walking"],
    ["happy", "happiness happy"],
    ["worry", "worried worries worrying"],
    ["relate", "relational relation relating"],
  ])("%s: %s", (word, forms) => {
    for (const form of forms.split(" ")) expect(stemOf(form)).toBe(stemOf(word));
  });

  const endings = fc.constantFrom(
    ..."s es ies ed ied eed ing ational tional enci anci izer bli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize y e ll".split(
      " ",
    ),
  );
  const roots = fc.oneof(
    fc.constantFrom("hop", "fil", "conflat", "sens", "stab", "mob", "rel", "fall", "ti", "agre", "pony", "a", "ab"),
    fc.string({ unit: fc.constantFrom(..."aeioubcdlnrsty".split("")), minLength: 1, maxLength: 6 }),
  );
  it("begin every word that has them, but for their last letter", () => {
    fc.assert(
      fc.property(roots, fc.array(endings, { maxLength: 3 }), (root, ends) => {
        const word = root + ends.join("");
        expect(word.startsWith(beginningOf(stemOf(word)))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});
