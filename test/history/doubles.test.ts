import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { FileProblem } from "../../src/files/file-problem.js";
import { copyPath } from "../../src/history/copies.js";
import { examineEntries } from "../../src/history/doctor/entries.js";
import { findEntries } from "../../src/history/search/find.js";
import { readQuery } from "../../src/history/search/query.js";
import { openStore } from "../../src/history/store.js";
import { aFolder } from "../files/folder.js";
import { anEntry } from "./entries.js";

/** An entry with a conflict copy beside it, in which `changed` has been made of the entry's text. */
function withCopy(changed: (text: string) => string = (text) => text): { data: string; path: string; copy: string } {
  const data = aFolder();
  const path = openStore(data).saveNow(anEntry());
  const text = readFileSync(path, "utf8");
  const copy = copyPath(path, text);
  writeFileSync(copy, changed(text), { mode: 0o600 });
  return { data, path, copy };
}

const other = (text: string): string => text.replace("meeting", "dinner");

/** Differs from the entry by one sign that nobody sees. */
const blank = (text: string): string => `${text} `;

async function listed(data: string): Promise<readonly (readonly [tags: string, copy: string])[]> {
  const { entries, unreadable } = await openStore(data).list();
  expect(unreadable).toEqual([]);
  return entries.map(({ entry, copy }) => [entry.tags.join(), copy?.maker ?? ""]);
}

const pathsIn = (path: string): readonly string[] =>
  readdirSync(dirname(path)).map((name) => join(dirname(path), name));

async function found(data: string): Promise<readonly string[]> {
  const index = { path: join(data, "cache", "words.db"), key: "0123456789abcdef0123456789abcdef" };
  const paths: string[] = [];
  for await (const hit of findEntries(openStore(data), { query: readQuery("temper") }, { index, from: 1 }))
    paths.push(hit instanceof FileProblem ? hit.message : hit.path);
  return paths;
}

describe("a conflict copy that is no different from its entry", () => {
  it("is not shown", async () => {
    const { data, path } = withCopy();
    expect([await listed(data), await found(data)]).toEqual([[["", ""]], [path]]);
  });

  it("goes when the entry is saved again", async () => {
    const { data, path } = withCopy();
    const store = openStore(data);
    const entry = await store.read("k3j9x2hb");
    store.saveNow({ ...entry, tags: ["work"] });
    expect([await listed(data), pathsIn(path)]).toEqual([[["work", ""]], [path]]);
  });

  it("goes with the entry", async () => {
    const { data, path } = withCopy();
    await openStore(data).erase(path);
    expect(pathsIn(path)).toEqual([]);
  });

  it("is told of by the doctor, which removes it", async () => {
    const { data, path } = withCopy();
    const states: string[] = [];
    for (const mend of [false, true])
      for await (const { kind, state } of examineEntries(openStore(data), mend, { kept: 0, drafts: 0 }))
        states.push(`${kind} ${state}`);
    expect([states, pathsIn(path)]).toEqual([["copy mendable", "copy gone"], [path]]);
  });

  it("is shown once the entry was changed by hand, also to a search with an index", async () => {
    const { data, path, copy } = withCopy();
    expect(await found(data)).toEqual([path]);
    writeFileSync(path, other(readFileSync(path, "utf8")));
    expect((await found(data)).toSorted()).toEqual([path, copy].toSorted());
    expect(await listed(data)).toHaveLength(2);
  });

  it("stays where it was changed between the reading and the saving of its entry", async () => {
    const { data, copy } = withCopy();
    const store = openStore(data);
    const entry = await store.read("k3j9x2hb");
    writeFileSync(copy, other(readFileSync(copy, "utf8")));
    store.saveNow({ ...entry, tags: ["work"] });
    expect(new Set(await listed(data))).toEqual(
      new Set([
        ["work", ""],
        ["", "alongside"],
      ]),
    );
  });
});

describe.each([
  ["a word", other],
  ["a blank", blank],
])("a conflict copy that differs from its entry by %s", (_, change) => {
  it("is shown, and stays when the entry is saved again or removed", async () => {
    const { data, path, copy } = withCopy(change);
    const before = readFileSync(copy, "utf8");
    expect(await listed(data)).toHaveLength(2);
    const store = openStore(data);
    const entry = await store.read("k3j9x2hb");
    store.saveNow({ ...entry, tags: ["work"] });
    expect(await listed(data)).toHaveLength(2);
    await store.erase(path);
    expect([pathsIn(path), readFileSync(copy, "utf8")]).toEqual([[copy], before]);
  });
});
