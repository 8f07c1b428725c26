import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/history/store.js";
import { built } from "../e2e/built.js";
import { aFolder } from "../files/folder.js";
import { anEntry } from "../history/entries.js";
import { alongside } from "./program.js";

beforeAll(built);

const answer = v.object({
  changes: v.array(v.object({ alternatives: v.array(v.looseObject({ entry: v.optional(v.unknown()) })) })),
});

const now = "2026-11-22T10:00:00Z";

/** A home with two entries of March in it. */
async function home(): Promise<Readonly<Record<string, string>>> {
  const folder = aFolder();
  const store = openStore(folder);
  await store.save(anEntry());
  await store.save(anEntry({ id: "old", started: "2019-03-04T21:10:05+01:00", localDate: "2019-03-04" }));
  return { ALONGSIDE_HOME: folder, ALONGSIDE_NOW: now };
}

describe("alongside look-back", () => {
  it("prints to a pipe without colours, and says nothing besides", async () => {
    const { status, stdout, stderr } = await alongside(["look-back"], await home());
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Looking back: December 2025 to November 2026\n\nDays on which you wrote\n/u);
    expect(stdout).toContain("“A walk before I answered.” (4 March 2026)");
    expect(stdout.includes("\u001b")).toBe(false);
  });

  it("prints one object of what it knows", async () => {
    const { stdout } = await alongside(["look-back", "--json", "--all", "--only", "calendar"], await home());
    expect(JSON.parse(stdout)).toEqual({
      period: { from: "2019-03-01", to: "2026-11-22" },
      spans: ["2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026"],
      calendar: ["2019-03-04", "2026-03-04"],
    });
  });

  it.each([
    ["people", "Nobody is named as alongside in this time.\n"],
    [
      "people, feelings",
      "No word for a feeling was found in this time.\n  Nobody is named as alongside in this time.\n",
    ],
    ["calendar, people", "There is nothing in this time to look back on.\n"],
  ])("says of %s that nothing is there, when nothing else is asked for", async (only, said) => {
    const env = { ...(await home()), ALONGSIDE_NOW: "2023-01-01T10:00:00Z" };
    const { stdout } = await alongside(["look-back", "--only", only], env);
    expect(stdout).toMatch(/^Looking back: .+\n\n/u);
    expect(stdout.split("\n\n")[1]).toBe(`  ${said}`);
    const page = await alongside(["look-back", "--only", only, "--html", "-"], env);
    expect(page.stdout).toContain(`<p>${said.trim().split("\n")[0]}</p>`);
  });

  it("leaves out what the setting says, unless that is asked for", async () => {
    const env = await home();
    expect(await alongside(["settings", "set", "look-back", "helped,calendar"], env)).toMatchObject({ status: 0 });
    expect((await alongside(["look-back"], env)).stdout).not.toMatch(/What helped|Days on which/u);
    expect((await alongside(["look-back", "--only", "helped"], env)).stdout).toContain("What helped");
    expect(await alongside(["settings", "set", "look-back", "streaks"], env)).toMatchObject({ status: 2 });
  });

  it("writes a page for this account only, and writes it anew, but never over another file", async () => {
    const env = await home();
    const page = join(env["ALONGSIDE_HOME"] ?? "", "page.html");
    for (const _ of ["first", "again"])
      expect(await alongside(["look-back", "--html", page], env)).toMatchObject({ status: 0 });
    expect(statSync(page).mode & 0o777).toBe(0o600);
    expect(readFileSync(page, "utf8")).toContain("<title>Looking back: December 2025 to November 2026</title>");
    writeFileSync(page, "my own page");
    const refused = await alongside(["look-back", "--html", page], env);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(`${page}: this file is there and is not a page of ours`);
    expect(readFileSync(page, "utf8")).toBe("my own page");
    const piped = await alongside(["look-back", "--html"], env);
    expect(piped.stdout).toMatch(/^<!doctype html>[^]*<\/html>\n$/u);
  });

  it.each([
    [["--since", "spring"], 2, "“spring” is not understood as a date"],
    [["--since", "2026-05", "--until", "2026-02"], 2, "lies behind"],
    [["--only", "mood"], 2, "There is no part “mood”"],
    [["--without", "calendar feelings words people helped this-day"], 2, "Every part is left out"],
    [["--html", "a-folder"], 3, "it is a folder, not a file"],
    [["--html", join(tmpdir(), "no-such-folder", "x.html")], 3, "There is no folder"],
    [["--passphrase-fd", "three"], 2, "It can be a whole number"],
  ])("%j is answered with a sentence", async (args, status, message) => {
    const env = await home();
    mkdirSync(join(env["ALONGSIDE_HOME"] ?? "", "a-folder"));
    const at = args.map((arg) => (arg === "a-folder" ? join(env["ALONGSIDE_HOME"] ?? "", arg) : arg));
    const ran = await alongside(["look-back", ...at], env);
    expect([ran.status, ran.stdout]).toEqual([status, ""]);
    expect(ran.stderr).toContain(message);
  });

  it("says of an empty history that nothing is kept yet, and makes nothing", async () => {
    const folder = join(aFolder(), "home");
    const ran = await alongside(["look-back"], { ALONGSIDE_HOME: folder, ALONGSIDE_NOW: now });
    expect([ran.status, ran.stdout, existsSync(folder)]).toEqual([0, "", false]);
    expect(ran.stderr).toContain("Nothing is kept yet.");
  });
});

describe("alongside rephrase --from-history", () => {
  it("offers what an entry says, with its id and date", async () => {
    const args = ["rephrase", "--from-history", "--json", "You could take a walk before answering."];
    const { stdout, status } = await alongside(args, await home());
    expect(status).toBe(0);
    const { changes } = v.parse(answer, JSON.parse(stdout));
    expect(changes.flatMap(({ alternatives }) => alternatives).filter(({ entry }) => entry !== undefined)).toEqual([
      {
        style: "experience",
        start: 0,
        end: 39,
        replacement: "In March I wrote that what helped was: “A walk before I answered.”",
        entry: { id: "k3j9x2hb", date: "2026-03-04" },
      },
    ]);
  });

  it("offers nothing where none fits, and needs something that shows it", async () => {
    const env = await home();
    const near = await alongside(["rephrase", "--from-history", "--json", "You should answer his letter."], env);
    expect([near.status, near.stdout.includes('"entry"')]).toEqual([0, false]);
    expect(await alongside(["rephrase", "--from-history", "You should rest."], env)).toMatchObject({
      status: 2,
      stdout: "",
    });
  });
});
