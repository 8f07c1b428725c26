import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/history/store.js";
import { aFolder } from "../files/folder.js";
import { anEntry } from "./entries.js";

const day = (number: number): { started: string; localDate: string } => ({
  started: `2026-03-${String(number).padStart(2, "0")}T10:00:00Z`,
  localDate: `2026-03-${String(number).padStart(2, "0")}`,
});

/** A draft that one store has listed and another has kept since, with other words. */
async function keptElsewhere(): Promise<{
  draft: ReturnType<typeof anEntry>;
  path: string;
  mine: ReturnType<typeof openStore>;
}> {
  const data = aFolder();
  const draft = anEntry({ status: "draft" });
  const path = openStore(data).saveNow(draft);
  const [mine, theirs] = [openStore(data), openStore(data)];
  await Promise.all([mine.drafts(), theirs.drafts()]);
  theirs.saveNow(anEntry({ summary: "Kept from there." }));
  return { draft, path, mine };
}

describe("the store", () => {
  it("makes nothing before the first save", async () => {
    const data = join(aFolder(), "new");
    const store = openStore(data);
    expect(await store.list()).toEqual({ entries: [], unreadable: [] });
    expect(await store.drafts()).toEqual([]);
    expect(existsSync(data)).toBe(false);
  });

  it("keeps a draft and the entry it becomes in one file, also from one run of the program to the next", async () => {
    const data = aFolder();
    const { finished: _, ...begun } = anEntry({ status: "draft" });
    const draft = await openStore(data).save(begun);
    expect((await openStore(data).drafts()).map(({ path }) => path)).toEqual([draft]);
    expect(openStore(data).saveNow(anEntry())).toBe(draft);
    expect(await openStore(data).drafts()).toEqual([]);
    expect(await openStore(data).read("k3j9x2hb")).toEqual(anEntry());
    expect(readdirSync(dirname(draft))).toHaveLength(1);
  });

  it("is private", () => {
    const data = join(aFolder(), "home");
    const path = openStore(data).saveNow(anEntry());
    expect([data, join(data, "sessions"), dirname(path), path].map((one) => statSync(one).mode & 0o777)).toEqual([
      0o700, 0o700, 0o700, 0o600,
    ]);
  });

  it("saves in its place an entry whose file somebody has renamed", async () => {
    const data = aFolder();
    const path = openStore(data).saveNow(anEntry());
    const renamed = join(dirname(path), "The meeting.md");
    renameSync(path, renamed);
    const store = openStore(data);
    const entry = await store.read("k3j9x2hb");
    expect(await store.save({ ...entry, tags: ["work"] })).toBe(renamed);
    expect((await store.list()).entries.map((found) => [found.path, found.entry.tags])).toEqual([[renamed, ["work"]]]);
  });

  it("lists the newest first, by status, by flow and up to a limit", async () => {
    const store = openStore(aFolder());
    for (const [id, number, flow, status] of [
      ["bb", 2, "challenge", "kept"],
      ["cc", 9, "check-in", "draft"],
      ["dd", 1, "check-in", "kept"],
      ["ff", 5, "challenge", "draft"],
    ] as const) {
      store.saveNow(anEntry({ id, flow, status, ...day(number) }));
    }
    const ids = async (filter?: Parameters<typeof store.list>[0]): Promise<string> =>
      (await store.list(filter)).entries.map(({ entry }) => entry.id).join(" ");
    expect(await ids()).toBe("cc ff bb dd");
    expect(await ids({ limit: 2 })).toBe("cc ff");
    expect(await ids({ status: "kept" })).toBe("bb dd");
    expect(await ids({ status: "kept", limit: 1 })).toBe("bb");
    expect(await ids({ flow: "check-in" })).toBe("cc dd");
    expect((await store.drafts()).map(({ entry }) => entry.id).join(" ")).toBe("cc ff");
  });

  it("lists an entry before its other versions", async () => {
    const store = openStore(aFolder());
    const path = store.saveNow(anEntry());
    for (const mark of [" (Ann's conflicted copy 2026-03-05)", " 2", ".sync-conflict-20260305-101112-ABCDEFG"])
      store.vault.write(path.replace(/(?=\.md$)/, mark), readFileSync(path, "utf8"));
    const { entries } = await store.list();
    expect(entries.map(({ copy }) => copy?.maker)).toEqual([undefined, "iCloud", "Dropbox", "Syncthing"]);
  });

  it("orders by instant, not by how the clock read there", async () => {
    const store = openStore(aFolder());
    store.saveNow(anEntry({ id: "earlier", started: "2026-03-04T23:00:00+14:00" }));
    store.saveNow(anEntry({ id: "later", started: "2026-03-04T10:00:00+00:00" }));
    expect((await store.list({ limit: 1 })).entries[0]?.entry.id).toBe("later");
  });

  it("finds a draft whose front matter somebody wrote in another way", async () => {
    const data = aFolder();
    const path = openStore(data).saveNow(anEntry());
    writeFileSync(path, '---\nstatus: "draft"\nid: a\nflow: x\nstarted: 2026-03-04T10:00:00Z\n---\n');
    expect((await openStore(data).drafts()).map(({ entry }) => entry.id)).toEqual(["a"]);
  });
});

describe("finding an entry", () => {
  it("takes its id or the beginning of it", async () => {
    const store = openStore(aFolder());
    for (const id of ["bcd2", "bcd3", "bcd22"]) store.saveNow(anEntry({ id }));
    expect((await store.read("bcd2")).id).toBe("bcd2");
    expect((await store.read("bcd22")).id).toBe("bcd22");
    expect((await store.read("bcd3")).id).toBe("bcd3");
    await expect(store.read("bc")).rejects.toThrow(
      /^More than one entry begins with “bc”, such as bcd\d+ and bcd\d+\./,
    );
    await expect(store.read("zz")).rejects.toMatchObject({
      status: 2,
      message: /^No entry has an id that begins with "zz"/,
    });
  });

  it("reads every file when no name fits", async () => {
    const data = aFolder();
    const path = openStore(data).saveNow(anEntry());
    renameSync(path, join(dirname(path), "mine.md"));
    expect((await openStore(data).find("k3")).path).toBe(join(dirname(path), "mine.md"));
  });

  it("says where the one that is asked for cannot be read", async () => {
    const data = aFolder();
    const path = openStore(data).saveNow(anEntry());
    writeFileSync(path, "---\nid: [\n---\n");
    await expect(openStore(data).read("k3j9x2hb")).rejects.toMatchObject({
      status: 3,
      message: /, line \d, column \d: /,
    });
  });

  it("takes a copy that a synchronizer made for the same entry", async () => {
    const data = aFolder();
    const path = openStore(data).saveNow(anEntry());
    openStore(data).saveNow(anEntry({ id: "other" }));
    writeFileSync(
      join(dirname(path), "copy (conflict).md"),
      "---\nid: k3j9x2hb\nflow: x\nstarted: 2026-03-04T10:00:00Z\n---\n",
    );
    expect((await openStore(data).find("k3j9x2hb")).path).toBe(path);
  });

  it("discards what it wrote, by its whole id", async () => {
    const store = openStore(aFolder());
    const path = store.saveNow(anEntry());
    expect(await store.discard("k3j")).toBe(false);
    expect(existsSync(path)).toBe(true);
    expect(await store.discard("k3j9x2hb")).toBe(true);
    expect(existsSync(path)).toBe(false);
  });

  it("discards no draft that another went on with or kept", async () => {
    const { draft, path, mine } = await keptElsewhere();
    expect(await mine.discard(draft.id)).toBe(false);
    expect(readFileSync(path, "utf8")).toContain("Kept from there.");
  });

  it("discards its own version of a draft beside what another kept", async () => {
    const { draft, path, mine } = await keptElsewhere();
    const beside = mine.saveNow({ ...draft, typing: "half a" });
    expect(beside).not.toBe(path);
    expect(await mine.discard(draft.id)).toBe(false);
    expect(existsSync(beside)).toBe(false);
    expect(readFileSync(path, "utf8")).toContain("Kept from there.");
  });
});

describe("what cannot be read", () => {
  it("is reported by name and line and stops nothing; strangers' files are left alone", async () => {
    const data = aFolder();
    const store = openStore(data);
    const good = store.saveNow(anEntry({ id: "good" }));
    const bad = store.saveNow(anEntry({ id: "bad", ...day(7) }));
    const latin = store.saveNow(anEntry({ id: "latin", ...day(8) }));
    const empty = store.saveNow(anEntry({ id: "empty", ...day(9) }));
    writeFileSync(bad, "---\nid: bad\nflow: x\nstarted: soon\n---\n");
    writeFileSync(latin, Buffer.from("---\nid: caf\xe9\n---\n", "latin1"));
    writeFileSync(empty, "");
    const strangers = ["README.md", "notes.txt", "photo.png", ".alongside-0123456789ab.tmp", "2026/03/list.md"];
    for (const name of strangers) writeFileSync(join(data, "sessions", name), "# Mine\n");
    mkdirSync(join(data, "sessions", "album.md"));
    const { entries, unreadable } = await store.list();
    expect(entries.map(({ path }) => path)).toEqual([good]);
    expect(unreadable.map(({ place }) => [place.path, place.line])).toEqual([
      [empty, 1],
      [latin, 2],
      [bad, 4],
    ]);
    expect(strangers.every((name) => existsSync(join(data, "sessions", name)))).toBe(true);
  });

  it("is told as one sentence when the history is not a folder at all", async () => {
    const data = aFolder();
    writeFileSync(join(data, "sessions"), "");
    expect((await openStore(data).list()).unreadable.map(({ message }) => message)).toEqual([
      `${join(data, "sessions")}: it cannot be read: a part of its path is a file, not a folder.`,
    ]);
    expect(() => openStore(data).saveNow(anEntry())).toThrow("it cannot be written: ");
  });
});
