import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../../src/history/store.js";
import { built } from "../../e2e/built.js";
import { aFolder } from "../../files/folder.js";
import { alongside } from "../program.js";
import { aHistory, history } from "./history.js";

beforeAll(built);

describe("export", () => {
  it.each([
    ["json", /^\{"format":"alongside-export","version":1,"entries":\[\n\{.*\},\n\{.*\},\n\{.*\}\n\]\}\n$/],
    ["ndjson", /^(?:\{.*\}\n){3}$/],
    ["csv", /^id,flow,.*\r\nwalk2222,challenge,Something on my mind,/],
    ["html", /^<!doctype html>[^]*<h2>Something on my mind<\/h2>[^]*Swimming in the lake\.[^]*<\/html>\n$/],
    ["text", /^Something on my mind\n2026-03-10 10:00\nTags: work\n\nWhat happened\?\n\nI walked home/],
    ["markdown", /^# Something on my mind\n\n2026-03-10 10:00\n\n## What happened\?\n\nI walked home/],
  ])("as %s", async (format, expected) => {
    const { status, stdout, stderr } = await history(aHistory(), ["export", "--as", format]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(expected);
  });

  it("writes a table that is quoted as it should be", async () => {
    const { stdout } = await history(aHistory(), ["export", "--as", "csv", "--flow", "check-in"]);
    expect(stdout).toContain(',What happened?,"We talked.\nAfter the long talk I was calmer."\r\n');
  });

  it("takes the form from the file's name, and replaces no file unasked", async () => {
    const [data, folder] = [aHistory(), aFolder()];
    const path = join(folder, "all.ndjson");
    expect((await history(data, ["export", "-o", path])).stderr).toBe(`Exported 3 entries to ${path}\n`);
    expect(readFileSync(path, "utf8").trimEnd().split("\n")).toHaveLength(3);
    expect((await history(data, ["export", "-o", path])).status).toBe(2);
    expect((await history(data, ["export", "-o", path, "--force"])).status).toBe(0);
    expect(readdirSync(folder)).toEqual(["all.ndjson"]);
  });

  it("as Markdown goes to one file, or to a folder with a file for each entry, which can be taken in again", async () => {
    const [data, folder] = [aHistory(), aFolder()];
    const [one, many] = [join(folder, "all.md"), join(folder, "all")];
    await history(data, ["export", "-o", one]);
    expect(readFileSync(one, "utf8")).toBe((await history(data, ["export"])).stdout);
    expect((await history(data, ["export", "-o", many])).stderr).toBe(`Exported 3 entries to ${many}\n`);
    expect((await history(aFolder(), ["import", many])).stderr).toBe("Imported 3 entries.\n");
    expect((await history(data, ["export", "-o", many])).status).toBe(0);
    const path = join(many, "2023", "07", "2023-07-01T100000+0000-challenge-lake4444.md");
    writeFileSync(path, "changed in the export");
    const again = await history(data, ["export", "-o", many]);
    expect([again.status, again.stderr]).toEqual([
      1,
      `Exported 2 entries to ${many}\n1 file there holds something else and was left; --force replaces it.\n`,
    ]);
    expect(readFileSync(path, "utf8")).toBe("changed in the export");
    expect((await history(data, ["export", "-o", many, "--force"])).status).toBe(0);
    expect(readFileSync(path, "utf8")).toContain("Swimming in the lake.");
  });

  it("as one Markdown file is there to be read, and is taken for no note", async () => {
    const [data, path] = [aHistory(), join(aFolder(), "all.md")];
    await history(data, ["export", "-o", path]);
    const { status, stderr } = await history(aFolder(), ["import", path]);
    expect([status, stderr]).toEqual([3, expect.stringContaining("it is an export for reading")]);
  });

  it("says in a sentence what cannot be written", async () => {
    const { status, stderr } = await history(aHistory(), ["export", "-o", join(aFolder(), "no", "all.json")]);
    expect([status, stderr]).toEqual([
      3,
      expect.stringContaining("it cannot be written: there is no such file or folder"),
    ]);
  });

  it("sends no markup of an entry into the page", async () => {
    const data = aFolder();
    const source = join(aFolder(), "n.md");
    writeFileSync(source, '# <script>alert(1)</script>\n\n<img src=x onerror=alert(1)> & "quotes"\n');
    await history(data, ["import", source]);
    const { stdout } = await history(data, ["export", "--as", "html"]);
    expect(stdout).not.toMatch(/<script|<img/);
    expect(stdout).toContain("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;");
  });
});

describe("import", () => {
  it("says what became of it, twice", async () => {
    const [from, to] = [aHistory(), aFolder()];
    const path = join(aFolder(), "all.json");
    await history(from, ["export", "-o", path]);
    expect((await history(to, ["import", path])).stderr).toBe("Imported 3 entries.\n");
    expect((await history(to, ["import", path])).stderr).toBe("Imported 0 entries. 3 entries were here already.\n");
    expect(JSON.parse((await history(to, ["import", path, "--json"])).stdout)).toEqual({
      added: 0,
      same: 3,
      beside: 0,
      restored: 0,
      problems: 0,
    });
  });

  it.each([
    ["a file that is not there", "no.json", 3, "there is no such file or folder"],
    ["an empty file", "empty.xyz", 3, "it is none of what can be imported"],
    ["a pipe", "pipe", 3, "it is neither a file nor a folder"],
  ])("%s", async (_, name, status, message) => {
    const folder = aFolder();
    execFileSync("mkfifo", [join(folder, "pipe")]);
    writeFileSync(join(folder, "empty.xyz"), "");
    const ran = await history(aFolder(), ["import", join(folder, name)]);
    expect(ran.status).toBe(status);
    expect(ran.stderr).toContain(message);
  });

  it("ends with 1 when something in it could not be taken", async () => {
    const path = join(aFolder(), "all.ndjson");
    writeFileSync(path, '{"id":"a"}\n');
    const { status, stderr } = await history(aFolder(), ["import", path]);
    expect([status, stderr]).toEqual([
      1,
      `Not taken: ${path}, line 1: this is no entry: “flow” is missing.\nImported 0 entries.\n`,
    ]);
  });
});

describe("backup", () => {
  it("holds everything, is verified, and comes back into an empty home", async () => {
    const [data, folder, other] = [aHistory(), aFolder(), aFolder()];
    await alongside(["settings", "set", "region", "DE"], { ALONGSIDE_HOME: data });
    mkdirSync(join(data, "cache"));
    writeFileSync(join(data, "cache", "words.db"), "can be made again");
    const path = join(folder, "b.tar.gz");
    expect((await history(data, ["backup", path])).stderr).toBe(`Backed up 4 files to ${path}\n`);
    expect((await history(data, ["backup", path, "--verify"])).stderr).toBe(
      "The backup is whole: 4 files, each as it was.\n",
    );
    expect((await history(data, ["backup", path])).status).toBe(2);
    expect((await history(other, ["import", path])).stderr).toBe("Imported 3 entries.\n1 other file was put back.\n");
    expect((await alongside(["settings", "get", "region"], { ALONGSIDE_HOME: other })).stdout).toBe("DE\n");
    const both = await Promise.all([data, other].map((one) => history(one, ["export", "--as", "json"])));
    expect(both[1]?.stdout).toBe(both[0]?.stdout);
  });

  it("is none where there is nothing", async () => {
    const path = join(aFolder(), "b.tar.gz");
    const { status, stderr } = await history(aFolder(), ["backup", path]);
    expect([status, stderr, existsSync(path)]).toEqual([3, expect.stringContaining("Nothing is kept yet"), false]);
  });

  it("is not what lays an index into the cache", async () => {
    const [data, path, other] = [aHistory(), join(aFolder(), "b.tar.gz"), aFolder()];
    mkdirSync(join(data, "cache"));
    writeFileSync(join(data, "cache", "words.db"), "of somebody else's making");
    await alongside(["history", "backup", path], { HOME: data, XDG_DATA_HOME: join(data, ".."), ALONGSIDE_HOME: data });
    const sealed = execFileSync("tar", ["-tzf", path], { encoding: "utf8" });
    expect(sealed).not.toContain("cache");
    expect((await history(other, ["import", path])).stderr).toBe("Imported 3 entries.\n");
  });

  it("that is damaged is neither whole nor imported", async () => {
    const [data, path, other] = [aHistory(), join(aFolder(), "b.tar.gz"), aFolder()];
    await history(data, ["backup", path]);
    writeFileSync(path, readFileSync(path).subarray(0, -200));
    for (const args of [
      ["backup", path, "--verify"],
      ["import", path],
    ]) {
      const { status, stderr } = await history(other, args);
      expect([status, stderr]).toEqual([3, expect.stringContaining(path)]);
    }
    expect(readdirSync(other)).toEqual([]);
  });
});

describe("doctor", () => {
  const doctorAt = async (now: string, data: string, ...args: readonly string[]) =>
    alongside(["doctor", ...args], { ALONGSIDE_HOME: data, ALONGSIDE_NOW: now });
  const doctor = async (data: string, ...args: readonly string[]) => doctorAt("2015-05-01T00:00:00Z", data, ...args);

  it("finds nothing amiss, and says where everything is", async () => {
    const data = aHistory();
    const { status, stdout, stderr } = await doctor(data);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`\
data      ${data}
settings  ${join(data, "settings.json")} (not there yet)
cache     ${join(data, "cache")} (not there yet)

3 entries.
Nothing is amiss.
`);
  });

  it("tells helplines that may have changed from what is kept", async () => {
    const { status, stdout } = await doctorAt("2999-05-01T00:00:00Z", aHistory());
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/\nNothing is amiss with what you keep\.\n\n[^\n]+ may have changed: .+ Samaritans \(GB\)/),
    ]);
    expect(stdout).not.toContain("Nothing is amiss.");
  });

  it("says that nothing can be kept where a file stands in place of the folder", async () => {
    const file = join(aFolder(), "file");
    writeFileSync(file, "");
    const { status, stdout } = await doctor(file);
    expect([status, stdout]).toEqual([
      1,
      expect.stringContaining(`${file}: nothing can be kept there: a part of its path`),
    ]);
  });

  it("says what is amiss, and mends it after a backup", async () => {
    const data = aHistory();
    const { path } = await openStore(data).find("walk");
    writeFileSync(path, readFileSync(path, "utf8").replace("tags: [", "tags: [["));
    const before = await doctor(data);
    expect([before.status, before.stdout]).toEqual([1, expect.stringContaining(`${path}, line `)]);
    const mended = await doctor(data, "--mend");
    expect([mended.status, mended.stderr]).toEqual([0, expect.stringContaining("Everything was backed up first: ")]);
    expect((await doctor(data)).stdout).toContain("3 entries.\nNothing is amiss.\n");
    expect(JSON.parse((await doctor(data, "--json")).stdout)).toMatchObject({ kept: 3, drafts: 0, findings: [] });
  });
});
