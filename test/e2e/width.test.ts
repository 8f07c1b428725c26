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
    [["doctor"]],
    [["help-now", "GB"]],
    [["history", "delete"]],
    [["history", "list"]],
    [["look-back"]],
    [["prompts", "list"]],
    [["prompts", "show", "check-in"]],
    [["reflect", "--list"]],
    [["resume", "--list"]],
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
