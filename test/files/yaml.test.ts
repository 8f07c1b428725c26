import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadYaml } from "../../src/files/load-yaml.js";
import { parseYaml } from "../../src/files/yaml.js";
import { aFolder } from "./folder.js";

describe("YAML", () => {
  it("comes as plain values, dates as they are written", () => {
    expect(parseYaml("on: yes\nwhen: 2026-03-04\nn: [1, true, null]", { path: "x.yaml" }).value).toEqual({
      on: "yes",
      when: "2026-03-04",
      n: [1, true, null],
    });
  });

  it.each([
    ["a bracket left open", "a: 1\nb: [1, 2\n", "x.yaml, line 3, column 1"],
    ["a name twice", "a: 1\na: 2\n", "x.yaml, line 2, column 1"],
    ["a tab for indentation", "a:\n\tb: 1\n", "x.yaml, line 2, column 1"],
    ["two documents", "a: 1\n---\nb: 1\n", "x.yaml, line 2, column 1"],
  ])("that cannot be read names file, line and column: %s", (_, text, place) => {
    expect(() => parseYaml(text, { path: "x.yaml" })).toThrow(`${place}: this is not readable as YAML: `);
  });

  it.each([
    ["a value that begins with a brace", "rewrite: {verb} {rest}\n", "1, column 17", "a value has ended before this;"],
    ["a value behind quotation marks", 'pattern: "go" on\n', "1, column 15", "a value has ended before this;"],
    ["a sign of its own", "about: @home\n", "1, column 8", "a value that begins with this sign"],
    ["two documents", "a: 1\n---\nb: 1\n", "2, column 1", "“---” begins a second document here"],
    ["a name for nothing", "a: *b\n", "1", "“*b” stands for what “&b” names before it"],
  ])("that cannot be read says why in plain words: %s", (_, text, place, why) => {
    expect(() => parseYaml(text, { path: "x.yaml" })).toThrow(
      `x.yaml, line ${place}: this is not readable as YAML: ${why}`,
    );
  });

  it("says so in whole sentences", () => {
    for (const text of ["a: b: c\n", "a: [1\n", "a: *b\n", "a: 1\na: 2\n"])
      expect(() => parseYaml(text, { path: "x.yaml" })).toThrow(/[^.]\.$/);
  });

  it("counts lines from where a piece of a larger file begins", () => {
    expect(() => parseYaml("a: 1\na: 2\n", { path: "x.md", line: 2 })).toThrow("x.md, line 3, column 1: ");
  });

  it("knows the line of a value, or of what is nearest above it", () => {
    const yaml = parseYaml("id: x\nsteps:\n  - id: a\n  - id: b\n    ask: Why?\n", { path: "x.yaml" });
    expect([yaml.lineOf("id"), yaml.lineOf("steps", 1, "ask"), yaml.lineOf("steps", 1, "why")]).toEqual([1, 5, 4]);
    expect(yaml.lineOf("other")).toBe(1);
  });

  it("that unfolds without end is an error, not a full memory", () => {
    const bomb = Array.from({ length: 12 }, (_, n) => `a${n}: &a${n} [${(n ? `*a${n - 1}, ` : "x, ").repeat(9)}]`);
    expect(() => parseYaml(bomb.join("\n"), { path: "x.yaml" })).toThrow(
      "x.yaml, line 1: this is not readable as YAML",
    );
  });

  it("is loaded from a file, with or without a byte order mark", async () => {
    const path = join(aFolder(), "x.yaml");
    writeFileSync(path, "\uFEFFid: x\n");
    expect((await loadYaml(path)).value).toEqual({ id: "x" });
  });
});
