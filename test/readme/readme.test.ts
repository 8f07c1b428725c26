import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { project, textOf } from "../house/tracked.js";
import { openShell } from "../shell.js";
import { blocksOf, consoleText, shownIn } from "./blocks.js";
import { absentTools, prepareHome } from "./programs.js";

const page = textOf("README.md");
const blocks = blocksOf(page);

/**
 * The page is read from top to bottom, as somebody would who tries what it says: a block with a file name is laid into
 * the folder, and what a console block shows after a command is what that command prints.
 */
describe("README.md", () => {
  const shell = openShell();
  const rewritten: { start: number; length: number; text: string }[] = [];
  beforeAll(() => prepareHome(shell));
  afterAll(() => {
    shell.close();
    if (process.env["UPDATE_README"] === "1") {
      const text = rewritten.reduceRight(
        (all, { start, length, text: now }) => all.slice(0, start) + now + all.slice(start + length),
        page,
      );
      writeFileSync(join(project, "README.md"), text);
    }
  });

  const tried = blocks
    .filter(({ name, language }) => language === "console" || name !== "")
    .map((block) => ({ ...block, absent: absentTools(block).join(" and no ") }));
  it.skip.each(tried.filter(({ absent }) => absent !== ""))("there is no $absent here for: $text", () => {});
  it.each(tried.filter(({ absent }) => absent === ""))(
    "$language $name: $text",
    async ({ language, name, text, start }) => {
      if (language !== "console") {
        mkdirSync(dirname(join(shell.here, name)), { recursive: true });
        writeFileSync(join(shell.here, name), text);
        return;
      }
      const printed = [];
      for (const { command } of shownIn(text)) {
        const { stdout } = await shell.run(`exec 2>&1\n${command}`);
        printed.push({ command, output: stdout });
      }
      rewritten.push({ start, length: text.length, text: consoleText(printed) });
      expect(consoleText(printed)).toBe(text);
    },
  );

  it("names only files and folders that are there", () => {
    const links = [...page.matchAll(/\]\((?!https?:)(?<path>[^)#]+)/gu)].map((match) => match.groups?.["path"] ?? "");
    for (const path of links) expect(() => readFileSync(join(project, path))).not.toThrow();
  });

  it("shows every command in a console block as a line that begins with $", () => {
    const console = blocks.filter(({ language }) => language === "console");
    expect(console.length).toBeGreaterThan(0);
    expect(console.filter(({ text }) => !text.startsWith("$ "))).toEqual([]);
  });
});
