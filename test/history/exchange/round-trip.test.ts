import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writePiecesDurably } from "../../../src/files/durable/pieces.js";
import { FileProblem } from "../../../src/files/file-problem.js";
import type { Entry } from "../../../src/history/entry.js";
import { verifyBackup, writeBackup } from "../../../src/history/exchange/backup.js";
import { entryFrom } from "../../../src/history/exchange/entry-json.js";
import { exportHead } from "../../../src/history/exchange/export-head.js";
import { entriesOf, type SourceKind } from "../../../src/history/exchange/sources.js";
import { takeIn, type Taken } from "../../../src/history/exchange/take-in.js";
import { writeEntry } from "../../../src/history/markdown/write.js";
import { openStore, type Store } from "../../../src/history/store.js";
import { aFolder } from "../../files/folder.js";
import { anEntry, anyEntry } from "../entries.js";

const closed = async (): Promise<undefined> => undefined;

/** Takes a source into a store, and gives what became of it and what could not be taken. */
async function take(
  store: Store,
  path: string,
  kind: SourceKind = "auto",
): Promise<readonly [Taken, readonly string[]]> {
  const problems: string[] = [];
  const reading = { zone: "Europe/Berlin", problem: (problem: FileProblem) => void problems.push(problem.message) };
  const taken: Taken = { added: 0, same: 0, beside: 0 };
  await takeIn(store, entriesOf(path, kind, reading, closed), taken);
  return [taken, problems];
}

async function allOf(store: Store): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  for await (const one of store.each()) if (!(one instanceof FileProblem)) found.push(one.entry);
  return found.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** How each format that promises it is written, as the command does. */
const formats: Readonly<
  Record<string, (entries: readonly Entry[], store: Store, path: string) => Promise<void> | void>
> = {
  "all.json": (entries, _, path) =>
    writeFileSync(path, `${exportHead}\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]}\n`),
  "all.ndjson": (entries, _, path) =>
    writeFileSync(path, entries.map((entry) => `${JSON.stringify(entry)}\n`).join("")),
  "laid-out.json": (entries, _, path) => writeFileSync(path, JSON.stringify({ entries }, undefined, 2)),
  folder: (entries, _, path) => {
    const folder = openStore(path);
    for (const entry of entries) folder.saveNow(entry);
  },
  "all.tar.gz": async (_, store, path) => {
    const data = join(store.folder, "..");
    await writePiecesDurably(
      path,
      writeBackup([{ folder: data, name: "data" }], () => false, new Date(0)),
    );
  },
};

/** A store in a folder of its own, which is there already. */
function aStore(): Store {
  return openStore(mkdtempSync(join(tmpdir(), "alongside-test-")));
}

describe("what is exported comes back", () => {
  const entries = fc
    .uniqueArray(anyEntry, { maxLength: 3, selector: ({ id }) => id })
    .map((all) =>
      all.map((entry, nth): Entry => ({ ...entry, id: `id${nth}`, started: `2026-03-0${nth + 1}T10:00:00Z` })),
    );
  it.each(Object.keys(formats))("as %s, and a second time changes nothing", async (name) => {
    await fc.assert(
      fc.asyncProperty(entries, async (all) => {
        const [from, to, out] = [aStore(), aStore(), aStore()];
        for (const entry of all) from.saveNow(entry);
        const path = join(out.folder, "..", name);
        await formats[name]?.(all, from, path);
        const [taken, problems] = name === "folder" && all.length === 0 ? [undefined, []] : await take(to, path);
        expect(problems).toEqual([]);
        expect((await allOf(to)).map(writeEntry)).toEqual((await allOf(from)).map(writeEntry));
        if (taken === undefined) return;
        expect(taken).toEqual({ added: all.length, same: 0, beside: 0 });
        expect((await take(to, path))[0]).toEqual({ added: 0, same: all.length, beside: 0 });
        for (const store of [from, to, out]) rmSync(join(store.folder, ".."), { recursive: true, force: true });
      }),
      { numRuns: 12 },
    );
  });

  it("as JSON, entry by entry", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        if (entry.id === "") return;
        expect(entryFrom(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
      }),
      { numRuns: 200 },
    );
  });
});

describe("taking in", () => {
  it("writes over nothing: neither a file that cannot be read nor one of an entry whose name is the same", async () => {
    const store = openStore(aFolder());
    const broken = store.saveNow(anEntry());
    writeFileSync(broken, "three hours of writing");
    store.saveNow(anEntry({ id: "aa-bb" }));
    const path = join(aFolder(), "e.ndjson");
    const all = [anEntry(), anEntry({ id: "aabb" }), anEntry({ id: "AA.BB" })];
    writeFileSync(path, all.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
    expect((await take(store, path))[0]).toEqual({ added: 2, same: 0, beside: 1 });
    expect((await take(store, path))[0]).toEqual({ added: 0, same: 3, beside: 0 });
    expect(readFileSync(broken, "utf8")).toBe("three hours of writing");
    expect((await allOf(store)).map(({ id }) => id)).toEqual(["AA.BB", "aa-bb", "aabb", "k3j9x2hb"]);
  });

  it("keeps another version beside the one that is there, once", async () => {
    const store = openStore(aFolder());
    store.saveNow(anEntry());
    const path = join(aFolder(), "e.ndjson");
    writeFileSync(path, `${JSON.stringify(anEntry({ tags: ["other"] }))}\n`);
    expect((await take(store, path))[0]).toEqual({ added: 0, same: 0, beside: 1 });
    expect((await take(store, path))[0]).toEqual({ added: 0, same: 1, beside: 0 });
    const names = readdirSync(join(store.folder, "2026", "03"));
    expect(names.map((name) => name.replace(/[0-9a-f]{8}(?=\.md)/, "x"))).toEqual([
      "2026-03-04T211005+0100-challenge-k3j9x2hb.conflict-x.md",
      "2026-03-04T211005+0100-challenge-k3j9x2hb.md",
    ]);
  });

  it("says which line is no entry, and takes the others", async () => {
    const path = join(aFolder(), "e.ndjson");
    const bad = JSON.stringify({ ...anEntry(), id: "b", started: "soon" });
    writeFileSync(path, `${JSON.stringify(anEntry())}\n{"id":\n${bad}\n`);
    const [taken, problems] = await take(openStore(aFolder()), path);
    expect(taken.added).toBe(1);
    expect(problems).toEqual([
      `${path}, line 2: this line is not one JSON object.`,
      `${path}, line 3: this is no entry: “started” is expected to be an instant such as 2026-03-04T21:10:05+01:00.`,
    ]);
  });
});

describe("a backup", () => {
  async function aBackup(): Promise<string> {
    const data = aFolder();
    const store = openStore(data);
    store.saveNow(anEntry());
    store.saveNow(anEntry({ id: "other", flow: "é".repeat(40) }));
    const path = join(aFolder(), "b.tar.gz");
    await writePiecesDurably(
      path,
      writeBackup([{ folder: data, name: "data" }], () => false, new Date(0)),
    );
    return path;
  }

  it("is whole when it was made", async () => {
    expect((await verifyBackup(await aBackup())).files).toBe(2);
  });

  it("is found out when it is cut off or damaged anywhere", async () => {
    const path = await aBackup();
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at += 97) {
      writeFileSync(path, whole.subarray(0, at));
      await expect(verifyBackup(path)).rejects.toMatchObject({ status: 3 });
      if (at < 10) continue;
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 0xff, at);
      writeFileSync(path, damaged);
      await expect(verifyBackup(path)).rejects.toMatchObject({ status: 3 });
    }
  });
});
