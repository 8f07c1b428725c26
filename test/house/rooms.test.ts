import { describe, expect, it } from "vitest";
import { lint, type Finding } from "./lint.js";
import { order, touchTheSystem } from "./order.js";

const pure = order.filter((room) => !touchTheSystem.includes(room));

const file = (room: string) => `src/${room}/probe.ts`;

/** Lays a file of these lines into every room, and gives the lines in which the rule spoke there. */
function refusedLines(rule: string, lines: readonly string[]): Map<string, string[]> {
  const found = lint(Object.fromEntries(order.map((room) => [file(room), `${lines.join("\n")}\n`])));
  return new Map(order.map((room) => [room, spoken(rule, found, file(room)).map((line) => lines[line - 1] ?? "")]));
}

const spoken = (rule: string, found: readonly Finding[], path: string) =>
  found.filter((finding) => finding.rule === rule && finding.file === path).map(({ line }) => line);

describe("the order of the rooms", () => {
  const reexport = (room: string) => `export * from "../${room}/there.js";`;
  const refused = refusedLines("eslint(no-restricted-imports)", order.map(reexport));

  it.each(order)("%s imports only from its left", (room) => {
    expect(refused.get(room)).toEqual(order.slice(order.indexOf(room) + 1).map(reexport));
  });

  it("holds for types, for folders inside a room, and for the program itself", () => {
    const lines = [
      'import type { Rule } from "../../rephrase/rule.js";',
      'export { rule } from "../../rephrase/rule.js";',
      'export * from "../../main.js";',
      "export type Copy = Rule;",
    ];
    const path = "src/english/data/probe.ts";
    expect(spoken("eslint(no-restricted-imports)", lint({ [path]: lines.join("\n") }), path)).toEqual([1, 2, 3]);
  });

  it("keeps the library free of what touches the system", () => {
    const found = lint({ "src/index.ts": order.map((room) => `export * from "./${room}/there.js";`).join("\n") });
    const rooms = spoken("eslint(no-restricted-imports)", found, "src/index.ts").map((line) => order[line - 1]);
    expect(rooms).toEqual(order.slice(order.indexOf("files")));
  });
});

describe("what only some rooms may do", () => {
  it("chalk and inquirer are imported in terminal alone", () => {
    const lines = ["chalk", "inquirer", "@inquirer/core"].map((name) => `export * from "${name}";`);
    const refused = refusedLines("eslint(no-restricted-imports)", lines);
    expect(order.filter((room) => refused.get(room)?.length === 0)).toEqual(["terminal"]);
    for (const room of order) if (room !== "terminal") expect(refused.get(room)).toEqual(lines);
  });

  it("Node's modules are imported only where the system is touched", () => {
    const lines = ["node:fs", "node:os", "node:process", "node:child_process", "path"].map(
      (name) => `export * from "${name}";`,
    );
    const refused = refusedLines("import(no-nodejs-modules)", lines);
    expect([...refused]).toEqual(order.map((room) => [room, pure.includes(room) ? lines : []]));
  });

  it("process and timers are named only where the system is touched", () => {
    const lines = ["export const where = process.cwd();", "setTimeout(() => where, 1);"];
    const refused = refusedLines("eslint(no-restricted-globals)", lines);
    expect([...refused]).toEqual(order.map((room) => [room, pure.includes(room) ? lines : []]));
  });

  it("clock and lot are read in the context of the commands alone", () => {
    const lines = ["export const now = Date.now();", "export const drawn = Math.random();"];
    const refused = refusedLines("eslint(no-restricted-properties)", lines);
    expect([...refused]).toEqual(order.map((room) => [room, lines]));
    expect(lint({ "src/commands/context.ts": lines.join("\n") })).toEqual([]);
  });

  it("no room opens a socket", () => {
    const request = ['export const answer = await fetch("http://localhost");'];
    const socket = ['export * from "node:net";', 'export * from "node:https";'];
    expect([...refusedLines("eslint(no-restricted-globals)", request).values()]).toEqual(order.map(() => request));
    const refused = refusedLines("eslint(no-restricted-imports)", socket);
    expect(touchTheSystem.map((room) => refused.get(room))).toEqual(touchTheSystem.map(() => socket));
  });
});

describe("what no room may do", () => {
  const cases = [
    ["circle", "import(no-cycle)", 'import { back } from "./back.js";\nexport const there = () => back;\n'],
    ["default", "import(no-default-export)", "export default 1;\n"],
    ["exit", "eslint(no-restricted-properties)", "process.exit(1);\n"],
    ["console", "eslint(no-console)", 'console.log("here");\n'],
    ["long", "eslint(max-lines)", "export {};\n".repeat(401)],
    ["later", "eslint(no-warning-comments)", "// Fixme: later\nexport {};\n"],
    ["any", "typescript(no-explicit-any)", "export const what = (value: any) => String(value);\n"],
    ["cast", "typescript(consistent-type-assertions)", "export const what = (value: unknown) => value as string;\n"],
    ["sure", "typescript(no-non-null-assertion)", "export const first = (list: string[]) => list[0]!;\n"],
    ["floating", "typescript(no-floating-promises)", "export function go() {\n  Promise.resolve(1);\n}\n"],
    ["unsafe", "typescript(no-unsafe-assignment)", 'export const read: string = JSON.parse("1");\n'],
    ["camelCase", "unicorn(filename-case)", "export {};\n"],
  ] as const;
  const found = lint({
    ...Object.fromEntries(cases.map(([name, , text]) => [`src/files/${name}.ts`, text])),
    "src/files/back.ts": 'import { there } from "./circle.js";\nexport const back = () => there;\n',
  });

  it.each(cases)("%s: %s", (name, rule) => {
    expect(found.filter((finding) => finding.file === `src/files/${name}.ts`).map((finding) => finding.rule)).toContain(
      rule,
    );
  });
});

it("finds nothing where nothing is wrong", () => {
  const word = "/** A word. */\nexport const word = 1;\n";
  const files = {
    "src/messages/word.ts": word,
    "src/english/word.ts": 'export { word } from "../messages/word.js";\n',
  };
  expect(lint(files)).toEqual([]);
});
