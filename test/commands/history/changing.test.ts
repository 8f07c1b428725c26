import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../../src/history/store.js";
import { built } from "../../e2e/built.js";
import { aFolder } from "../../files/folder.js";
import { alongside } from "../program.js";
import { aHistory, anEditor, history } from "./history.js";

beforeAll(built);

const change = (from: string, to: string): string =>
  `fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace(${JSON.stringify(from)}, ${JSON.stringify(to)}));`;

const textOf = async (data: string, id: string): Promise<string> =>
  readFileSync((await openStore(data).find(id)).path, "utf8");

describe("edit", () => {
  it("keeps what was written, as it was written, in the same file", async () => {
    const data = aHistory();
    const { path } = await openStore(data).find("walk");
    const before = readFileSync(path, "utf8");
    const EDITOR = anEditor(change("I walked home", "I   walked home"));
    expect(await history(data, ["edit", "walk"], { EDITOR })).toEqual({
      status: 0,
      stdout: "",
      stderr: `Saved: ${path}\n`,
    });
    expect(readFileSync(path, "utf8")).toBe(before.replace("I walked home", "I   walked home"));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("changes nothing when nothing was changed", async () => {
    const { status, stderr } = await history(aHistory(), ["edit", "walk"], { EDITOR: "true" });
    expect([status, stderr]).toEqual([0, "Nothing was changed.\n"]);
  });

  it("keeps what is no entry aside, says where it is wrong, and goes on from there", async () => {
    const data = aHistory();
    const before = await textOf(data, "walk");
    const broken = await history(data, ["edit", "walk"], {
      EDITOR: anEditor(change("started: 2026-03-10T10:00:00Z", "started: lately, angry")),
    });
    const kept = join(data, "edits", "walk2222.md");
    expect(broken.status).toBe(3);
    expect(broken.stderr).toMatch(
      /walk2222\.md, line 6: “started” is expected to be an instant .* The entry is as it was, and what you wrote is kept in /,
    );
    expect(broken.stderr).toContain(kept);
    expect(await textOf(data, "walk")).toBe(before);
    expect(statSync(kept).mode & 0o777).toBe(0o600);
    const again = await history(data, ["edit", "walk"], {
      EDITOR: anEditor(change("lately, angry", "2026-03-10T11:00:00Z")),
    });
    expect(again.stderr).toContain("This goes on from what was kept of an earlier edit");
    expect(again.status).toBe(0);
    expect(await textOf(data, "walk")).toContain("started: 2026-03-10T11:00:00Z");
    expect(existsSync(kept)).toBe(false);
  });

  it("does not let an entry take another's id", async () => {
    const { status, stderr } = await history(aHistory(), ["edit", "walk"], {
      EDITOR: anEditor(change("id: walk2222", "id: lake4444")),
    });
    expect([status, stderr.includes("The id of this entry is walk2222")]).toEqual([3, true]);
  });

  it("opens no editor that nobody has named where there is no terminal", async () => {
    const { status, stderr } = await history(aHistory(), ["edit", "walk"], { EDITOR: "", VISUAL: "" });
    expect([status, stderr]).toEqual([2, expect.stringContaining("There is no terminal for an editor.")]);
  });

  it("keeps both texts of two editors on one entry", async () => {
    const data = aHistory();
    const slow = (word: string, milliseconds: number): string =>
      anEditor(`setTimeout(() => { ${change("I walked home", `${word} walked home`)} }, ${milliseconds});`);
    const ran = await Promise.all([
      history(data, ["edit", "walk"], { EDITOR: slow("Ann", 400) }),
      history(data, ["edit", "walk"], { EDITOR: slow("Sam", 1600) }),
    ]);
    expect(ran.map(({ status }) => status)).toEqual([0, 0]);
    expect(ran[1].stderr).toContain("both versions are kept");
    const folder = dirname((await openStore(data).find("walk")).path);
    const all = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    expect(["Ann walked home", "Sam walked home"].map((words) => all.some((text) => text.includes(words)))).toEqual([
      true,
      true,
    ]);
  });

  it("says that there is no such editor, and no such entry", async () => {
    const none = await history(aHistory(), ["edit", "walk"], { EDITOR: "no-such-editor -w" });
    expect([none.status, none.stderr]).toEqual([
      1,
      expect.stringContaining("The editor “no-such-editor -w” was not found"),
    ]);
    expect((await history(aHistory(), ["edit", "zz"])).status).toBe(2);
  });
});

describe("tag", () => {
  it("adds, takes away and lists", async () => {
    const data = aHistory();
    expect((await history(data, ["tag", "walk", "Home", "work", "home"])).stdout).toBe("walk2222: work, Home\n");
    expect((await history(data, ["tag", "walk", "--remove", "WORK"])).stdout).toBe("walk2222: Home\n");
    expect((await history(data, ["tag", "lake", "Home"])).stdout).toBe("lake4444: Home\n");
    expect((await history(data, ["tag"])).stdout).toBe("     2  Home\n");
    expect(JSON.parse((await history(data, ["tag", "talk", "--json"])).stdout)).toEqual({ id: "talk3333", tags: [] });
    expect(await textOf(data, "walk")).toContain("tags: [ Home ]");
  });

  it("takes several at once, as people write them, and says what it cannot do", async () => {
    const data = aHistory();
    const { stdout, stderr } = await history(data, ["tag", "walk", "#home, the lake", "a\tb", "--remove", "rain"]);
    expect([stdout, stderr]).toEqual(["walk2222: work, home, the lake, a b\n", "It has no tag “rain”.\n"]);
    for (const args of [
      ["tag", "walk", " "],
      ["tag", "walk", "#"],
      ["tag", "--remove", "home"],
      ["tag", "zz", "x"],
    ])
      expect((await history(data, args)).status).toBe(2);
    expect(await textOf(data, "walk")).toContain("tags: [ work, home, the lake, a b ]");
  });
});

describe("delete", () => {
  it("asks, and without a terminal does nothing", async () => {
    const data = aHistory();
    const { status, stderr } = await history(data, ["delete", "walk"]);
    expect([status, stderr]).toEqual([2, "alongside: There is no terminal to ask in; --yes deletes without asking.\n"]);
    expect((await openStore(data).list()).entries).toHaveLength(3);
  });

  it("removes what was named, with every other version of it, and the index of its words", async () => {
    const data = aHistory();
    const { path, entry } = await openStore(data).find("walk");
    openStore(data).vault.write(path.replace(/\.md$/, " (1).md"), readFileSync(path, "utf8").replace(entry.title, "x"));
    mkdirSync(join(data, "cache"));
    writeFileSync(join(data, "cache", "words.db"), "the words of every entry");
    const { status, stderr } = await history(data, ["delete", "walk", "--yes"]);
    expect([status, stderr]).toEqual([0, "Deleted 2 files.\n"]);
    expect([dirname(path), join(data, "cache")].map((folder) => readdirSync(folder))).toEqual([[], []]);
  });

  it("removes what is older than a time", async () => {
    const data = aHistory();
    expect((await history(data, ["delete", "--older-than", "2 years", "--yes"])).stderr).toBe("Deleted 1 file.\n");
    expect((await openStore(data).list()).entries.map(({ entry }) => entry.id)).toEqual(["walk2222", "talk3333"]);
    expect(await history(data, ["delete", "--older-than", "10 years", "--yes", "--json"])).toEqual({
      status: 0,
      stdout: "[]\n",
      stderr: "No entry is that old.\n",
    });
  });

  it.each([[[]], [["walk", "--older-than", "1 year"]], [["--older-than", "soon"]], [["zz", "--yes"]]])(
    "%j is wrong usage",
    async (args) => {
      expect((await history(aHistory(), ["delete", ...args])).status).toBe(2);
    },
  );
});

it("files are 0600 and folders 0700 whatever the umask", async () => {
  const data = join(aFolder(), "home");
  const source = join(aHistory(), "sessions");
  process.umask(0o000);
  try {
    await history(data, ["import", source]);
    await history(data, ["tag", "walk", "x"]);
    await history(data, ["edit", "walk"], { EDITOR: anEditor(change("started: ", "started: not ")) });
    await alongside(["history", "export", "-o", join(data, "all.json")], { ALONGSIDE_HOME: data });
    await alongside(["history", "backup", join(data, "all.tar.gz")], { ALONGSIDE_HOME: data });
  } finally {
    process.umask(0o022);
  }
  const all = readdirSync(data, { recursive: true, encoding: "utf8" }).map((name) => statSync(join(data, name)));
  expect(all.filter((stats) => stats.isFile())).toHaveLength(6);
  expect(all.map((stats) => stats.mode & 0o777)).toEqual(all.map((stats) => (stats.isDirectory() ? 0o700 : 0o600)));
});
