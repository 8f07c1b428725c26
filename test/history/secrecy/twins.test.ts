import { copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FileProblem } from "../../../src/files/file-problem.js";
import { examineForms } from "../../../src/history/doctor/forms.js";
import type { Entry } from "../../../src/history/entry.js";
import { dropEdit, keepEdit, keptEdit } from "../../../src/history/kept-edits.js";
import { glances } from "../../../src/history/look-back/reading/read-all.js";
import { readQuery } from "../../../src/history/search/query.js";
import { findEntries } from "../../../src/history/search/find.js";
import { filesIn, sealAll, stopSealing } from "../../../src/history/secrecy/convert.js";
import { readIdentity } from "../../../src/history/secrecy/key-text.js";
import { newKeys, writeKeys } from "../../../src/history/secrecy/keys.js";
import { unlockedSealing } from "../../../src/history/secrecy/sealing.js";
import { openStore, type Store } from "../../../src/history/store.js";
import type { Sealing } from "../../../src/history/vault.js";
import { aFolder } from "../../files/folder.js";
import { anEntry } from "../entries.js";

/** A history in which encrypting, or decrypting, was ended between writing a file anew and removing the old one. */
interface Ended {
  readonly data: string;
  readonly sealing: Sealing;
  readonly plain: string;
  readonly sealed: string;
  readonly store: () => Store;
}

async function endedWhile(what: "encrypting" | "decrypting"): Promise<Ended> {
  const data = aFolder();
  const plain = openStore(data).saveNow(anEntry());
  const aside = join(aFolder(), "aside.md");
  copyFileSync(plain, aside);
  const keys = await newKeys();
  await writeKeys(data, keys, "two herons", 8);
  const identity = readIdentity(keys.identity);
  if (identity === undefined) throw new Error("The key was not read.");
  const sealing = unlockedSealing(data, identity);
  await sealAll(data, sealing, () => {});
  renameSync(aside, plain);
  if (what === "decrypting") stopSealing(data);
  return { data, sealing, plain, sealed: `${plain}.age`, store: () => openStore(data, sealing) };
}

async function listed(store: Store): Promise<readonly (readonly [id: string, tags: string, copy: string])[]> {
  const { entries, unreadable } = await store.list();
  expect(unreadable).toEqual([]);
  return entries.map(({ entry, copy }) => [entry.id, entry.tags.join(), copy?.maker ?? ""]);
}

describe.each(["encrypting", "decrypting"] as const)("an entry that %s left there plain and sealed", (what) => {
  it("is one entry: in a list, in a search with an index and without, and when looking back", async () => {
    const { store, data } = await endedWhile(what);
    const criteria = { query: readQuery("temper") };
    const index = { path: join(data, "cache", "words.db"), key: "0123456789abcdef0123456789abcdef" };
    for (const means of [{}, { index, from: 1 }, { index, from: 1 }]) {
      const hits: string[] = [];
      for await (const hit of findEntries(store(), criteria, means)) {
        hits.push(hit instanceof FileProblem ? hit.message : hit.entry.id);
      }
      expect(hits).toEqual(["k3j9x2hb"]);
    }
    const seen: string[] = [];
    for await (const { id } of glances(store(), (problem) => seen.push(problem.message))) seen.push(id);
    expect([await listed(store()), seen]).toEqual([[["k3j9x2hb", "", ""]], ["k3j9x2hb"]]);
  });

  it("is found through the index by what is left when one of the two is gone", async () => {
    const { store, data, plain, sealed } = await endedWhile(what);
    const index = { path: join(data, "cache", "words.db"), key: "0123456789abcdef0123456789abcdef" };
    const find = async (): Promise<readonly string[]> => {
      const hits: string[] = [];
      for await (const hit of findEntries(store(), { query: readQuery("temper") }, { index, from: 1 })) {
        hits.push(hit instanceof FileProblem ? hit.message : hit.path);
      }
      return hits;
    };
    const [entry, twin] = what === "encrypting" ? [sealed, plain] : [plain, sealed];
    expect(await find()).toEqual([entry]);
    rmSync(entry);
    expect(await find()).toEqual([twin]);
  });

  it("is one file when it was saved again", async () => {
    const { store, plain, sealed } = await endedWhile(what);
    const opened = store();
    const entry = await opened.read("k3j9x2hb");
    opened.saveNow({ ...entry, tags: ["work"] });
    expect(await listed(store())).toEqual([["k3j9x2hb", "work", ""]]);
    expect([existsSync(plain), existsSync(sealed)]).toEqual(what === "encrypting" ? [false, true] : [true, false]);
  });

  it("is gone when it was removed", async () => {
    const { store, plain, sealed } = await endedWhile(what);
    const opened = store();
    await opened.read("k3j9x2hb");
    expect(await opened.discard("k3j9x2hb")).toBe(true);
    expect([existsSync(plain), existsSync(sealed)]).toEqual([false, false]);
  });

  it("is shown in both versions where somebody changed one of them, and neither is written over", async () => {
    const { store, plain } = await endedWhile(what);
    const other = openStore(join(plain, "..", "..", "..", ".."));
    const changed: Entry = { ...(await other.read("k3j9x2hb")), tags: ["by hand"] };
    other.saveNow(changed);
    const both = [
      ["k3j9x2hb", "", what === "encrypting" ? "" : "alongside"],
      ["k3j9x2hb", "by hand", what === "encrypting" ? "alongside" : ""],
    ];
    expect(new Set(await listed(store()))).toEqual(new Set(both));
    const opened = store();
    const entry = await opened.read("k3j9x2hb");
    opened.saveNow({ ...entry, title: "Mine" });
    expect(await listed(store())).toHaveLength(2);
  });

  it("is told of by the doctor, with what goes on from there", async () => {
    const { data } = await endedWhile(what);
    const command = what === "encrypting" ? "encrypt" : "decrypt";
    expect([...examineForms(data)].map((finding) => finding.what)).toEqual([
      expect.stringMatching(
        new RegExp(`^1 file under it is .*, 1 of them there in both forms; \`alongside history ${command}\` goes on$`),
      ),
    ]);
  });

  it("keeps the edit of it that could not be saved, in whichever form that is", async () => {
    const { store, data } = await endedWhile(what);
    keepEdit(openStore(data), "k3j9x2hb", "half an edit");
    expect((await keptEdit(store(), "k3j9x2hb"))?.text).toBe("half an edit");
    dropEdit(store(), "k3j9x2hb");
    expect(await keptEdit(openStore(data), "k3j9x2hb")).toBeUndefined();
  });
});

describe("a history that somebody encrypts while it is open", () => {
  it("gets what is written at that moment in the form that holds afterwards", async () => {
    const { data, sealing } = await endedWhile("encrypting");
    let asked = 0;
    const during: Sealing = { ...sealing, writes: () => (asked += 1) > 1 };
    const path = openStore(data, during).saveNow(anEntry({ id: "meanwhile" }));
    expect([path.endsWith(".md.age"), existsSync(path), existsSync(path.replace(/\.age$/, ""))]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("lists each entry once, whatever moves between the listing of names and the reading", async () => {
    const { data, sealing, plain } = await endedWhile("encrypting");
    const store = openStore(data, sealing);
    store.saveNow(anEntry({ id: "newer", started: "2026-03-05T10:00:00Z", localDate: "2026-03-05" }));
    rmSync(`${plain}.age`);
    const ids: string[] = [];
    for await (const found of store.each()) {
      ids.push(found instanceof FileProblem ? found.message : found.entry.id);
      await sealAll(data, sealing, () => {});
    }
    expect([ids, filesIn(data, "plain")]).toEqual([["newer", "k3j9x2hb"], []]);
  });

  it("passes over what was removed between the two", async () => {
    const { store, plain, sealed } = await endedWhile("encrypting");
    store().saveNow(anEntry({ id: "newer", started: "2026-03-05T10:00:00Z", localDate: "2026-03-05" }));
    const ids: string[] = [];
    for await (const found of store().each()) {
      ids.push(found instanceof FileProblem ? found.message : found.entry.id);
      for (const path of [plain, sealed]) rmSync(path, { force: true });
    }
    expect(ids).toEqual(["newer"]);
  });
});

it("says of a key without anything that it opens what made it and what removes it", async () => {
  const { data, plain, sealed } = await endedWhile("decrypting");
  for (const path of [plain, sealed]) rmSync(path);
  expect([...examineForms(data)].map(({ what }) => what)).toEqual([
    expect.stringContaining("a key that opens nothing here"),
  ]);
  writeFileSync(`${plain}.age`, "something sealed");
  expect([...examineForms(data)].map(({ what }) => what)).toEqual([expect.stringContaining("1 file under it")]);
});
