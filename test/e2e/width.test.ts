import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { openHome } from "./home.js";

const { start } = openHome({ columns: 40, env: { FORCE_COLOR: "0" } });

/** The lines that commands write on a terminal of 40 columns, but for paths, which are never broken. */
async function linesOf(args: readonly string[]): Promise<readonly string[]> {
  const person = start(args);
  expect(await person.exit).toBeLessThan(3);
  const lines = stripVTControlCharacters(person.sent()).split("\r\n");
  return lines.filter((line) => !line.includes("/"));
}

describe("on a terminal of 40 columns a text is broken between words", { timeout: 30_000 }, () => {
  it.each([
    [["--help"]],
    [["doctor"]],
    [["help-now", "GB"]],
    [["history", "delete"]],
    [["history", "list"]],
    [["look-back"]],
    [["prompts", "list"]],
    [["prompts", "show", "check-in"]],
    [["reflect", "--list"]],
    [["resume", "--list"]],
    [["help", "prompts", "new"]],
    [["rephrase", "--help"]],
    [["rephrase", "--why", "You should rest. I should go."]],
    [["rephrase", "--explain", "You should rest."]],
    [["rephrase", "--style", "kind", "You should rest."]],
    [["rules", "explain", "should"]],
    [["rules", "list"]],
    [["settings", "list"]],
    [["settings", "set", "plain", "maybe"]],
  ])("%j", async (args) => {
    const lines = await linesOf(args);
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
    expect(lines.join("").length).toBeGreaterThan(20);
  });
});

it.each([
  [
    40,
    /\n {2}should \(modal, strong\)\n {4}“You should” and “you ought to” set\n {4}the writer's judgement above the\n/,
  ],
  [80, /\n {2}should \(modal, strong\)\n {4}“You should” and “you ought to” set the writer's judgement above the\n/],
  [
    200,
    /\n {2}should +modal, strong +“You should” and “you ought to” set the writer's judgement above the reader's own\.\n/,
  ],
])("rules stand in columns where there is room for them: %i", { timeout: 30_000 }, async (columns, shown) => {
  const person = start(["rules", "list"], { columns });
  expect(await person.exit).toBe(0);
  expect(person.sent().replaceAll("\r", "")).toMatch(shown);
});

it("help stands below what it describes where there is no room beside it", { timeout: 30_000 }, async () => {
  const person = start(["rephrase", "--help"]);
  expect(await person.exit).toBe(0);
  expect(person.screen()).toContain(
    "  --review\n      go through each change at the\n      terminal, with single keys\n",
  );
});

it.each([[["prompts", "list"]], [["reflect", "--list"]]])(
  "what is broken off stands in its column: %j",
  { timeout: 30_000 },
  async (args) => {
    const person = start(args);
    expect(await person.exit).toBe(0);
    expect(person.screen()).toContain("challenge  Something hard, about 10\n           minutes\n");
  },
);
