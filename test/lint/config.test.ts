import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { emptyConfiguration, readConfiguration, type Configuration } from "../../src/lint/config/configuration.js";
import { resolve } from "../../src/lint/config/resolve.js";
import { guards } from "../../src/rephrase/guards/index.js";
import { rules } from "../../src/rephrase/rules/index.js";

const own = { rules: ["go-at"] };

const named = v.object({ properties: v.record(v.string(), v.unknown()) });
const defined = v.object({ $defs: v.object({ rules: named, guards: named }) });
const schema: unknown = JSON.parse(readFileSync(new URL("../../src/schemas/config-v1.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ strict: false }).compile(Object(schema));

describe("a configuration", () => {
  it.each<[unknown, Partial<Configuration>]>([
    [null, {}],
    [{}, {}],
    [
      { $schema: "x", root: true, style: "witness", strength: "strong", headings: "on" },
      { root: true, style: "witness", strength: "strong", headings: true },
    ],
    [
      { rules: { should: false, "soft-modal": "off", "go-at": "no", must: "on" }, guards: { heading: "off" } },
      { rules: { should: false, "soft-modal": false, "go-at": false, must: true }, guards: { heading: false } },
    ],
    [
      { rules: null, overrides: [{ files: "a/*.md", style: "question" }] },
      { overrides: [{ files: ["a/*.md"], style: "question", rules: {}, guards: {} }] },
    ],
  ])("%j is understood", (value, said) => {
    const { configuration, issues } = readConfiguration(value, own);
    expect(issues).toEqual([]);
    expect(configuration).toEqual({ ...emptyConfiguration, ...said });
    expect(validate(value)).toBe(true);
  });

  it.each<[unknown, readonly (string | number)[], "key" | "value", string]>([
    [["a"], [], "value", "group of keys"],
    ["style", [], "value", "“style”"],
    [{ stlye: "question" }, ["stlye"], "key", "Is “style” meant?"],
    [{ entirely: 1 }, ["entirely"], "key", "The keys are"],
    [{ style: "questions" }, ["style"], "value", "Is “question” meant?"],
    [{ style: 3 }, ["style"], "value", "not 3"],
    [{ strength: "soft" }, ["strength"], "value", "strong or all"],
    [{ headings: "maybe" }, ["headings"], "value", "on or off"],
    [{ rules: { shuold: "off" } }, ["rules", "shuold"], "key", "Is “should” meant?"],
    [{ rules: { heading: "off" } }, ["rules", "heading"], "key", "belongs under guards"],
    [{ guards: { must: "off" } }, ["guards", "must"], "key", "belongs under rules"],
    [{ rules: { must: "strong" } }, ["rules", "must"], "value", "on or off"],
    [{ rules: ["must"] }, ["rules"], "value", "a list"],
    [{ overrides: { files: "a" } }, ["overrides"], "value", "a list"],
    [{ overrides: [{ style: "question" }] }, ["overrides", 0], "value", "no “files”"],
    [{ overrides: [{ files: ["a", 1] }] }, ["overrides", 0, "files", 1], "value", "not 1"],
    [{ overrides: [{ files: "a", root: true }] }, ["overrides", 0, "root"], "key", "no key “root”"],
  ])("%j is refused at %j", (value, keys, at, words) => {
    const { issues } = readConfiguration(value, own);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ keys, at });
    expect(issues[0]?.sentence).toContain(words);
  });

  it.each([
    { style: "x" },
    { stlye: "question" },
    { guards: { must: "off" } },
    { overrides: [{ style: "question" }] },
    [],
  ])("%j is refused by its published form too", (value) => {
    expect(validate(value)).toBe(false);
  });

  it("has a published form that knows every rule, form and guard", () => {
    const forms = rules.map(({ form }) => form);
    const names = (rows: readonly { name: string }[]): string[] => rows.map(({ name }) => name);
    const { $defs } = v.parse(defined, schema);
    const keysAt = (kind: "rules" | "guards"): string[] => Object.keys($defs[kind].properties);
    expect(keysAt("rules")).toEqual([...new Set([...forms, ...names(rules)])]);
    expect(keysAt("guards")).toEqual(names(guards));
  });
});

describe("what holds for a file", () => {
  const layer = (source: string, value: unknown) => ({
    source,
    configuration: readConfiguration(value, own).configuration,
  });
  const layers = [
    layer("far", { style: "witness", headings: true, rules: { must: "off" } }),
    layer("near", {
      style: "question",
      rules: { modal: "on" },
      overrides: [
        { files: "docs/**", style: "permission" },
        { files: "docs/a.md", rules: { must: "off", modal: "off" } },
      ],
    }),
  ];
  const at = (path: string) =>
    resolve(layers, (_source, patterns) => patterns.some((pattern) => path.startsWith(pattern.replace("**", ""))));

  it.each([
    ["b.md", "question", ["style"]],
    ["docs/b.md", "permission", ["overrides", 0, "style"]],
  ])("%s has the style %s, from %j of the nearest", (path, value, keys) => {
    expect(at(path).style).toEqual({ value, origin: { source: "near", keys } });
  });

  it("comes from further away where nothing nearer says it, and from nowhere where nobody does", () => {
    expect(at("b.md").headings).toEqual({ value: true, origin: { source: "far", keys: ["headings"] } });
    expect(at("b.md").strength).toEqual({ value: "all", origin: undefined });
  });

  it("weighs what is near more than a name, and a name more than its form", () => {
    expect(at("b.md").state("rule", "must", "modal")).toEqual({
      value: true,
      origin: { source: "near", keys: ["rules", "modal"] },
    });
    expect(at("docs/a.md").state("rule", "must", "modal").origin?.keys).toEqual(["overrides", 1, "rules", "must"]);
    expect(at("docs/a.md").state("rule", "should", "modal").value).toBe(false);
    expect(at("b.md").state("guard", "heading")).toEqual({ value: true, origin: undefined });
  });

  it("has one signature for files of which the same holds", () => {
    expect(at("b.md").signature).toBe(at("c.md").signature);
    expect(at("docs/a.md").signature).not.toBe(at("docs/b.md").signature);
  });
});
