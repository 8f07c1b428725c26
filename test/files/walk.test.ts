import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";
import { walk } from "../../src/files/walk.js";
import { aFolder } from "./folder.js";

it("walks in the order of names, past hidden names and links to folders", () => {
  const folder = aFolder();
  for (const name of ["b", "a", "a/c", ".hidden"]) mkdirSync(join(folder, name));
  for (const name of ["b/2.md", "b/1.md", "a/c/x.md", "a/z.md", ".hidden/y.md", ".dot.md"]) {
    writeFileSync(join(folder, name), "");
  }
  symlinkSync("..", join(folder, "a", "up"), "dir");
  const problems: string[] = [];
  const found = [...walk(folder, ({ message }) => problems.push(message))].map((path) => relative(folder, path));
  expect(found).toEqual([
    join("a", "c", "x.md"),
    join("a", "up"),
    join("a", "z.md"),
    join("b", "1.md"),
    join("b", "2.md"),
  ]);
  expect(problems).toEqual([]);
});

it("finds nothing where there is no folder, and tells of what is no folder", () => {
  const path = join(aFolder(), "x");
  const problems: string[] = [];
  expect([...walk(path, ({ message }) => problems.push(message))]).toEqual([]);
  expect(problems).toEqual([]);
  writeFileSync(path, "");
  expect([...walk(path, ({ message }) => problems.push(message))]).toEqual([]);
  expect(problems).toEqual([`${path}: it cannot be read: a part of its path is a file, not a folder.`]);
});
