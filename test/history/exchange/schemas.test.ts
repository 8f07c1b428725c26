import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { entryFrom } from "../../../src/history/exchange/entry-json.js";
import { exportHead } from "../../../src/history/exchange/export-head.js";
import { anyEntry } from "../entries.js";

const schema = (name: string): object => {
  const value: unknown = JSON.parse(readFileSync(`src/schemas/${name}.json`, "utf8"));
  if (typeof value !== "object" || value === null) throw new TypeError(`${name} is no schema`);
  return value;
};
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
ajv.addSchema(schema("entry-v1"), "entry-v1.json");
const validEntry = ajv.compile({ $ref: "entry-v1.json" });
const validExport = ajv.compile(schema("export-v1"));

it("every entry is as its schema says", () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      if (entry.id === "") return;
      const value: unknown = JSON.parse(JSON.stringify(entry));
      expect([validEntry(value), validEntry.errors]).toEqual([true, null]);
      expect(validExport(JSON.parse(`${exportHead}${JSON.stringify(entry)}]}`))).toBe(true);
    }),
  );
});

it.each([
  [{ id: "a", flow: "note", started: "2026-03-04T10:00:00Z" }, true],
  [{ id: "", flow: "note", started: "2026-03-04T10:00:00Z" }, false],
  [{ flow: "note", started: "2026-03-04T10:00:00Z" }, false],
  [{ id: "a", flow: "note", started: "2026-03-04" }, false],
  [{ id: "a", flow: "note", started: "2026-03-04T10:00:00Z", status: "done" }, false],
  [{ id: "a", flow: "note", started: "2026-03-04T10:00:00Z", localDate: "today" }, false],
  [{ id: "a", flow: "note", started: "2026-03-04T10:00:00Z", answers: [{ step: "a" }] }, false],
  [{ id: "a", flow: "note", started: "2026-03-04T10:00:00Z", schema: 2 }, false],
])("%j is taken as the schema says", (value, valid) => {
  expect([validEntry(value), typeof entryFrom(value) !== "string"]).toEqual([valid, valid]);
});
