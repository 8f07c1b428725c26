import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openShell, type Shell } from "../shell.js";

let shell: Shell;
beforeEach(() => {
  shell = openShell();
  lay(".alongsiderc.yaml", "root: true\n");
});
afterEach(() => shell.close());

/** Lays files into the folder in which commands run, or beside the person's settings in {home}. */
function lay(path: string, text: string): void {
  const whole = join(shell.here, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, text);
}

const rephrase = async (more = ""): Promise<string> =>
  (await shell.run(`alongside rephrase ${more} "You should rest. You could go."`)).stdout;

describe("a configuration", () => {
  it.each([
    [".alongsiderc.yaml", "style: question\nroot: true\n"],
    [".alongsiderc.json", '{ "style": "question", "root": true }'],
    ["package.json", '{ "name": "letters", "alongside": { "style": "question" } }'],
  ])("is read from %s, for rephrase as for check", async (name, text) => {
    rmSync(join(shell.here, ".alongsiderc.yaml"));
    lay(name, text);
    expect((await rephrase()).split("?")).toHaveLength(3);
    const { stdout } = await shell.run('echo "You should rest." | alongside check');
    expect(stdout).toContain("?”");
  });

  it("weighs less than what is said on the command line, and more than one's own settings", async () => {
    const witness = await rephrase("--style witness");
    await shell.run("alongside settings set style witness");
    expect(await rephrase()).toBe(witness);
    lay(".alongsiderc.yaml", "style: question\nroot: true\n");
    expect((await rephrase()).split("?")).toHaveLength(3);
    expect(await rephrase("--style witness")).toBe(witness);
  });

  it("of a folder above counts where none nearer says otherwise, up to a root", async () => {
    lay(".alongsiderc.yaml", "root: true\nstyle: question\nrules:\n  soft-modal: off\n");
    lay("a/.alongsiderc.yaml", "rules:\n  soft-modal: on\n");
    lay("b/.alongsiderc.yaml", "root: true\n");
    for (const folder of ["a", "b", "c"]) lay(`${folder}/x.txt`, "You should rest. You could go.\n");
    const { stdout } = await shell.run("alongside check .");
    const said = (folder: string): string[] => stdout.split("\n").filter((line) => line.startsWith(`${folder}/`));
    expect(["a", "b", "c"].map((folder) => said(folder).length)).toEqual([2, 2, 1]);
    expect(["a", "b", "c"].map((folder) => said(folder).every((line) => line.includes("?”")))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("has other choices for files that its patterns name, from its own folder", async () => {
    lay(".alongsiderc.yaml", "root: true\noverrides:\n  - files: replies/**/*.md\n    rules:\n      modal: off\n");
    for (const path of ["a.md", "replies/a.md", "replies/b/a.md", "replies/a.txt"]) lay(path, "You must rest.\n");
    const { stdout } = await shell.run("cd replies && alongside check .. | cut -d: -f1");
    expect(stdout).toBe("{here}/a.md\na.txt\n");
  });

  it("has no such choices for those that a pattern takes away", async () => {
    const files = '["*.md", "!b.md", "drafts/**", "!drafts/kept/**"]';
    lay(".alongsiderc.yaml", `root: true\noverrides:\n  - files: ${files}\n    rules: { modal: off }\n`);
    for (const path of ["a.md", "b.md", "c.txt", "drafts/a.md", "drafts/kept/a.md"]) lay(path, "You must rest.\n");
    const checked = async (): Promise<string> => (await shell.run("alongside check . | cut -d: -f1")).stdout;
    expect(await checked()).toBe("b.md\nc.txt\ndrafts/kept/a.md\n");
    lay(".alongsiderc.yaml", 'root: true\noverrides:\n  - files: "!drafts/**"\n    rules: { modal: off }\n');
    expect(await checked()).toBe("drafts/a.md\ndrafts/kept/a.md\n");
  });

  it("is printed with what is said on the command line", async () => {
    lay(".alongsiderc.yaml", "style: question\nroot: true\n");
    const { stdout } = await shell.run("alongside check --print-config a.md --style witness --headings");
    expect(
      stdout
        .split("\n")
        .slice(1, 4)
        .map((line) => line.trim().split(/\s+/).slice(0, 3)),
    ).toEqual([
      ["style", "witness", "--style"],
      ["strength", "all", "as"],
      ["headings", "on", "--headings"],
    ]);
  });

  it("of a name that is passed over is told", async () => {
    rmSync(join(shell.here, ".alongsiderc.yaml"));
    lay(".alongsiderc", "style: question\n");
    expect(await shell.run("alongside rephrase x")).toMatchObject({
      status: 3,
      stderr:
        "alongside: .alongsiderc: this name is passed over. A configuration is called .alongsiderc.yaml or .alongsiderc.json.\n",
    });
  });

  it.each([
    [
      "no pattern",
      ".alongsiderc.yaml",
      "overrides:\n- files: []\n",
      "line 2, column 10: There is no pattern here, so that no file is meant.",
    ],
    [
      "a pattern that leads elsewhere",
      ".alongsiderc.yaml",
      'overrides:\n- files: [a.md, "../b.md"]\n',
      "line 2, column 18: Patterns count from the folder of this configuration, and “../b.md” leads out of it.",
    ],
    [
      "a misspelt key",
      ".alongsiderc.yaml",
      "root: true\nstlye: question\n",
      "line 2, column 1: There is no key “stlye” here. Is “style” meant?",
    ],
    [
      "a bad value",
      ".alongsiderc.yaml",
      "rules:\n  must: never\n",
      "line 2, column 9: This can be on or off, not “never”.",
    ],
    [
      "an unknown rule",
      ".alongsiderc.yaml",
      "overrides:\n- files: a\n  rules: {msut: off}\n",
      "line 3, column 11: There is no rule or form called “msut”. Is “must” meant?",
    ],
    ["no YAML", ".alongsiderc.yaml", "style: [question\n", "line 2, column 1: this is not readable as YAML"],
  ])("with %s is told with line and column, and what was meant", async (_what, name, text, words) => {
    lay(name, text);
    const { status, stderr } = await shell.run("alongside rephrase x");
    expect(status).toBe(3);
    expect(stderr).toContain(`alongside: ${name}, ${words}`);
  });

  it.each([
    "alongside check a.md",
    "alongside check --jobs 2 a.md a.md",
    "alongside check --print-config a.md",
    "alongside rules list",
    "alongside rules test",
  ])("that cannot be meant ends %s", async (line) => {
    lay(".alongsiderc.yaml", "stlye: question\n");
    lay("a.md", "You should rest.\n");
    expect(await shell.run(line)).toEqual({
      status: 3,
      stdout: "",
      stderr: "alongside: .alongsiderc.yaml, line 1, column 1: There is no key “stlye” here. Is “style” meant?\n",
    });
  });

  it("in JSON is told with line and column too", async () => {
    rmSync(join(shell.here, ".alongsiderc.yaml"));
    lay(".alongsiderc.json", '{\n\t"root": true,\n\t"strength": "weak"\n}\n');
    expect((await shell.run("alongside rephrase x")).stderr).toBe(
      "alongside: .alongsiderc.json, line 3, column 15: This can be strong or all, not “weak”.\n",
    );
    lay(".alongsiderc.json", '{\n  "root": true,,\n}\n');
    expect((await shell.run("alongside rephrase x")).stderr).toBe(
      "alongside: .alongsiderc.json, line 2, column 16: this is not readable as JSON from here on.\n",
    );
  });

  it("in a package.json that is broken is not passed over", async () => {
    rmSync(join(shell.here, ".alongsiderc.yaml"));
    lay("package.json", '{\n  "alongside": { "style": "question" },\n}\n');
    expect((await shell.run("alongside rephrase x")).stderr).toBe(
      "alongside: package.json, line 3, column 1: this is not readable as JSON from here on.\n",
    );
    lay("package.json", "{");
    expect(await shell.run("alongside rephrase x")).toMatchObject({ stderr: "", status: 0 });
  });

  it("stands once in a folder, and never beside another that is passed over", async () => {
    lay(".alongsiderc.json", "{}");
    expect(await shell.run("alongside rephrase x")).toMatchObject({
      status: 3,
      stderr:
        "alongside: .alongsiderc.yaml and .alongsiderc.json both hold a configuration, and one of them would be passed over. One folder can have one.\n",
    });
  });
});

describe("rules of one's own", () => {
  const homework =
    "name: homework\nabout: It makes a pupil of the reader.\npattern: your homework is to {verb} {rest}\nrewrite: I {verb|past} {rest}.\n";
  const said = "Your homework is to call your sister.";

  it("hold in a project, in its folders, and in several threads", async () => {
    lay(".alongside/rules/homework.yaml", homework);
    lay("a/b/x.md", `${said}\n`);
    const told =
      "a/b/x.md:1:1: strong: “Your homework is to call your sister”: It makes a pupil of the reader. Another way to say it: “I called my sister” [homework]\n";
    expect((await shell.run("alongside check a")).stdout).toBe(told);
    expect((await shell.run("alongside check --jobs 2 a")).stdout).toBe(told);
    expect((await shell.run(`cd a/b && alongside rephrase "${said}"`)).stdout).toBe("I called my sister.\n");
    for (const jobs of ["1", "2"])
      expect(
        (await shell.run(`echo '{"text":"${said}"}' | alongside rephrase --ndjson --jobs ${jobs}`)).stdout,
      ).toContain('"output":"I called my sister."');
    expect((await shell.run("alongside check --fix a && cat a/b/x.md")).stdout).toBe("I called my sister.\n");
  });

  it("hold everywhere in the person's own folder", async () => {
    const printed = (await shell.run("alongside rules new --everywhere go-at")).stdout.trim();
    expect(printed).toBe("{home}/rules/go-at.yaml");
    expect((await shell.run('alongside rephrase "Have a go at reading."')).stdout).toBe("It did me good to read.\n");
    expect((await shell.run("alongside rules list | tail -n 1")).stdout).toContain("go-at");
  });

  it("have names of their own", async () => {
    lay(".alongside/rules/a.yaml", homework);
    lay(".alongside/rules/b.yaml", homework);
    expect(await shell.run("alongside rules test")).toMatchObject({
      status: 3,
      stderr:
        "alongside: .alongside/rules/b.yaml and .alongside/rules/a.yaml both hold a rule called “homework”. With another name in one of them both can be used.\n",
    });
  });

  it("can be written in JSON", async () => {
    const rule = { name: "go-at", about: "It sets a task.", words: "go at it", rewrite: "take it slowly" };
    lay(".alongside/rules/go-at.json", JSON.stringify(rule));
    expect((await shell.run('alongside rephrase "He said to go at it."')).stdout).toBe("He said to take it slowly.\n");
    lay(
      ".alongside/rules/go-at.json",
      `{\n\t"name": "go-at",\n\t"abuot": "It sets a task",\n\t"words": "go at it"\n}\n`,
    );
    expect((await shell.run("alongside rules test")).stderr).toContain("go-at.json, line 3, column 2: ");
    lay(".alongside/rules/go-at.json", '{\n  "name": go-at\n}\n');
    expect((await shell.run("alongside rules test")).stderr).toContain("go-at.json, line 2, column 11: ");
  });

  it("are told with line and column where they cannot be meant", async () => {
    lay(
      ".alongside/rules/homework.yaml",
      homework.replace("{verb} {rest}\n", '"\n').replace("pattern: your", 'pattern: "your (x'),
    );
    expect(await shell.run("alongside rules test")).toMatchObject({
      status: 3,
      stderr: "alongside: .alongside/rules/homework.yaml, line 3, column 16: This “(” has no “)” behind it.\n",
    });
  });

  it("can be tried from a file or folder that is named", async () => {
    lay("more/homework.yaml", `${homework}examples:\n- before: ${said}\n  after: I rang my sister.\n`);
    for (const path of ["more", "more/homework.yaml"])
      expect(await shell.run(`alongside rules test ${path}`)).toMatchObject({
        status: 1,
        stdout: `more/homework.yaml, homework\n  more/homework.yaml, line 6, column 3: “${said}” becomes “I called my sister.”, not “I rang my sister.”.\n`,
      });
    expect(await shell.run("alongside rules test less")).toMatchObject({
      status: 3,
      stderr: "alongside: There is no file or folder less, and no rule of your own that is called so.\n",
    });
  });

  it("can be tried by name", async () => {
    lay(".alongside/rules/homework.yaml", `${homework}examples:\n- before: ${said}\n  after: I called my sister.\n`);
    lay(".alongside/rules/other.yaml", "name: other\nabout: It is another.\nwords: at the end of the day\n");
    expect((await shell.run("alongside rules test homework")).stdout).toBe(
      ".alongside/rules/homework.yaml, homework\n  1 example and 0 sentences to leave: all come out as written.\n",
    );
    expect(await shell.run("alongside rules test homewrok")).toMatchObject({
      status: 3,
      stderr:
        "alongside: There is no file or folder homewrok, and no rule of your own that is called so. Is “homework” meant?\n",
    });
  });
});
