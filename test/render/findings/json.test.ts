import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { json, ndjson } from "../../../src/render/findings/json.js";
import { files, reportOf, totalsOf, unread } from "./reports.js";

const schema: unknown = JSON.parse(
  readFileSync(new URL("../../../src/schemas/check-v1.json", import.meta.url), "utf8"),
);
const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(v.parse(v.looseObject({}), schema));
const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");
const typed = v.looseObject({ type: v.string() });

describe("the schema", () => {
  it("is a schema", () => {
    expect(ajv.validateSchema(v.parse(v.looseObject({}), schema))).toBe(true);
  });

  it("holds for a report and for each line", () => {
    for (const text of [reportOf(json), reportOf(json, [], []), ...linesOf(reportOf(ndjson))]) {
      validate(JSON.parse(text));
      expect(validate.errors).toBeNull();
    }
  });

  it.each([
    ["a field that it does not know", '"rule"', '"ruler"'],
    ["another version", '"version":1', '"version":2'],
    ["a line 0", '"line":2', '"line":0'],
    ["a reason as well as a replacement", '"replacement":', '"reason":"unsure","replacement":'],
  ])("refuses %s", (_what, right, wrong) => {
    const [line = ""] = linesOf(reportOf(ndjson));
    const whole = JSON.stringify(JSON.parse(reportOf(json)));
    for (const text of [line, whole]) {
      expect(text).toContain(right);
      expect(validate(JSON.parse(text.replace(right, wrong)))).toBe(false);
    }
  });
});

describe("json and ndjson", () => {
  it("say the same", () => {
    const report = v.parse(
      v.object({
        files: v.array(v.object({ path: v.string(), findings: v.array(v.looseObject({})) })),
        unread: v.array(v.looseObject({})),
        totals: v.looseObject({}),
      }),
      JSON.parse(reportOf(json)),
    );
    const version = 1;
    expect(linesOf(reportOf(ndjson)).map((line) => v.parse(typed, JSON.parse(line)))).toEqual([
      ...report.files.flatMap(({ path, findings }) =>
        findings.map((finding) => ({ version, type: "finding", path, ...finding })),
      ),
      ...report.unread.map((each) => ({ version, type: "unread", ...each })),
      { version, type: "totals", ...report.totals },
    ]);
    expect({ comments: 0, ...report.totals }).toEqual(totalsOf(files, unread.length));
    expect(report.files.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  });
});
