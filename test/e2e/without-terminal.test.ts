import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openShell } from "../shell.js";
import { entriesIn, openHome } from "./home.js";

const { home } = openHome();

describe("in a folder that has been removed", () => {
  it.each([
    ["help-now GB", "- In danger now: 999"],
    ["rephrase You should rest.", "What helped me was resting."],
    ["check note.md", "alongside: note.md: it cannot be read: there is no such file or folder."],
  ])("%s does what can be done", async (args, said) => {
    const shell = openShell();
    onTestFinished(() => shell.close());
    const { stdout, stderr } = await shell.run(`mkdir gone && cd gone && rmdir ../gone && alongside ${args}`);
    expect(stdout + stderr).toContain(said);
  });
});

describe("without a terminal", () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ["bin/alongside.js", ...args], {
      encoding: "utf8",
      input: "",
      env: {
        PATH: process.env["PATH"],
        ALONGSIDE_HOME: home,
        ALONGSIDE_NOW: "2026-03-04T21:10:05Z",
        TZ: "Europe/Lisbon",
      },
    });

  it.each([["reflect"], ["resume"]])("%s says so in one sentence and asks nothing", (command) => {
    const { status, stdout, stderr } = run(command);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^alongside: A reflection asks its questions at a terminal[^.]*\.\n$/);
  });

  it("bare, shows the help", () => {
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toContain("reflect [options] [flow]");
  });

  it("lists the flows", () => {
    expect(run("reflect", "--list").stdout).toMatch(/^challenge +Something hard, about 10 minutes\n/);
  });

  it("names the flows there are for one that is not there", () => {
    const { status, stderr } = run("reflect", "chalenge");
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^alongside: There is no flow called “chalenge”\. Perhaps “challenge” is meant\. These exist: challenge, check-in/,
    );
  });

  it("takes the answers of a file, and prints where the entry is", () => {
    const file = join(home, "answers.yaml");
    writeFileSync(file, "word: scattered\nneed: |\n  Quiet.\n  And tea.\nweight: 3\n");
    const { status, stdout, stderr } = run("reflect", "check-in", "--answers", file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(execFileSync("find", [home, "-name", "*.md"], { encoding: "utf8" }));
    const [entry = ""] = entriesIn(home);
    expect(entry).toContain("## What is behind “scattered”?\n\n## What do you need?\n\nQuiet.\nAnd tea.\n");
    expect(entry).toContain("status: kept");
  });

  it.each([
    [
      "a step that is not there",
      "mood: fine\n",
      /line 1: there is no step “mood” in check-in\. The steps are word, behind, need, weight\.$/,
    ],
    ["a scale it does not have", "\nweight: 7\n", /line 2: the answer to “weight” is one of 1, 2, 3, 4, 5\.$/],
    ["a list", "word: [a]\n", /line 1: the answer to “word” should be a text\.$/],
    [
      "a text alone",
      "fine\n",
      /it should hold an answer for each step, as in “word: …”\. The steps are word, behind, need, weight\.$/,
    ],
  ])("refuses %s", (_what, text, message) => {
    const file = join(home, "answers.yaml");
    writeFileSync(file, text);
    const { status, stdout, stderr } = run("reflect", "check-in", "--answers", file);
    expect(stderr.trim()).toMatch(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(entriesIn(home)).toEqual([]);
  });
});
