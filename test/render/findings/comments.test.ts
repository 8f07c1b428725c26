import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { checkstyle } from "../../../src/render/findings/checkstyle.js";
import { github } from "../../../src/render/findings/github.js";
import { json, ndjson } from "../../../src/render/findings/json.js";
import { junit } from "../../../src/render/findings/junit.js";
import { sarif } from "../../../src/render/findings/sarif.js";
import { stylish } from "../../../src/render/findings/stylish.js";
import { unix } from "../../../src/render/findings/unix.js";
import { commented, file, reportOf } from "./reports.js";

const object = v.looseObject({});
const schema = v.parse(
  object,
  JSON.parse(readFileSync(new URL("../../../src/schemas/check-v1.json", import.meta.url), "utf8")),
);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

describe("a comment that ignores nothing, and one that is not understood, are findings of their own", () => {
  it("as lines", () => {
    expect(reportOf(unix, [commented], [])).toBe(
      "posts/commented.md:1:1: note: There is no rule “msut”. [unclear-ignore]\n" +
        "posts/commented.md:3:1: soft: It ignores nothing. [unused-ignore]\n",
    );
  });

  it("on a terminal", () => {
    expect(reportOf(stylish, [commented], [])).toBe(`posts/commented.md
  1:1  note  unclear-ignore
    <!-- alongside-ignore -->
    (There is no rule “msut”.)
  3:1  soft  unused-ignore
    <!-- alongside-ignore -->
    (It ignores nothing.)

2 comments to look at.
`);
  });

  it("as annotations", () => {
    expect(reportOf(github, [commented], [])).toBe(
      "::notice file=posts/commented.md,line=1,endLine=1,col=1,endColumn=24,title=alongside unclear-ignore::There is no rule “msut”.\n" +
        "::warning file=posts/commented.md,line=3,endLine=3,col=1,endColumn=24,title=alongside unused-ignore::It ignores nothing.\n",
    );
  });

  it("as results of SARIF, each with a rule that says what it is about", () => {
    const run = v.object({
      tool: v.object({ driver: v.object({ rules: v.array(v.looseObject({ id: v.string() })) }) }),
      results: v.array(v.object({ ruleId: v.string(), ruleIndex: v.number(), level: v.string() })),
    });
    const [{ tool, results }] = v.parse(
      v.object({ runs: v.tuple([run]) }),
      JSON.parse(reportOf(sarif, [commented])),
    ).runs;
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ["unclear-ignore", "note"],
      ["unused-ignore", "warning"],
    ]);
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex])).toMatchObject([
      { id: "unclear-ignore", defaultConfiguration: { level: "note" } },
      { id: "unused-ignore", shortDescription: { text: "A comment asks to ignore what is not there." } },
    ]);
  });

  it("in the XML of Checkstyle and of JUnit, where the one that counts has failed", () => {
    expect(reportOf(checkstyle, [commented], []).match(/<error .*>/g)).toEqual([
      '<error line="1" column="1" severity="info" message="There is no rule “msut”." source="alongside.unclear-ignore"/>',
      '<error line="3" column="1" severity="warning" message="It ignores nothing." source="alongside.unused-ignore"/>',
    ]);
    expect(reportOf(junit, [commented], [])).toContain('tests="2" failures="1" errors="0" skipped="1"');
    expect(reportOf(junit, [commented], [], "strong")).toContain('tests="2" failures="0" errors="0" skipped="2"');
  });

  it("in JSON, beside the findings, as the schema has it", () => {
    const texts = [
      reportOf(json, [commented], []),
      ...reportOf(ndjson, [commented], [])
        .split("\n")
        .filter((line) => line !== ""),
    ];
    for (const text of texts) {
      validate(JSON.parse(text));
      expect(validate.errors).toBeNull();
    }
    const [report, ...lines] = texts.map((text) => v.parse(object, JSON.parse(text)));
    expect(report).toMatchObject({
      files: [
        {
          findings: [],
          comments: [
            { kind: "unclear-ignore", weight: "note", counts: false, line: 1, message: "There is no rule “msut”." },
            { kind: "unused-ignore", weight: "soft", counts: true, line: 3, endColumn: 24, start: 120 },
          ],
        },
      ],
      totals: { strong: 0, soft: 0, notes: 0, comments: 2 },
    });
    expect(lines).toMatchObject([{ type: "comment" }, { type: "comment", path: commented.path }, { type: "totals" }]);
  });

  it("is not spoken of in JSON where there is none", () => {
    expect(reportOf(json, [file("a.txt", "You should rest.\n")], [])).not.toContain("comments");
  });
});
