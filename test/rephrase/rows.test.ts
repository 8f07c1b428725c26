import { describe, expect, it } from "vitest";
import { rephrase } from "../../src/rephrase/index.js";
import { guards } from "../../src/rephrase/guards/index.js";
import { rules } from "../../src/rephrase/rules/index.js";
import { fillExamples } from "./fill-examples.js";

// UPDATE_EXAMPLES=1 writes what the program makes of each example whose second sentence is still empty.
if (process.env["UPDATE_EXAMPLES"] === "1") fillExamples((before) => rephrase(before).output);

const namesIn = (text: string): string[] => rephrase(text).changes.map(({ rule }) => rule);

describe.each(rules.map((rule) => [rule.name, rule] as const))("rule %s", (name, rule) => {
  it.each(rule.examples.map(([before]) => before))("finds %j", (before) => {
    expect(namesIn(before)).toContain(name);
  });

  const written = rule.examples.filter(([, after]) => after !== "");
  if (written.length > 0)
    it.each(written)("turns %j into %j", (before, after) => {
      expect(rephrase(before).output).toBe(after);
    });

  it.each(rule.leaves)("leaves %j", (sentence) => {
    expect(namesIn(sentence)).not.toContain(name);
  });
});

describe.each(guards.map((guard) => [guard.name, guard] as const))("guard %s", (_name, guard) => {
  it.each(guard.keeps)("keeps %j", (sentence) => {
    expect(rephrase(sentence).output).toBe(sentence);
  });

  it.each(guard.leaves)("leaves %j to the rules", (sentence) => {
    expect(rephrase(sentence).output).not.toBe(sentence);
  });
});

describe("the rows", () => {
  const names = [...rules, ...guards].map(({ name }) => name);

  it("have names that are used once", () => {
    expect(names).toEqual([...new Set(names)]);
  });

  it.each([...rules, ...guards].map(({ name, about }) => [name, about]))(
    "%s says in one sentence what it is about",
    (_name, about) => {
      expect(about).toMatch(/^\S.{10,}[.”]$/);
      expect(about).not.toContain("!");
    },
  );
});
