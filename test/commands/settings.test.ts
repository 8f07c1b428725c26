import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder } from "../files/folder.js";
import { alongside, type Ran } from "./program.js";

async function settings(home: string, ...args: readonly string[]): Promise<Ran> {
  return alongside(["settings", ...args], { ALONGSIDE_HOME: home });
}

describe("alongside settings", () => {
  it("keeps what is set, privately, and gives it back", async () => {
    const home = join(aFolder(), "home");
    expect(await settings(home, "set", "region", "de")).toEqual({
      status: 0,
      stdout: "",
      stderr: "region is now DE.\n",
    });
    expect(await settings(home, "get", "region")).toEqual({ status: 0, stdout: "DE\n", stderr: "" });
    const { stdout: path } = await settings(home, "path");
    expect(path).toBe(`${join(home, "settings.json")}\n`);
    expect(statSync(path.trim()).mode & 0o777).toBe(0o600);
  });

  it.each([
    ["XX", /^alongside: “XX” is no region\. A region is a country, .* such as DE\. Lines are known for Australia, /],
    ["ZZ", /^alongside: “ZZ” is no region\./],
    ["Canda", /“Canda” is no region\. .* Is “Canada” meant\? Lines are known for /],
  ])("says which regions there are where %s is none", async (given, said) => {
    const home = aFolder();
    const { status, stderr } = await settings(home, "set", "region", given);
    expect(status).toBe(2);
    expect(stderr).toMatch(said);
    expect((await settings(home, "get", "region")).stdout).toBe("");
  });

  it("keeps a region without lines, and says so", async () => {
    const { status, stderr } = await settings(aFolder(), "set", "region", "Peru");
    expect(status).toBe(0);
    expect(stderr).toMatch(/^region is now PE\.\nNo lines are known here for Peru\. Lines are known for Australia, /);
  });

  it("forgets what is set to nothing", async () => {
    const home = aFolder();
    await settings(home, "set", "editor", "nano");
    expect((await settings(home, "set", "editor", "")).stderr).toBe("editor is forgotten.\n");
    expect(await settings(home, "get", "editor")).toEqual({ status: 0, stdout: "", stderr: "editor is not set.\n" });
  });

  it("lists every setting and what it is for", async () => {
    const home = aFolder();
    await settings(home, "set", "plain", "on");
    const { status, stdout } = await settings(home, "list");
    expect(status).toBe(0);
    expect(stdout).toContain(
      "region: (not set)\n  the region whose helplines are shown\n  a country, or its two letters, such as DE\n",
    );
    expect(stdout).toContain("plain: true\n");
    expect(JSON.parse((await settings(home, "list", "--json")).stdout)).toEqual({ plain: true });
  });
});

describe("what cannot be done is said in a sentence", () => {
  it.each([
    [
      ["get", "colour"],
      "There is no setting “colour”. The settings are region, plain, editor, language, style, strength and look-back.",
    ],
    [
      ["set", "colour", "red"],
      "There is no setting “colour”. The settings are region, plain, editor, language, style, strength and look-back.",
    ],
    [
      ["set", "style", "order"],
      "“order” cannot be kept as style, which can be experience, question, witness or permission.",
    ],
  ])("%j", async (args, sentence) => {
    expect(await settings(aFolder(), ...args)).toEqual({ status: 2, stdout: "", stderr: `alongside: ${sentence}\n` });
  });

  it.each([[[]], [["set", "region"]], [["get"]], [["change"]], [["list", "--xml"]]])("usage: %j", async (args) => {
    const { status, stdout } = await settings(aFolder(), ...args);
    expect([status, stdout]).toEqual([2, ""]);
  });

  it("a file that cannot be understood", async () => {
    const home = aFolder();
    const path = join(home, "settings.json");
    writeFileSync(path, "{ region: DE }");
    for (const args of [["list"], ["get", "region"], ["set", "plain", "on"]]) {
      expect(await settings(home, ...args)).toEqual({
        status: 3,
        stdout: "",
        stderr: `alongside: ${path}: it cannot be read as JSON. Deleting the file puts every setting back to what it was at first.\n`,
      });
    }
  });

  it("a place that cannot be written", async () => {
    const home = join(aFolder(), "file");
    writeFileSync(home, "");
    const { status, stderr } = await settings(home, "set", "plain", "on");
    expect([status, stderr]).toEqual([
      3,
      `alongside: ${join(home, "settings.json")}: the setting could not be kept: a file stands where a folder belongs.\n`,
    ]);
  });
});
