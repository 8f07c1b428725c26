import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { built } from "../../e2e/built.js";
import { openShell, type Shell } from "../../shell.js";

const advice = "You should talk to your boss about your hours.\n";
let shell: Shell;
const shells: Shell[] = [];
beforeAll(built);
beforeEach(() => {
  shell = openShell();
  shells.push(shell);
});
afterAll(() => shells.forEach((each) => each.close()));

const path = (name: string): string => join(shell.here, name);
const write = (name: string, text: string | Uint8Array): void => writeFileSync(path(name), text);
const read = (name: string): string => readFileSync(path(name), "utf8");

describe("check --fix", () => {
  it("leaves nothing to find, and a second run changes nothing", async () => {
    write("a.md", `# A\n\n${advice}\n- Maybe you could rest.\n`);
    write("b.txt", `\uFEFF${advice.trimEnd()}\r\n\r\nI hear you.`);
    expect(await shell.run("alongside check --fix .")).toEqual({
      stdout: "",
      stderr: "a.md: 2 rewritten\nb.txt: 1 rewritten\n",
      status: 0,
    });
    const [a, b] = [read("a.md"), read("b.txt")];
    expect(a).not.toContain("You should");
    expect(b).toMatch(/^\uFEFF(?!You).+\.\r\n\r\nI hear you\.$/u);
    const times = ["a.md", "b.txt"].map((name) => statSync(path(name)).mtimeMs);
    expect(await shell.run("alongside check --fix . && alongside check .")).toEqual({
      stdout: "",
      stderr: "",
      status: 0,
    });
    expect(["a.md", "b.txt"].map((name) => statSync(path(name)).mtimeMs)).toEqual(times);
    expect([read("a.md"), read("b.txt")]).toEqual([a, b]);
  });

  it("writes what rephrase prints", async () => {
    for (const [name, text] of [
      ["a.md", `# A\n\n${advice}\n**Maybe you could rest.** Don't text him.\n`],
      ["b.txt", `${advice}Then call her.\n`],
      ["c.eml", `From: a@example.org\nSubject: You should rest\n\n${advice}\n> ${advice}`],
    ] as const) {
      write(name, text);
      const { stdout } = await shell.run(`alongside rephrase --file ${name}`);
      await shell.run(`alongside check --fix ${name}`);
      expect(read(name)).toBe(stdout);
    }
  });

  it("tells what is left, where it stands now", async () => {
    write("note.txt", `${advice.trimEnd()} Grow up. I hear you.\n`);
    const { stdout, status } = await shell.run("alongside check --fix --format json note.txt");
    expect(status).toBe(1);
    const start = read("note.txt").indexOf("Grow up");
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ rewritten: 1, findings: [{ reason: "dismissive", start, end: start + 7 }] }],
      totals: { rewritten: 1, filesRewritten: 1, rewritable: 0 },
    });
  });

  it("keeps modes and links, and writes no file in which nothing is rewritten", async () => {
    write("script.txt", advice);
    chmodSync(path("script.txt"), 0o751);
    mkdirSync(path("links"));
    symlinkSync("../script.txt", path("links/link.txt"));
    write("calm.txt", "I hear you.\n");
    const calm = statSync(path("calm.txt"));
    expect((await shell.run("alongside check --fix links calm.txt")).status).toBe(0);
    expect(read("script.txt")).not.toBe(advice);
    expect(statSync(path("script.txt")).mode & 0o777).toBe(0o751);
    expect(statSync(path("calm.txt"))).toMatchObject({ ino: calm.ino, mtimeMs: calm.mtimeMs });
  });

  it("leaves bytes that are not UTF-8 alone, and goes on with the others", async () => {
    const latin = Buffer.from(`caf\xe9. ${advice}`, "latin1");
    write("latin.txt", latin);
    write("note.txt", advice);
    const { stderr, status } = await shell.run("alongside check --fix .");
    expect({ stderr, status }).toEqual({
      stderr:
        "alongside: latin.txt: it is not UTF-8 text, so it was left alone. Saving it as UTF-8 in an editor mends that.\nnote.txt: 1 rewritten\n",
      status: 3,
    });
    expect(readFileSync(path("latin.txt"))).toEqual(latin);
    expect(read("note.txt")).not.toBe(advice);
  });

  it("sweeps what a killed run left, and nothing else", async () => {
    write("note.txt", "I hear you.\n");
    for (const name of [".alongside-4194305-0123456789ab.tmp", ".alongside-0123456789ab.tmp", "other.tmp"])
      write(name, "");
    await shell.run("alongside check .");
    expect(existsSync(path(".alongside-4194305-0123456789ab.tmp"))).toBe(true);
    await shell.run("alongside check --fix .");
    expect(readdirSync(shell.here).toSorted()).toEqual([".alongside-0123456789ab.tmp", "note.txt", "other.tmp"]);
  });

  it("prints a difference that patch takes, and writes nothing, with --dry-run", async () => {
    write("a.md", `# A\n\n${advice}`);
    write("b.txt", advice.trimEnd());
    const before = [read("a.md"), read("b.txt")];
    expect((await shell.run("alongside check --fix --dry-run . > all.diff")).status).toBe(1);
    expect([read("a.md"), read("b.txt")]).toEqual(before);
    await shell.run(
      "mkdir other && cp a.md b.txt other && cd other && patch -s -p0 < ../all.diff && cd .. && alongside check --fix a.md b.txt",
    );
    expect([read("other/a.md"), read("other/b.txt")]).toEqual([read("a.md"), read("b.txt")]);
  });

  it("rewrites only lines that changed, with --changed-since", async () => {
    write("note.txt", `${advice}\nI hear you.\n`);
    await shell.run("git init -q . && git add . && git -c user.name=A -c user.email=a@example.org commit -q -m First");
    write("note.txt", `${advice}\nI hear you.\n\nYou should call your sister.\n`);
    await shell.run("alongside check --fix --changed-since HEAD .");
    expect(read("note.txt")).toMatch(
      /^You should talk to your boss about your hours\.\n\nI hear you\.\n\n(?!You).+my sister\.\n$/u,
    );
  });
});

describe("check --jobs", () => {
  /** More files than go to a thread at once, a few of them large. */
  function writeMany(): readonly string[] {
    const names = Array.from({ length: 300 }, (_, file) => `note-${file}.md`);
    names.forEach((name, file) => write(name, `# ${file}\n\n${advice.repeat(file % 100 === 50 ? 800 : file % 4)}`));
    return names;
  }

  it("tells the same, in the same order, and rewrites the same", { timeout: 60_000 }, async () => {
    const names = writeMany();
    write("binary.txt", Buffer.from([0, 1, 2]));
    for (const format of ["unix", "json", "sarif"]) {
      const one = await shell.run(`alongside check --format ${format} . gone.md`);
      expect(await shell.run(`alongside check --format ${format} --jobs 3 . gone.md`)).toEqual(one);
      expect(one.status).toBe(3);
    }
    await shell.run("cp -r . ../copy; alongside check --fix .; cd ../copy && alongside check --fix --jobs 3 .");
    for (const name of names) expect(read(`../copy/${name}`)).toBe(read(name));
  });

  it("ends with the sentence about a configuration that says nothing", async () => {
    write("note.txt", advice);
    write(".alongsiderc.yaml", "styel: question\n");
    const one = await shell.run("alongside check .");
    expect(one.status).not.toBe(0);
    expect(await shell.run("alongside check --jobs 2 .")).toEqual(one);
    writeMany();
    expect(await shell.run("alongside check --jobs 2 .")).toEqual(one);
  });
});

describe("standard input", () => {
  it.each([["< note.md"], ["< /dev/null"]])("is read as a whole: %s", async (input) => {
    write("note.md", advice.repeat(3000));
    const { stdout, status } = await shell.run(`alongside check --format ndjson ${input} | wc -l`);
    expect([Number(stdout), status]).toEqual([input === "< note.md" ? 3001 : 1, 0]);
  });

  it("waits for what comes late, and takes it in any pieces", async () => {
    const { stdout, status } = await shell.run(
      "(printf 'You should '; sleep 0.2; printf 'rest. \\303'; sleep 0.2; printf '\\251\\n') | alongside check",
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<stdin>:1:1: strong: “You should rest”/u);
  });

  it("of bytes that are not UTF-8 is told", async () => {
    expect(await shell.run("printf 'caf\\351\\n' | alongside check")).toEqual({
      stdout: "",
      stderr:
        "alongside: <stdin>: it is not UTF-8 text, so it was left alone. Saving it as UTF-8 in an editor mends that.\n",
      status: 3,
    });
  });

  it("shows a difference with --fix --dry-run", async () => {
    const { stdout, status } = await shell.run(
      "echo 'You should rest.' | alongside check --fix --dry-run --stdin-filename a.md",
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/^--- a\.md\n\+\+\+ a\.md\n@@ -1,1 \+1,1 @@\n-You should rest\.\n\+.+\n$/u);
  });

  it.each([
    ["note.md", 0],
    ["note.txt", 1],
  ])("is read as the kind that its name tells, %s", async (name, status) => {
    write("code", "    You should rest today.\n");
    expect((await shell.run(`alongside check --stdin-filename ${name} < code`)).status).toBe(status);
  });
});

describe("wrong usage", () => {
  it.each([
    ["--max-findings=-1 .", "--max-findings takes a whole number from 0 on, and “-1” is none."],
    ["--max-findings many .", "--max-findings takes a whole number from 0 on, and “many” is none."],
    ["--jobs 0 .", "--jobs takes a whole number from 1 to 99, and “0” is none."],
    ["''", "One of the paths is empty. `.` stands for this folder."],
    [
      "--changed-since HEAD",
      "--changed-since compares files with what git keeps, and there are no paths here. `.` stands for this folder.",
    ],
  ])("%s ends with 2", async (args, sentence) => {
    expect(await shell.run(`alongside check ${args}`)).toEqual({
      stdout: "",
      stderr: `alongside: ${sentence}\n`,
      status: 2,
    });
  });
});
