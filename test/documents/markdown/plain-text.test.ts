import { Emoji, GFM, parser } from "@lezer/markdown";
import fc from "fast-check";
import { expect, it } from "vitest";
import { math } from "../../../src/documents/markdown/math.js";
import { mdx } from "../../../src/documents/markdown/mdx.js";
import { markdownParser } from "../../../src/documents/markdown/parser.js";

/** The nodes of a text in order, by a parser that asks every character what starts there, or by the one that we use. */
function nodes(text: string, made: { parse(text: string): ReturnType<typeof parser.parse> }): string[] {
  const found: string[] = [];
  made.parse(text).iterate({ enter: ({ name, from, to }) => void found.push(`${name} ${from} ${to}`) });
  return found;
}

const pairs = [
  { own: markdownParser(false), whole: parser.configure([GFM, Emoji, math]) },
  { own: markdownParser(true), whole: parser.configure([GFM, Emoji, math, mdx]) },
];

const pieces = fc.constantFrom(
  ..."a w x1 www. http:// https:// mailto: xmpp: x.y me@x.org first.last@x.org a+b-c@x.org @ : :smile: \\ * ** _ ` ``` [ ] ( ) ! <b> </b> < > &amp; & ~~ - + . é … { } ' , | / # = ? $ $$".split(
    " ",
  ),
  " ",
  "  ",
  "\n",
  "  \n",
  "\t",
  "a b",
);

it.each([
  "See www.example.org, https://example.org/a_b and me@example.org.",
  "snake_case www.example.org _www.example.org_ (first.last+tag@example.org)",
  "One  \ntwo\\\nthree :smile: four:smile: 5*6*7 **bold**.",
])("%j holds what it holds for a parser that asks every character", (text) => {
  for (const { own, whole } of pairs) {
    expect(nodes(text, own)).toEqual(nodes(text, whole));
    expect(nodes(text, own).length).toBeGreaterThan(4);
  }
});

it("the tree of any text is that of a parser that asks every character", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 16 }), (parts) => {
      const text = parts.join("");
      for (const { own, whole } of pairs) expect(nodes(text, own)).toEqual(nodes(text, whole));
    }),
    { numRuns: 1500 },
  );
});
