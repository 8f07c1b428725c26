import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writeEntry } from "../../../src/history/markdown/write.js";
import { openStore } from "../../../src/history/store.js";
import { built } from "../../e2e/built.js";
import { aFolder } from "../../files/folder.js";
import { anEntry } from "../../history/entries.js";
import { aHistory, history } from "./history.js";

beforeAll(built);

const ids = (stdout: string): string => [...stdout.matchAll(/\b[a-z]{4}\d{4}\b/g)].map(([id]) => id).join(" ");

/** What is said where nothing is found: of words, where they are all that is looked for. */
const nothingOf = (args: readonly string[]): string => {
  if (args[0] === "list" || args.some((arg) => arg === "--since")) return "No entry is like that.";
  return args
    .slice(1)
    .filter((arg) => arg !== "--exact")
    .join(" ")
    .includes(" ")
    ? "No entry has these words."
    : "No entry has that word.";
};

describe("entries are chosen by", () => {
  it.each([
    [["list"], "walk2222 talk3333 lake4444"],
    [["list", "--tag", "Work"], "walk2222"],
    [["list", "--person", "ann"], "lake4444"],
    [["list", "--feeling", "anger"], ""],
    [["list", "--feeling", "angry"], "walk2222"],
    [["list", "--flow", "check-in"], "talk3333"],
    [["list", "--on", "february"], "talk3333"],
    [["list", "--since", "last tuesday"], "walk2222"],
    [["list", "--since", "4 weeks ago", "--until", "yesterday"], "walk2222 talk3333"],
    [["list", "--on", "2023"], "lake4444"],
    [["list", "--drafts"], ""],
    [["search", "walking"], "walk2222"],
    [["search", "walk", "tired"], "walk2222"],
    [["search", "walk", "calm"], ""],
    [["search", "--any", "walk", "calmer"], "walk2222 talk3333"],
    [["search", "long talk"], "talk3333"],
    [["search", '"talk long"'], ""],
    [["search", "“the long talk”"], "talk3333"],
    [["search", "--exact", "walk"], ""],
    [["search", "lake", "--since", "2024"], ""],
  ])("%j", async (args, found) => {
    const { status, stdout, stderr } = await history(aHistory(), args);
    expect([status, ids(stdout)]).toEqual([0, found]);
    expect(stderr).toBe(found === "" ? `${nothingOf(args)}\n` : "");
  });
});

it.each([
  ["chalenge", "No entry is like that. There is no flow called “chalenge”; perhaps “challenge” is meant.\n"],
  ["celebrate", "No entry is like that.\n"],
  ["zebra", "No entry is like that.\n"],
])("tells which flow is meant by --flow %s", async (flow, said) => {
  const { status, stdout, stderr } = await history(aHistory(), ["list", "--flow", flow]);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: said });
});

describe("what is found", () => {
  it("is shown in its lines", async () => {
    expect((await history(aHistory(), ["search", "talk"])).stdout).toBe(`\
2026-02-20  Check in  We talked. After the long talk I was calmer.      talk3333
    We talked.
    After the long talk I was calmer.
`);
  });

  it("has its words marked where there is colour", async () => {
    const { stdout } = await history(aHistory(), ["search", "lake"], { FORCE_COLOR: "1" });
    expect(stdout).toContain("Swimming in the \u001b[36mlake\u001b[39m.");
  });

  it("is cut around the words on a narrow screen", async () => {
    const data = aFolder();
    const text = `${"before ".repeat(40)}lighthouse${" after".repeat(40)}`;
    openStore(data).saveNow(anEntry({ answers: [{ step: "a", question: "?", text }] }));
    const { stdout } = await history(data, ["search", "lighthouse"], { COLUMNS: "40" });
    for (const line of stdout.trimEnd().split("\n")) expect(line.length).toBeLessThanOrEqual(40);
    expect(stdout).toMatch(/^ {4}….*lighthouse.*…$/m);
  });

  it("is JSON for another program, at once or line by line", async () => {
    const data = aHistory();
    const all: unknown = JSON.parse((await history(data, ["search", "talk", "--json"])).stdout);
    expect(all).toMatchObject([
      { id: "talk3333", localDate: "2026-02-20", lines: [{ text: "We talked.", spans: [{ start: 3, end: 9 }] }, {}] },
    ]);
    const lines = (await history(data, ["list", "--ndjson"])).stdout.trimEnd().split("\n");
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { id: "walk2222" },
      { id: "talk3333" },
      { id: "lake4444" },
    ]);
    expect((await history(data, ["search", "nowhere", "--json"])).stdout).toBe("[]\n");
    expect((await history(data, ["search", "nowhere", "--ndjson"])).stdout).toBe("");
  });

  it("is no more than asked for, and says so", async () => {
    const { stdout, stderr } = await history(aHistory(), ["list", "-n", "2"]);
    expect([ids(stdout), stderr]).toEqual(["walk2222 talk3333", "The newest 2 are shown; --all shows all.\n"]);
  });

  it("does not hide what could not be read", async () => {
    const data = aHistory();
    const path = openStore(data).saveNow(anEntry());
    writeFileSync(path, "---\nid: [\n---\nlake\n");
    const { stderr, stdout } = await history(data, ["search", "lake"]);
    expect(ids(stdout)).toBe("lake4444");
    expect(stderr).toMatch(/^Not read: .*k3j9x2hb\.md, line \d, column \d: /);
  });
});

describe("show", () => {
  it("names the version that a synchronizer left beside it", async () => {
    const data = aHistory();
    const { path, entry } = await openStore(data).find("walk2222");
    const copy = path.replace(/\.md$/, ".sync-conflict-20260304-101112-ABCDEFG.md");
    openStore(data).vault.write(copy, writeEntry(entry));
    const { stdout, stderr } = await history(data, ["show", "walk"]);
    expect(stdout).toContain("I walked home");
    expect(stderr).toBe(`There is another version of this entry, kept by Syncthing: ${copy}\n`);
    expect((await history(data, ["list"])).stdout).toContain("other version (Syncthing)");
  });
});

describe("wrong usage ends with status 2 and a sentence", () => {
  it.each([
    [["list", "--since", "soon-ish"], "“soon-ish” is not understood as a date"],
    [["list", "--on", "2026", "--since", "2025"], "cannot be used with option"],
    [["list", "--json", "--ndjson"], "cannot be used with option"],
    [["list", "--person", "?!"], "“?!” holds no word to look for."],
    [["search"], "missing required argument"],
    [["search", "…"], "“…” holds no word to look for."],
  ])("%j", async (args, message) => {
    const { status, stdout, stderr } = await history(aHistory(), args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

it("a history that is no folder is told of", async () => {
  const data = aFolder();
  writeFileSync(join(data, "sessions"), "");
  const unread = `Not read: ${join(data, "sessions")}: it cannot be read: a part of its path is a file, not a folder.\n`;
  expect(await history(data, ["list"])).toEqual({ status: 3, stdout: "", stderr: unread });
  expect(await history(data, ["search", "walk", "--json"])).toEqual({ status: 3, stdout: "[]\n", stderr: unread });
  expect((await history(join(data, "sessions"), ["backup"])).status).toBe(3);
  const other = aFolder();
  mkdirSync(join(other, "sessions"));
  expect((await history(other, ["list"])).stderr).toBe(
    "Nothing is kept yet. `alongside reflect` begins a reflection.\n",
  );
});
