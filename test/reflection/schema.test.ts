import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { shippedPath } from "../../src/files/shipped.js";
import { checkFlow } from "../../src/reflection/flow/check.js";

const schema: unknown = JSON.parse(readFileSync(shippedPath("src", "schemas", "flow-v1.json"), "utf8"));
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const valid = new Ajv({ strict: false }).compile(isObject(schema) ? schema : {});
const folder = shippedPath("prompts", "flows");

/** Whether the checker takes a flow. */
function checked(flow: unknown): boolean {
  try {
    checkFlow(stringify(flow), "mine.yaml");
    return true;
  } catch {
    return false;
  }
}

describe("the published form of a flow", () => {
  it.each(readdirSync(folder))("holds for %s, which names it for editors", (name) => {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=../../src/schemas/flow-v1.json");
    expect(valid(parse(text)), JSON.stringify(valid.errors)).toBe(true);
  });

  const step = { id: "a", question: "What?", why: "So." };
  const flow = {
    id: "mine",
    title: "Mine",
    for: "me",
    minutes: 2,
    source: "me",
    steps: [step],
    close: { summary: [] },
  };
  const second = { id: "b", question: "What?", why: "So." };

  it.each<[string, object, boolean]>([
    ["the least there can be", {}, true],
    ["no title", { title: undefined }, false],
    ["a word that is not known", { sauce: "x" }, false],
    ["no steps", { steps: [] }, false],
    ["two lines in a question", { steps: [{ ...step, question: "What?\nWhy?" }] }, false],
    ["a choice without options", { steps: [{ ...step, kind: "choice" }] }, false],
    ["options without a choice", { steps: [{ ...step, options: ["a", "b"] }] }, false],
    ["a word", { steps: [{ ...step, kind: "word" }] }, true],
    ["a choice", { steps: [{ ...step, kind: "choice", options: ["a", "b"] }] }, true],
    ["an id that the program makes", { steps: [{ ...step, id: "a-2" }] }, false],
    ["a condition", { steps: [step, { ...second, when: { step: "a", is: ["x", "y"] } }] }, true],
    ["two conditions", { steps: [step, { ...second, when: [{ step: "a", from: 2 }, { step: "a", to: 4 }] }] }, true], // prettier-ignore
    ["a condition without a step", { steps: [step, { ...second, when: { is: "x" } }] }, false],
    ["a condition that is not known", { steps: [step, { ...second, when: { step: "a", has: "x" } }] }, false],
    ["a repeat", { steps: [{ ...step, repeat: { most: 3, question: "What else?" } }] }, true],
    ["a repeat of one", { steps: [{ ...step, repeat: { most: 1, question: "What else?" } }] }, false],
    ["each and repeat", { steps: [step, { ...second, each: "a", repeat: { most: 3, question: "What else?" } }] }, false], // prettier-ignore
    ["a follow-up", { steps: [{ ...step, followUp: { question: "Who?", why: "So.", when: { mentions: "her" } } }] }, true], // prettier-ignore
    ["a follow-up that names a step", { steps: [{ ...step, followUp: { question: "Who?", why: "So.", when: { step: "a" } } }] }, false], // prettier-ignore
    ["two people", { people: 2, steps: [{ ...step, turns: "listened" }] }, true],
    ["three people", { people: 3 }, false],
  ])("and the checker say the same of %s", (_what, change, expected) => {
    const changed: unknown = JSON.parse(JSON.stringify({ ...flow, ...change }));
    expect({ schema: valid(changed), checker: checked(changed) }).toEqual({ schema: expected, checker: expected });
  });
});
