import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { rules } from "../../../src/rephrase/rules/index.js";
import { sarif } from "../../../src/render/findings/sarif.js";
import { file, files, reportOf, unread } from "./reports.js";

/**
 * The schema of OASIS as Microsoft publishes it. It is written in draft 4 of JSON Schema, of which it uses nothing that later
 * drafts read in another way but the name of its identifier.
 */
const path = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const published = v.parse(v.looseObject({ definitions: v.looseObject({}) }), JSON.parse(readFileSync(path, "utf8")));
const { $schema: _draft, id: _id, ...schema } = published;
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
  schema,
);

const region = v.object({ startLine: v.number(), startColumn: v.number(), endLine: v.number(), endColumn: v.number() });
const location = v.object({
  physicalLocation: v.object({
    artifactLocation: v.object({ uri: v.string(), uriBaseId: v.optional(v.string()) }),
    region,
  }),
});
const log = v.object({
  version: v.literal("2.1.0"),
  runs: v.tuple([
    v.object({
      columnKind: v.string(),
      tool: v.object({ driver: v.object({ rules: v.array(v.object({ id: v.string() })) }) }),
      invocations: v.tuple([
        v.object({ executionSuccessful: v.boolean(), toolExecutionNotifications: v.array(v.looseObject({})) }),
      ]),
      results: v.array(
        v.object({
          ruleId: v.string(),
          ruleIndex: v.number(),
          level: v.string(),
          locations: v.tuple([location]),
          fixes: v.optional(
            v.tuple([
              v.object({
                artifactChanges: v.tuple([
                  v.object({
                    replacements: v.tuple([
                      v.object({ deletedRegion: region, insertedContent: v.object({ text: v.string() }) }),
                    ]),
                  }),
                ]),
              }),
            ]),
          ),
        }),
      ),
    }),
  ]),
});
const runOf = (text: string) => v.parse(log, JSON.parse(text)).runs[0];

describe("SARIF", () => {
  it.each([
    ["with findings of every weight and a file that could not be read", files, unread],
    ["with nothing", [], []],
    ["with nothing found", [file("a.txt", "I hear you.\n")], []],
  ])("validates against the published schema %s", (_what, checked, problems) => {
    validate(JSON.parse(reportOf(sarif, checked, problems)));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ["a level that there is not", '"level": "error"', '"level": "bad"'],
    ["another version", '"version": "2.1.0"', '"version": "2.0.0"'],
    ["a column of 0", '"startColumn": 1', '"startColumn": 0'],
  ])("would not validate with %s", (_what, right, wrong) => {
    const text = reportOf(sarif);
    expect(text).toContain(right);
    expect(validate(JSON.parse(text.replace(right, wrong)))).toBe(false);
  });

  it("lists every rule, and each result points to its own", () => {
    const { tool, results } = runOf(reportOf(sarif));
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(rules.map(({ name }) => name)));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  it("gives strong findings as errors, soft ones as warnings, and what protects as notes", () => {
    expect(runOf(reportOf(sarif)).results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ["should", "error"],
      ["you-could", "warning"],
      ["imperative", "error"],
      ["should", "note"],
      ["should", "error"],
    ]);
  });

  it("counts columns in UTF-16 code units, says so, and gives the rewrite as a fix of just that region", () => {
    const text = "😀 You should rest.\n";
    const { columnKind, results } = runOf(reportOf(sarif, [file("a.txt", text)], []));
    expect(columnKind).toBe("utf16CodeUnits");
    const [result] = results;
    const place = result?.locations[0].physicalLocation.region;
    expect(place).toEqual({ startLine: 1, startColumn: 4, endLine: 1, endColumn: 19 });
    const [replacement] = result?.fixes?.[0].artifactChanges[0].replacements ?? [];
    expect(replacement?.deletedRegion).toEqual(place);
    expect(replacement?.insertedContent.text).toMatch(/rest/u);
  });

  it("names files by URIs: relative ones against the root of the sources, others whole", () => {
    const uris = runOf(reportOf(sarif, [...files, file("/a b/c.txt", "You should rest.")])).results.map(
      ({ locations }) => locations[0].physicalLocation.artifactLocation,
    );
    expect(uris[0]).toEqual({ uri: "posts/a.txt", uriBaseId: "%SRCROOT%" });
    expect(uris.at(-2)?.uri).toBe("posts/%F0%9F%98%80%20%2250%20%25%22%2C%20%3Ca%26b%3E%3A%20c.txt");
    expect(uris.at(-1)).toEqual({ uri: "file:///a%20b/c.txt" });
  });

  it("says of a run in which a file could not be read that it did not succeed", () => {
    expect(runOf(reportOf(sarif)).invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(runOf(reportOf(sarif, files, [])).invocations[0]).toEqual({
      executionSuccessful: true,
      toolExecutionNotifications: [],
    });
  });
});
