import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileProblem } from "../../../src/files/file-problem.js";
import type { Entry } from "../../../src/history/entry.js";
import { standsAsFeeling } from "../../../src/history/feelings/felt.js";
import { linesIn, type Criteria } from "../../../src/history/search/criteria.js";
import { findEntries } from "../../../src/history/search/find.js";
import { phraseOf, readQuery, type Manner } from "../../../src/history/search/query.js";
import { bringUpToDate } from "../../../src/history/search/up-to-date.js";
import { openIndex } from "../../../src/history/search/word-index.js";
import { entryFolders } from "../../../src/history/order/paths.js";
import { openStore, type Store } from "../../../src/history/store.js";
import { aFolder } from "../../files/folder.js";
import { anEntry, anyText } from "../entries.js";

const wrote = (text: string, changes: Partial<Entry> = {}): Entry =>
  anEntry({ answers: [{ step: "a", question: "What worried you?", text }], experiences: [], summary: "", ...changes });

const finds = (entry: Entry, words: string, manner?: Manner): boolean =>
  linesIn(entry, { query: readQuery(words, manner) }) !== undefined;

describe("words that are looked for", () => {
  const entry = wrote("I walked home with my sister.\nThe talk\nhelped, and I felt calmer.");
  it.each([
    ["walk", true],
    ["WALKING sister", true],
    ["walk brother", false],
    ['"walk"', false],
    ['"walked home"', true],
    ["“home walked”", false],
    ['"the talk helped"', true],
    ["worried", false],
    ["temper", false],
    ["mind", true],
    ["", true],
  ])("%s: %j", (words, found) => {
    expect(finds(entry, words)).toBe(found);
  });

  it("are all there, or any of them, in any form or as they are written", () => {
    expect(finds(entry, "brother sister", { any: true })).toBe(true);
    expect(finds(entry, "brother uncle", { any: true })).toBe(false);
    expect(finds(entry, "walking", { exact: true })).toBe(false);
    expect(finds(entry, "walked", { exact: true })).toBe(true);
  });

  it("are shown in their lines", () => {
    expect(linesIn(entry, { query: readQuery("sister walking calmer") })).toEqual([
      {
        text: "I walked home with my sister.",
        spans: [
          { start: 2, end: 8 },
          { start: 22, end: 28 },
        ],
      },
      { text: "helped, and I felt calmer.", spans: [{ start: 19, end: 25 }] },
    ]);
  });
});

describe("a line that says again what stands in another", () => {
  const line = "I walked home with Sam.";
  it.each([
    [
      "of a summary, with its label",
      { summary: `- What happened: “${line}”\n- What helped: “walking by myself”` },
      [line, "- What helped: “walking by myself”"],
    ],
    ["of a summary that is cut", { summary: "- What happened: “I walked home…”" }, [line]],
    ["of what helped", { experiences: ["walked home with Sam"] }, [line]],
    ["is shown where it stands alone", { summary: "- The walk" }, [line, "- The walk"]],
  ])("%s is not shown again", (_what, changes, shown) => {
    const lines = linesIn(wrote(line, changes), { query: readQuery("walk") });
    expect(lines?.map(({ text }) => text)).toEqual(shown);
  });
});

describe("a feeling", () => {
  const felt = (text: string, feeling: string): boolean => {
    const phrase = phraseOf(feeling, false);
    return (
      linesIn(wrote(text), { feelings: phrase === undefined ? [] : [phrase], isFelt: standsAsFeeling }) !== undefined
    );
  };
  it.each([
    ["I was angry with Ann Lee.", "angry", true],
    ["guilty, mostly, and a bit angry at her", "guilty", true],
    ["guilty, mostly, and a bit angry at her", "angry", true],
    ["My sister was sad. I was not tired.", "sad", false],
    ["My sister was sad. I was not tired.", "tired", false],
    ["kind of wornout tbh", "wornout", true],
  ])("%s: %s", (text, feeling, found) => {
    expect(felt(text, feeling)).toBe(found);
  });
});

describe("what else entries are chosen by", () => {
  const entry = wrote("I was angry with Ann Lee.", { people: ["Sam"], tags: ["Work", "at home"], flow: "decide" });
  const one = (text: string): NonNullable<Criteria["people"]> =>
    [phraseOf(text, false)].filter((phrase) => phrase !== undefined);
  it.each<[string, Criteria, boolean]>([
    ["a feeling", { feelings: one("angry") }, true],
    ["another feeling", { feelings: one("calm") }, false],
    ["a person of the entry", { people: one("sam") }, true],
    ["a person in an answer", { people: one("ann lee") }, true],
    ["somebody else", { people: one("kim") }, false],
    ["a tag", { tags: ["work"] }, true],
    ["two tags", { tags: ["work", "At Home"] }, true],
    ["a part of a tag", { tags: ["home"] }, false],
    ["its flow", { flow: "decide" }, true],
    ["another flow", { flow: "check-in" }, false],
    ["its day", { since: "2026-03-04", until: "2026-03-04" }, true],
    ["a later day", { since: "2026-03-05" }, false],
    ["an earlier day", { until: "2026-03-03" }, false],
    ["drafts", { status: "draft" }, false],
  ])("%s", (_, criteria, found) => {
    expect(linesIn(entry, criteria) !== undefined).toBe(found);
  });
});

async function collect(finding: AsyncIterable<{ readonly path: string } | FileProblem>): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const one of finding) found.push(one instanceof FileProblem ? one.place.path : one.path);
  return found.toSorted();
}

/** A history of some entries beside a few that are much alike. */
function aHistory(store: Store, entries: readonly Entry[]): void {
  for (let nth = 0; nth < 5; nth += 1)
    store.saveNow(
      wrote(`Day ${nth} was quiet.`, { id: `quiet${nth}`, people: [], started: `2026-01-01T10:00:0${nth}Z` }),
    );
  for (const entry of entries) store.saveNow(entry);
}

describe("an index", () => {
  const words = fc.constantFrom(
    "walk",
    "walked",
    "walking",
    "sister",
    "Sam",
    "café",
    "cafe",
    "well-being",
    "日本",
    "don't",
    "happy",
    "happiness",
    "quiet",
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 6 }).map((some) => some.join(" ")),
    anyText,
  );
  const entries = fc.array(
    fc.record({
      text: texts,
      people: fc.array(texts, { maxLength: 1 }),
      tags: fc.array(words, { maxLength: 2 }),
      flow: fc.constantFrom("decide", "check-in"),
      day: fc.integer({ min: 10, max: 28 }),
    }),
    { maxLength: 8 },
  );
  const phrases = fc
    .array(
      fc.oneof(
        words,
        fc.tuple(words, words).map((two) => two.join(" ")),
      ),
      { maxLength: 1 },
    )
    .map((some) => some.flatMap((text) => phraseOf(text, false) ?? []));
  const criteria: fc.Arbitrary<Criteria> = fc.record(
    {
      query: fc
        .tuple(
          fc.array(
            fc.oneof(
              words,
              fc.tuple(words, words).map((two) => `"${two.join(" ")}"`),
            ),
            { minLength: 1, maxLength: 3 },
          ),
          fc.boolean(),
          fc.boolean(),
        )
        .map(([some, any, exact]) => readQuery(some.join(" "), { any, exact })),
      feelings: phrases,
      people: phrases,
      tags: fc.array(words, { maxLength: 1 }),
      flow: fc.constantFrom("decide", "check-in"),
      since: fc.integer({ min: 10, max: 28 }).map((day) => `2026-03-${day}`),
    },
    { requiredKeys: [] },
  );

  it("finds what a look into every file finds, also when files have changed", async () => {
    const data = aFolder();
    const store = openStore(data);
    aHistory(store, []);
    const index = { path: join(aFolder(), "cache", "words.db") };
    await fc.assert(
      fc.asyncProperty(entries, fc.array(criteria, { minLength: 1, maxLength: 4 }), async (some, asked) => {
        some.forEach(({ text, people, tags, flow, day }, nth) => {
          const started = `2026-03-${day}T10:00:0${nth}Z`;
          openStore(data).saveNow(
            wrote(text, { id: `mine${nth}`, people, tags, flow, started, localDate: started.slice(0, 10) }),
          );
        });
        for (const one of asked) {
          expect(await collect(findEntries(store, one, { index, from: 1 }))).toEqual(
            await collect(findEntries(store, one)),
          );
        }
      }),
      { numRuns: 20 },
    );
    expect(statSync(index.path).mode & 0o777).toBe(0o600);
  });

  it("sees a file that was written to where it lies, also when its size and its time are as they were", async () => {
    const store = openStore(aFolder());
    aHistory(store, [wrote("I met my uncle.")]);
    const path = store.saveNow(wrote("I met my mother.", { id: "other", started: "2026-02-01T10:00:00Z" }));
    const index = { path: join(aFolder(), "words.db") };
    const find = async (word: string): Promise<readonly string[]> =>
      collect(findEntries(store, { query: readQuery(word) }, { index, from: 1 }));
    expect(await find("mother")).toEqual([path]);
    const { atime, mtime } = statSync(path);
    writeFileSync(path, readFileSync(path, "utf8").replace("mother", "sister"));
    utimesSync(path, atime, mtime);
    expect([await find("mother"), await find("sister")]).toEqual([[], [path]]);
    const renamed = path.replace("other", "older");
    renameSync(path, renamed);
    expect(await find("sister")).toEqual([renamed]);
    rmSync(renamed);
    expect(await find("sister")).toEqual([]);
    const away = join(store.folder, "2026", "03");
    renameSync(away, `${away} kept`);
    expect(await find("quiet")).toHaveLength(5);
    rmSync(`${away} kept`, { recursive: true });
    expect(await find("quiet")).toEqual([]);
  });

  it("is made anew when it is deleted, broken, or of another history, and does without where it cannot be", async () => {
    const store = openStore(aFolder());
    aHistory(store, [wrote("I met my sister.")]);
    const other = openStore(aFolder());
    aHistory(other, [wrote("No sister here.", { id: "other" })]);
    const index = { path: join(aFolder(), "words.db") };
    const query = readQuery("sister");
    const told: number[] = [];
    const find = async (from: Store, place = index): Promise<number> =>
      (await collect(findEntries(from, { query }, { index: place, from: 1, tell: (count) => told.push(count) })))
        .length;
    expect(await find(store)).toBe(1);
    writeFileSync(index.path, "no database at all, but long enough to be taken for one".repeat(99));
    expect(await find(store)).toBe(1);
    rmSync(index.path);
    expect(await find(store)).toBe(1);
    expect(await find(other)).toBe(1);
    expect(await find(store, { path: "/dev/null/words.db" })).toBe(1);
    expect(await find(store, { path: aFolder() })).toBe(1);
  });

  it("names files that cannot be read and may be meant", async () => {
    const data = aFolder();
    const store = openStore(data);
    aHistory(store, []);
    const path = store.saveNow(anEntry({ id: "broken" }));
    writeFileSync(path, "---\nid: [\n---\nmy sister\n");
    const index = { path: join(aFolder(), "words.db") };
    for (const means of [{ index, from: 1 }, {}, { index, from: 1 }]) {
      expect(await collect(findEntries(store, { query: readQuery("sister") }, means))).toEqual([path]);
      expect(await collect(findEntries(store, { query: readQuery("uncle") }, means))).toEqual([]);
    }
  });

  it("holds no text of an entry in plain when it has a key", async () => {
    const store = openStore(aFolder());
    store.saveNow(wrote("A plantedword."));
    const place = { path: join(aFolder(), "words.db"), key: "0123456789abcdef0123456789abcdef" };
    const index = await openIndex(place);
    await bringUpToDate(
      index,
      store,
      entryFolders(store.folder, () => {}),
      () => {},
    );
    expect(index.candidates({ query: readQuery("plantedword") }, 0, 9)).toHaveLength(1);
    index.close();
    expect(readFileSync(place.path, "latin1")).not.toMatch(/plantedword|SQLite format/);
  });
});
