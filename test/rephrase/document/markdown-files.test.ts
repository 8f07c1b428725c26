import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import { rephrasedAs, wrongIn } from "./rephrased.js";

const cwd = fileURLToPath(new URL("../../../node_modules", import.meta.url));

it("every Markdown file there is: what no change covers stays byte for byte, and its structure is the same", async () => {
  const files = globSync(["**/*.{md,markdown,mdx}"], { cwd, dot: true, absolute: true, caseSensitiveMatch: false });
  let edits = 0;
  const wrong: string[] = [];
  for (const file of files.toSorted()) {
    const text = readFileSync(file, "utf8");
    const found = await rephrasedAs(file, text);
    edits += found.changes.length;
    wrong.push(...(await wrongIn(file, text, found)).map((what) => `${file}: ${what}`));
  }
  process.stdout.write(`${files.length} Markdown files, ${edits} edits\n`);
  expect(wrong).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
  expect(edits).toBeGreaterThan(100);
}, 120_000);
