import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { formatNames } from "../../../src/render/findings/format.js";
import { aFolder } from "../../files/folder.js";
import { openShell } from "../../shell.js";
import { openHome } from "../home.js";
import type { Person, Place } from "../person.js";

const { start: startProgram } = openHome();
const shell = openShell();
const note = join(shell.here, "note.md");
const calm = join(shell.here, "calm.md");
writeFileSync(note, "# A note\n\nYou should talk to your boss about your hours. Maybe you could rest.\n");
writeFileSync(calm, "I hear you.\n");

const start = (args: readonly string[], place?: Partial<Place>): Person => startProgram(["check", ...args], place);

afterAll(() => shell.close());

const hasColour = (text: string): boolean => text !== stripVTControlCharacters(text);

describe("check on a terminal", { timeout: 30_000 }, () => {
  it.each([40, 80, 200])("tells findings for people, in colour and within %d columns", async (columns) => {
    const person = start([note], { columns });
    expect(await person.exit).toBe(1);
    expect(hasColour(person.sent())).toBe(true);
    const lines = stripVTControlCharacters(person.sent()).split("\r\n");
    expect(lines).toContain("  3:1  strong  should");
    expect(lines.filter((line) => line.length > columns && !line.startsWith("/"))).toEqual([]);
    const shown = lines.map((line) => line.trim()).join(" ");
    expect(shown).toContain("You should talk to your boss about your hours →");
    expect(shown).toContain("2 places in 1 file (1 strong, 1 soft). --fix rewrites them.");
  });

  it.each([
    ["check", ["--fix", "--dry-run", note]],
    ["rephrase", ["--diff", "--file", note]],
  ])(
    "%s %s shows a difference in colour, broken between words, and nothing that a terminal would obey",
    async (command, args) => {
      writeFileSync(note, "# A note\r\n\r\nYou should talk to your boss about your hours.\u001b[5m\r\n");
      const person = startProgram([command, ...args], { columns: 40 });
      expect(await person.exit).toBeLessThan(2);
      expect(person.painted()).toMatch(
        /\n\[colour 1\]-You should talk to your boss about\[\/\]\n {2}\[colour 1\]your hours\./,
      );
      expect(person.painted()).toMatch(/\n\[colour 2\]\+.+\[\/\]\n {2}\[colour 2\].*my hours\.\\u001b\[5m/);
      expect(person.sent()).not.toContain("\u001b[5m");
    },
  );

  it.each([
    [20, "", /note-20\.md: 1 rewritten\s+20 rewritten in 20 files\.$/m],
    [21, "", /note-20\.md: 1 rewritten\s+… and 1 more file\s+21 rewritten in 21 files\.$/m],
    [22, "", /note-20\.md: 1 rewritten\s+… and 2 more files\s+22 rewritten in 22 files\.$/m],
    [22, "2>&1 | cat", /note-22\.md: 1 rewritten$/m],
  ])("names the first twenty of %d files that --fix rewrites %s", async (count, pipe, shown) => {
    const folder = aFolder();
    for (let nth = 1; nth <= count; nth += 1)
      writeFileSync(join(folder, `note-${String(nth).padStart(2, "0")}.md`), "You should rest.\n");
    const person = start(["--fix", folder], { line: `bash -c '"$@" ${pipe}' bash "$@"` });
    expect(await person.exit).toBe(0);
    expect(person.screen()).toMatch(shown);
  });

  it.each([[{ NO_COLOR: "1" }], [{ TERM: "dumb" }], [{ FORCE_COLOR: "0" }]])(
    "is without colour with %j",
    async (env) => {
      const person = start([note], { env });
      expect(await person.exit).toBe(1);
      expect(person.sent()).toContain("3:1  strong  should");
      expect(hasColour(person.sent())).toBe(false);
    },
  );

  it("says so when nothing was found", async () => {
    const person = start([calm]);
    expect(await person.exit).toBe(0);
    expect(person.screen()).toBe("Nothing found in 1 file.");
  });

  it("does not wait for text at a terminal", async () => {
    const person = start([]);
    expect(await person.exit).toBe(2);
    expect(person.screen().replaceAll("\n", " ")).toMatch(
      /^alongside: There is nothing to check: .+ through a pipe\.$/u,
    );
  });

  it("takes what comes through a pipe", async () => {
    const person = start([], { line: `cat '${note}' | "$@"` });
    expect(await person.exit).toBe(1);
    expect(person.screen()).toMatch(/^<stdin>$/mu);
  });
});

describe("in a pipe", () => {
  it.each([...formatNames, "unnamed"])("there is no colour: %s", async (name) => {
    const format = name === "unnamed" ? "" : `--format ${name}`;
    const { stdout, status } = await shell.run(`alongside check ${format} note.md calm.md`);
    expect(status).toBe(1);
    expect(stdout).toContain("note.md");
    expect(hasColour(stdout)).toBe(false);
  });

  it("the default is a line a finding", async () => {
    const [unnamed, unix] = await Promise.all([
      shell.run("alongside check note.md"),
      shell.run("alongside check --format unix note.md"),
    ]);
    expect(unnamed).toEqual(unix);
  });

  it("stylish is in colour where that is forced", async () => {
    const { stdout } = await shell.run("FORCE_COLOR=1 alongside check --format stylish note.md");
    expect(hasColour(stdout)).toBe(true);
    expect(hasColour((await shell.run("FORCE_COLOR=1 alongside check --format json note.md")).stdout)).toBe(false);
  });

  it("ends quietly when nobody reads any more", async () => {
    const { stdout, stderr, status } = await shell.run(
      "set -o pipefail; for i in $(seq 1000); do cat note.md; done > long.txt; alongside check long.txt long.txt | head -1",
    );
    expect({ lines: stdout.split("\n").length - 1, stderr, status }).toEqual({ lines: 1, stderr: "", status: 0 });
  });

  it("says so when the disk is full", async () => {
    expect(await shell.run("alongside check note.md > /dev/full")).toEqual({
      stdout: "",
      stderr: "alongside: The result cannot be written to standard output: the disk is full.\n",
      status: 3,
    });
  });
});
