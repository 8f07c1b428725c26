import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/history/store.js";
import { aFolder } from "../files/folder.js";
import { anEntry } from "../history/entries.js";
import { alongside, type Ran } from "./program.js";

async function history(data: string, ...args: readonly string[]): Promise<Ran> {
  return alongside(["history", ...args], { ALONGSIDE_HOME: data });
}

function aHistory(): string {
  const data = aFolder();
  const store = openStore(data);
  store.saveNow(anEntry());
  store.saveNow(
    anEntry({
      id: "m4n5p6q7",
      flow: "check-in",
      title: "Check in",
      status: "draft",
      started: "2026-03-06T08:00:00+01:00",
      localDate: "2026-03-06",
      answers: [{ step: "word", question: "One word?", text: "Tired.\nStill." }],
      experiences: [],
    }),
  );
  return data;
}

describe("an empty history", () => {
  it.each([[["list"]], [["list", "--all"]], [["show"]]])("is told in a friendly sentence: %j", async (args) => {
    expect(await history(aFolder(), ...args)).toEqual({
      status: 0,
      stdout: "",
      stderr: "Nothing is kept yet. `alongside reflect` begins a reflection.\n",
    });
  });

  it("is an empty array for another program", async () => {
    expect(await history(aFolder(), "list", "--json")).toEqual({ status: 0, stdout: "[]\n", stderr: "" });
  });

  it("has a place all the same", async () => {
    const data = aFolder();
    expect(await history(data, "path")).toEqual({ status: 0, stdout: `${join(data, "sessions")}\n`, stderr: "" });
  });
});

describe("alongside history list", () => {
  it("gives a row to each entry, the newest first, and marks drafts", async () => {
    expect(await history(aHistory(), "list")).toEqual({
      status: 0,
      stderr: "",
      stdout: `\
2026-03-06  draft: Check in       Tired. Still.                         m4n5p6q7
2026-03-04  Something on my mind  I lost my temper at the meeting. Th…  k3j9x2hb
`,
    });
  });

  it("fits a narrow terminal", async () => {
    const ran = await alongside(["history", "list"], { ALONGSIDE_HOME: aHistory(), COLUMNS: "40" });
    expect(ran.stdout).toBe(`\
2026-03-06  draft: Check in     m4n5p6q7
  Tired. Still.
2026-03-04  Something on my m…  k3j9x2hb
  I lost my temper at the meeting. Then…
`);
  });

  it("stops at twenty, or where it is told to", async () => {
    const data = aFolder();
    const store = openStore(data);
    for (let nth = 10; nth < 32; nth += 1) {
      store.saveNow(anEntry({ id: `id${nth}`, started: `2026-03-${nth}T10:00:00Z`, localDate: `2026-03-${nth}` }));
    }
    const rows = async (...args: readonly string[]): Promise<readonly string[]> =>
      (await history(data, "list", ...args)).stdout.split("\n").filter(Boolean);
    expect(await rows()).toHaveLength(20);
    expect(await rows("--all")).toHaveLength(22);
    expect((await rows("-n", "2")).map((row) => row.slice(0, 10))).toEqual(["2026-03-31", "2026-03-30"]);
  });

  it("tells another program everything a row says, and the file", async () => {
    const data = aHistory();
    const { stdout } = await history(data, "list", "--json", "-n", "1");
    const { path } = await openStore(data).find("m4n5p6q7");
    expect(JSON.parse(stdout)).toEqual([
      {
        id: "m4n5p6q7",
        flow: "check-in",
        title: "Check in",
        status: "draft",
        started: "2026-03-06T08:00:00+01:00",
        finished: "2026-03-04T21:25:40+01:00",
        localDate: "2026-03-06",
        people: ["Sam"],
        tags: [],
        words: "Tired. Still.",
        path,
      },
    ]);
  });

  it("names a file that cannot be read, and lists the rest", async () => {
    const data = aHistory();
    const { path } = await openStore(data).find("m4n5p6q7");
    writeFileSync(path, "---\nid: m4n5p6q7\nflow: [check-in\n---\n");
    const { status, stdout, stderr } = await history(data, "list");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2026-03-04 .* k3j9x2hb\n$/);
    expect(stderr).toMatch(/^Not read: .*m4n5p6q7\.md, line \d, column \d: this is not readable as YAML: .*\n$/);
    expect(stderr).toContain(path);
  });
});

describe("alongside history show", () => {
  it("prints the newest as Markdown", async () => {
    const { status, stdout, stderr } = await history(aHistory(), "show");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^# Check in\n\n2026-03-06 08:00, not finished\n\n## One word\?\n\nTired\.\nStill\.\n/);
  });

  it("prints the one whose id begins so, as Markdown or JSON", async () => {
    const data = aHistory();
    expect((await history(data, "show", "k3")).stdout).toContain(
      "## What happened?\n\nI lost my temper at the meeting.",
    );
    const { path } = await openStore(data).find("k3");
    expect(JSON.parse((await history(data, "show", "k3", "--json")).stdout)).toEqual({ ...anEntry(), path });
  });

  it("says when there is no such one", async () => {
    expect(await history(aHistory(), "show", "zz")).toEqual({
      status: 2,
      stdout: "",
      stderr: "alongside: No entry has an id that begins with “zz”. `alongside history list` shows them.\n",
    });
  });

  it("says where the one asked for cannot be read", async () => {
    const data = aHistory();
    const { path } = await openStore(data).find("k3");
    writeFileSync(path, "");
    const { status, stderr } = await history(data, "show", "k3");
    expect(status).toBe(3);
    expect(stderr).toContain(`alongside: ${path}, line 1: `);
  });

  it("sends no control sequence to the terminal", async () => {
    const data = aFolder();
    const answers = [{ step: "a", question: "What?\u001b[2J", text: "\u001b]0;title\u0007\u009b31m" }];
    openStore(data).saveNow(anEntry({ answers, title: "\u001b[31mred", summary: "\u001b[0m" }));
    for (const command of ["show", "list"]) {
      expect((await history(data, command)).stdout).not.toMatch(/[^\P{Cc}\n]/u);
    }
  });
});

it("alongside history path prints the file of an entry", async () => {
  const data = aHistory();
  const { path } = await openStore(data).find("k3");
  expect(await history(data, "path", "k3")).toEqual({ status: 0, stdout: `${path}\n`, stderr: "" });
});

describe("wrong usage ends with status 2 and nothing on standard output", () => {
  it.each([[[]], [["lst"]], [["list", "-n", "0"]], [["list", "-n", "many"]], [["list", "x"]], [["show", "--wide"]]])(
    "%j",
    async (args) => {
      const { status, stdout, stderr } = await history(aFolder(), ...args);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).not.toBe("");
    },
  );
});
