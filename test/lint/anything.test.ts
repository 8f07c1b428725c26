import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlain } from "../../src/documents/plain.js";
import { readConfiguration } from "../../src/lint/config/configuration.js";
import { plainComments, cutAround } from "../../src/lint/ignores/plain-comments.js";
import { readIgnores } from "../../src/lint/ignores/ignores.js";
import { compileAll } from "../../src/lint/own/compile.js";
import { ownRulebook } from "../../src/lint/own/own-rulebook.js";
import { readPattern } from "../../src/lint/own/pattern.js";
import { readOwnRule } from "../../src/lint/own/rule-file.js";
import { rephrase } from "../../src/rephrase/index.js";

const piece = fc.constantFrom(
  "you",
  "need",
  "to",
  "{verb}",
  "{verb-ing}",
  "{rest}",
  "{thing}",
  "(",
  ")",
  "|",
  "?",
  "call",
  "it,",
);
const pattern = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(" "));
const word = fc.constantFrom(
  "You",
  "need",
  "to",
  "call",
  "calling",
  "it",
  "should",
  "not",
  "your mother",
  ".",
  ",",
  "“",
  "(",
  "If",
  "?",
);
const text = fc.array(word, { maxLength: 24 }).map((words) => words.join(" "));

describe("whatever somebody writes down", () => {
  it("a pattern is understood, or its fault stands within it", () => {
    fc.assert(
      fc.property(fc.oneof(pattern, fc.string()), (written) => {
        const read = readPattern(written);
        if ("sentence" in read) expect(read.offset).toBeLessThanOrEqual(written.length);
        else expect(read.pieces.length).toBeGreaterThan(0);
      }),
    );
  });

  it("a rule or configuration gives issues and no error", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const { issues } of [readOwnRule(value, "x.yaml"), readConfiguration(value, { rules: [] })])
          for (const { sentence } of issues) expect(sentence).toMatch(/[.?]$/u);
      }),
    );
  });

  it("what a rule does not cover comes back as it was", () => {
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 1, maxLength: 4 }), (written, texts) => {
        const { rule } = readOwnRule({ name: "x", about: "y", pattern: written, rewrite: "It helped me" }, "x.yaml");
        if (rule === undefined) return;
        const { rulebook } = ownRulebook(compileAll([rule]), () => true);
        for (const given of texts) {
          const { output, changes } = rephrase(given, { rulebook });
          let again = given;
          for (const { start, end, replacement } of changes.toReversed())
            again = again.slice(0, start) + replacement + again.slice(end);
          expect(again).toBe(output);
        }
      }),
    );
  });
});

describe("comments in plain text", () => {
  const line = fc.constantFrom(
    "# alongside: ignore",
    "You must go.",
    "",
    "You must stay. # alongside: ignore must",
    "# alongside: ignore-start",
    "# alongside: ignore-end",
    "# alongside: ignore-file -- x",
  );
  const lines = fc.array(line, { maxLength: 12 }).map((all) => all.join("\n"));

  it("are cut out of the prose, and nothing else is", () => {
    fc.assert(
      fc.property(lines, (whole) => {
        const blocks = readPlain(whole).sections.flat(2);
        const comments = plainComments(whole);
        const said = (stretches: readonly { start: number; end: number }[]): string[] =>
          stretches.map(({ start, end }) => whole.slice(start, end));
        const without = said(blocks).map((block) => block.replaceAll(/# alongside: ignore.*/gu, ""));
        expect(said(cutAround(blocks, comments)).join("")).toBe(without.join(""));
      }),
    );
  });

  it("with no names pass over all that those with names pass over", () => {
    fc.assert(
      fc.property(lines, (whole) => {
        const bare = whole.replaceAll("ignore must", "ignore     ");
        const passed = (given: string): number[] => {
          const { ignored } = readIgnores(given, plainComments(given), new Set(["must"]));
          return [...given.matchAll(/You/gu)]
            .filter(({ index }) =>
              ignored({ rule: "must", form: "modal", strength: "strong", start: index, end: index + 3 }),
            )
            .map(({ index }) => index);
        };
        expect(passed(bare)).toEqual(expect.arrayContaining(passed(whole)));
      }),
    );
  });
});
