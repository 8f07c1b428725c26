import { dirname } from "node:path";
import { expect, it } from "vitest";
import { textOf, trackedFiles } from "./tracked.js";

/** Code counts; tables of words under data/, and command cases, are as long and as many as they need to be. */
const code = trackedFiles().filter((path) => /\.(?:ts|js|mjs)$/u.test(path) && !path.split("/").includes("data"));

it("names every file and folder after the one thing that is in it", () => {
  const stems = new Set(
    code.flatMap((path) => path.split("/")).map((name) => name.replace(/^\./u, "").replace(/\..*$/u, "")),
  );
  const vague = /^(?:utils?|helpers?|common|lib|misc|shared|tools?|stuff)$/u;
  const kebab = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
  expect([...stems].filter((stem) => vague.test(stem) || !kebab.test(stem))).toEqual([]);
});

it("keeps a code file within 400 lines", () => {
  expect(code.filter((path) => textOf(path).split("\n").length - 1 > 400)).toEqual([]);
});

it("keeps a folder within 12 code files", () => {
  const folders = code.map((path) => dirname(path)).filter((folder) => folder !== ".");
  const crowded = folders.filter((folder) => folders.filter((other) => other === folder).length > 12);
  expect([...new Set(crowded)]).toEqual([]);
});
