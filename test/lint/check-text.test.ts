import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readerOf } from "../../src/documents/reading.js";
import type { Prose } from "../../src/documents/prose.js";
import { protects } from "../../src/safety/protect.js";
import { checkText, leftIn, type CheckedText } from "../../src/lint/check-text.js";
import { weightOf } from "../../src/lint/finding.js";
import { counts } from "../../src/lint/verdict.js";
import { defaultSettings } from "../../src/lint/settings.js";
import { rephraseProse } from "../../src/rephrase/document/document.js";
import { styles } from "../../src/rephrase/forms.js";
import { written, type Written } from "./documents.js";

const readers = { plain: await readerOf("plain"), markdown: await readerOf("markdown"), mail: await readerOf("mail") };
const proseOf = ({ kind, text }: Written): Prose => readers[kind](text);
const style = fc.constantFrom(...styles);

const check = (document: Written, settings = defaultSettings): CheckedText =>
  checkText(document.text, proseOf(document), settings, protects);

const plain = (text: string): Written => ({ kind: "plain", text });

describe("rephrase, check and check --fix agree", () => {
  it("check finds what rephrase changes and keeps, and its rewrites are what rephrase gives", () => {
    fc.assert(
      fc.property(written, style, (document, each) => {
        const { findings, output } = check(document, { ...defaultSettings, style: each });
        const rephrased = rephraseProse(document.text, proseOf(document), { style: each });
        expect(output).toBe(rephrased.output);
        expect(findings.filter(({ kind }) => kind === "rewrite").length).toBe(rephrased.changes.length);
        expect(findings.filter(({ kind }) => kind === "kept").length).toBe(rephrased.kept.length);
      }),
      { seed: 7 },
    );
  });

  it("check finds nothing in what --fix left, apart from what has no rewrite", () => {
    fc.assert(
      fc.property(written, style, (document, each) => {
        const settings = { ...defaultSettings, style: each };
        const { output } = check(document, settings);
        const again = check({ ...document, text: output }, settings);
        expect(again.findings.filter(({ kind }) => kind === "rewrite")).toEqual([]);
        expect(again.output).toBe(output);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("what --fix reports as left stands where it says", () => {
    fc.assert(
      fc.property(written, style, (document, each) => {
        const checked = check(document, { ...defaultSettings, style: each });
        for (const { start, end, original } of leftIn(checked)) expect(checked.output.slice(start, end)).toBe(original);
      }),
      { seed: 7 },
    );
  });

  it("putting each replacement in its place is the fix", () => {
    fc.assert(
      fc.property(written, (document) => {
        const { findings, output } = check(document);
        const put = findings
          .toReversed()
          .reduce(
            (text, each) =>
              each.kind === "rewrite" ? text.slice(0, each.start) + each.replacement + text.slice(each.end) : text,
            document.text,
          );
        expect(put).toBe(output);
      }),
      { seed: 7 },
    );
  });
});

describe("what a finding weighs", () => {
  it.each([
    ["You should talk to your boss about your hours.", "strong", true, true],
    ["You could talk to your boss about your hours.", "soft", false, true],
    ["Grow up.", "strong", true, true],
    ["If he hits you again, you should call the police.", "note", false, false],
    ["You should stop taking your pills.", "note", false, false],
  ] as const)("%s %s", (text, weight, countsAsStrong, countsAtAll) => {
    const [finding] = check(plain(text)).findings;
    if (finding === undefined) throw new Error("Nothing was found.");
    expect(weightOf(finding)).toBe(weight);
    expect(counts(finding, "strong")).toBe(countsAsStrong);
    expect(counts(finding, "all")).toBe(countsAtAll);
    expect(counts(finding, "none")).toBe(false);
  });
});

describe("what the settings say", () => {
  const text = "You should rest. You could rest.";
  it("strength strong finds nothing soft", () => {
    expect(check(plain(text), { ...defaultSettings, strength: "strong" }).findings.map(({ rule }) => rule)).toEqual([
      "should",
    ]);
  });

  it("headings are prose where that is asked for", () => {
    const heading: Written = { kind: "markdown", text: "# You should talk to your boss about your hours.\n" };
    expect(check(heading).findings).toEqual([]);
    expect(check(heading, { ...defaultSettings, headings: true }).findings.length).toBe(1);
  });

  it("what is ignored is neither found nor rewritten", () => {
    const { findings, output } = checkText(
      text,
      readers.plain(text),
      defaultSettings,
      protects,
      ({ rule }) => rule === "should",
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["you-could"]);
    expect(output.startsWith("You should rest. ")).toBe(true);
  });
});
