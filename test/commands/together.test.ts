import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder } from "../files/folder.js";
import { alongside, type Ran } from "./program.js";

async function answered(text: string, ...args: readonly string[]): Promise<Ran> {
  const home = aFolder();
  const file = join(home, "answers.yaml");
  writeFileSync(file, text);
  return alongside(["reflect", ...args, "--answers", file], { ALONGSIDE_HOME: home, ALONGSIDE_SEED: "7" });
}

describe("reflect together, with the answers of a file", () => {
  const both = `Ines:
  purpose: Peace.
  mind: The move.
  mind-right: no
  mind-missing: Not the move, the leaving.
Sam:
  purpose: The same.
  mind-heard: You fear the move.
`;

  it("keeps what both said, marked with who said it", async () => {
    const { status, stdout } = await answered(both, "together");
    expect(status).toBe(0);
    const entry = readFileSync(stdout.trim(), "utf8");
    expect(entry).toMatch(/^people: \[ (?:Ines, Sam|Sam, Ines) \]$/m);
    expect(entry).toContain("## What would you like this time to be for? (Ines)\n\nPeace.\n");
    expect(entry).toContain("## What did you hear Ines say? (Sam)\n\nYou fear the move.\n");
    expect(entry).toContain("## Is that it? (Ines)\n\nnot quite\n");
    expect(entry).toContain("## What was missing, or different? (Ines)\n\nNot the move, the leaving.\n");
  });

  it.each([[["--with", "Sam"]], [["--with", "Sam", "--with", "Ines"]], [["together", "--with", "ines"]]])(
    "takes the names with %j",
    async (args) => {
      expect((await answered(both, ...args)).status).toBe(0);
    },
  );

  it("keeps nothing when one of them says so", async () => {
    const { status, stdout, stderr } = await answered(`${both}  keep: nothing\n`, "together");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toBe("There is nothing that you both wanted to keep, so nothing was kept.\n");
  });

  it.each([
    ["one name", "Ines: { purpose: Peace. }\n", ["together"], "it should hold two names"],
    ["names that are the same", "Sam: { purpose: a }\nsam: { purpose: b }\n", ["together"], "it should hold two names"],
    ["a step that is not there", "Ines:\n  mood: x\nSam: {}\n", ["together"], "line 2: there is no step “mood”"],
    ["a list", "- a\n", ["together"], "it should hold two names"],
    ["somebody else", both, ["--with", "Ruth"], "there are answers of Ines and Sam, and --with names “Ruth”."],
    ["a flow for one", "happened: x\n", ["challenge", "--with", "Sam"], "“challenge” is for one person"],
    ["a choice it does not have", "Ines:\n  keep: some\nSam: {}\n", ["together"], "“keep” is one of all, nothing."],
  ])("refuses %s", async (_what, text, args, message) => {
    const { status, stdout, stderr } = await answered(text, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
  });
});
