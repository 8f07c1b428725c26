import { chmodSync, existsSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examineAccess } from "../../../src/history/doctor/access.js";
import { examineEntries } from "../../../src/history/doctor/entries.js";
import type { Finding } from "../../../src/history/doctor/finding.js";
import { sweepLeftovers } from "../../../src/history/doctor/leftovers.js";
import { asSomeText, bothSides, mendedText } from "../../../src/history/doctor/mended.js";
import { readEntry } from "../../../src/history/markdown/read.js";
import { writeEntry } from "../../../src/history/markdown/write.js";
import { readName } from "../../../src/history/name.js";
import { openStore, type Store } from "../../../src/history/store.js";
import { aFolder } from "../../files/folder.js";
import { anEntry } from "../entries.js";

const name = "2026-03-04T211005+0100-challenge-k3j9x2hb.md";
const file = writeEntry(anEntry());
const mended = (text: string) => {
  const now = mendedText(text, name);
  return now === undefined ? undefined : readEntry(now, name);
};

describe("an entry that cannot be read is mended from its own lines, and else from its name", () => {
  it.each([
    ["no front matter", file.replace(/^---[^]*?---\n/, "")],
    ["front matter that does not end", file.replace(/\n---\n/, "\n")],
    ["front matter that is no YAML", file.replace("tags: []", "tags: [")],
    ["no id", file.replace(/id: .*\n/, "")],
    ["another id by YAML", file.replace("id: k3j9x2hb", "id: [k3j9x2hb")],
    ["a day in words", file.replace(/started: .*/, "started: yesterday")],
    ["another status", file.replace("kept", "kept?")],
    ["steps that are none", file.replace(/steps:[^]*?schema/, "steps: 3\nschema")],
  ])("%s", (_, text) => {
    expect(() => readEntry(text, name)).toThrow();
    const entry = mended(text);
    expect([entry?.id, entry?.flow, entry?.localDate]).toEqual(["k3j9x2hb", "challenge", "2026-03-04"]);
    expect(entry?.answers[0]?.text).toContain("I lost my temper at the meeting.");
    expect(entry?.experiences).toEqual(["A walk before I answered."]);
  });

  it.each([
    [
      "of two titles the second is kept as a note",
      file.replace("status:", "title: Another\nstatus:"),
      "title: Another",
    ],
    ["UTF-16 is read as such", file, "I lost my temper"],
  ])("%s", (_, text, words) => {
    expect(
      mended(asSomeText(Buffer.from(`\ufeff${text}`, "utf16le")))
        ?.answers.map((answer) => answer.text)
        .join(),
    ).toContain(words);
  });

  it("unless a later version has written it, which knows more of it", () => {
    expect(mended(file.replace("schema: 1", "schema: 2"))).toBeUndefined();
  });

  it("loses no word, whatever was done to the lines above", () => {
    const harm = fc.array(
      fc.tuple(fc.nat({ max: 14 }), fc.constantFrom("[", ": :", "- x", "", "'", "\t", "{a", "key", "## x", "---")),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(harm, (done) => {
        const lines = file.split("\n");
        for (const [at, what] of done) lines[at] = `${lines[at]?.slice(0, 5)}${what} plantedword${at}`;
        const text = lines.join("\n");
        const now = mendedText(text, name);
        expect(now).toBeDefined();
        expect(() => readEntry(now ?? "", name)).not.toThrow();
        for (const [at] of done) expect(now).toContain(`plantedword${at}`);
        expect(now).toContain("A walk before I answered.");
      }),
    );
  });

  it("is left alone when nothing is known of it", () => {
    expect(mendedText(file.replace("tags: []", "tags: ["), "my own name.md")).toBeUndefined();
    expect(mendedText("", name)).toBeUndefined();
  });
});

it("tells the two versions that git leaves in a file", () => {
  const [ours, middle, theirs] = ["<".repeat(7), "=".repeat(7), ">".repeat(7)];
  expect(bothSides(`a\n${ours} HEAD\nb\n${middle}\nc\n${theirs} x\nd\n`)).toEqual(["a\nb\nd\n", "a\nc\nd\n"]);
  expect(bothSides(`a\n${middle}\n`)).toBeUndefined();
});

async function examine(store: Store, mend: boolean): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for await (const finding of examineEntries(store, mend, { kept: 0, drafts: 0 })) found.push(finding);
  return found;
}

const kinds = (found: readonly Finding[]): readonly string[] => found.map(({ kind, state }) => `${kind} ${state}`);

describe("the doctor", () => {
  it("finds nothing amiss with what the program wrote", async () => {
    const store = openStore(aFolder());
    store.saveNow(anEntry());
    expect([...examineAccess(dirname(store.folder), false)]).toEqual([]);
    expect(await examine(store, false)).toEqual([]);
  });

  it("mends text in an older encoding", async () => {
    const store = openStore(aFolder());
    const path = store.saveNow(anEntry());
    writeFileSync(path, Buffer.from(`${file}\nMy café.\n`, "latin1"));
    expect(kinds(await examine(store, false))).toEqual(["unreadable mendable"]);
    expect(kinds(await examine(store, true))).toEqual(["unreadable gone"]);
    expect(readFileSync(path, "utf8")).toContain("My café.");
    expect(await examine(store, false)).toEqual([]);
  });

  it("knows the copies of synchronizers, removes those that are no different, and leaves the others to the person", async () => {
    const store = openStore(aFolder());
    const path = store.saveNow(anEntry());
    const copies = [
      ".sync-conflict-20260304-101112-ABCDEFG.md",
      " (Anna's conflicted copy 2026-03-04).md",
      " (conflicted copy 2026-03-04 101112).md",
      " (1).md",
      " 2.md",
    ].map((ending) => path.replace(/\.md$/, ending));
    for (const copy of copies) writeFileSync(copy, file, { mode: 0o600 });
    const changed = path.replace(/\.md$/, ".sync-conflict-20260305-101112-ABCDEFG.md");
    writeFileSync(changed, file.replace("meeting", "dinner"), { mode: 0o600 });
    expect(kinds(await examine(store, false)).toSorted()).toEqual(["copy left", ...copies.map(() => "copy mendable")]);
    await examine(store, true);
    expect(copies.filter((copy) => existsSync(copy))).toEqual([]);
    expect([existsSync(path), existsSync(changed)]).toEqual([true, true]);
    expect((await store.find("k3j9x2hb")).path).toBe(path);
    expect((await store.list()).entries.map(({ copy }) => copy?.maker)).toEqual([undefined, "Syncthing"]);
  });

  it("parts two versions of a merge", async () => {
    const store = openStore(aFolder());
    const path = store.saveNow(anEntry());
    const [ours, middle, theirs] = ["<".repeat(7), "=".repeat(7), ">".repeat(7)];
    const merge = `${ours} HEAD\ntags: [mine]\n${middle}\ntags: [theirs]\n${theirs} other`;
    writeFileSync(path, file.replace("tags: []", merge));
    expect(kinds(await examine(store, false))).toEqual(["merge mendable"]);
    expect(kinds(await examine(store, true))).toEqual(["merge gone"]);
    const tags = (await store.list()).entries.map(({ entry }) => entry.tags.join());
    expect(tags.toSorted()).toEqual(["mine", "theirs"]);
  });

  it("tells of one id in two files", async () => {
    const store = openStore(aFolder());
    const path = store.saveNow(anEntry());
    writeFileSync(join(dirname(path), "again.md"), file, { mode: 0o600 });
    expect(kinds(await examine(store, true))).toEqual(["twice left"]);
  });

  it("makes private what others may read", () => {
    const store = openStore(aFolder());
    const path = store.saveNow(anEntry());
    chmodSync(path, 0o644);
    chmodSync(dirname(path), 0o755);
    expect(kinds([...examineAccess(store.folder, false)])).toEqual(["open mendable", "open mendable"]);
    expect(kinds([...examineAccess(store.folder, true)])).toEqual(["open gone", "open gone"]);
    expect([path, dirname(path)].map((one) => statSync(one).mode & 0o777)).toEqual([0o600, 0o700]);
  });

  it("leaves alone whom strangers' files are open to", () => {
    const store = openStore(aFolder());
    const own = store.saveNow(anEntry());
    const list = join(dirname(own), "shopping.md");
    writeFileSync(list, "milk");
    for (const path of [list, own]) chmodSync(path, 0o644);
    const found = [...examineAccess(store.folder, true, (path) => readName(path) !== undefined)];
    expect(found.map(({ path }) => path)).toEqual([own]);
    expect(statSync(list).mode & 0o777).toBe(0o644);
  });

  it("sweeps what a write that was cut off has left, and no write that goes on, and nothing of anybody else's", () => {
    const store = openStore(aFolder());
    const folder = dirname(store.saveNow(anEntry()));
    const lay = (called: string, seconds: number): string => {
      const path = join(folder, called);
      writeFileSync(path, "x");
      utimesSync(path, new Date(0), new Date(1_700_000_000_000 - seconds * 1000));
      return path;
    };
    const old = lay(".alongside-0123456789ab.tmp", 3600);
    const others = [lay(".alongside-0123456789ac.tmp", 5), lay("notes.tmp", 3600), lay(".alongside-x.tmp", 3600)];
    const swept = [...sweepLeftovers(store.folder, new Date(1_700_000_000_000))];
    expect(swept.map(({ path, state }) => [path, state])).toEqual([[old, "gone"]]);
    expect([old, ...others].map((path) => existsSync(path))).toEqual([false, true, true, true]);
  });
});
