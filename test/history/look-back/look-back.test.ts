import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/history/entry.js";
import { glanceAt, type Glance } from "../../../src/history/look-back/reading/glance.js";
import { lookingBack, type LookBack } from "../../../src/history/look-back/look-back.js";
import { parts, partsIn, wantedParts, type Part } from "../../../src/history/look-back/parts.js";
import { periodOf } from "../../../src/history/look-back/period.js";
import { glances } from "../../../src/history/look-back/reading/read-all.js";
import { spansIn } from "../../../src/history/look-back/spans.js";
import { writeEntry } from "../../../src/history/markdown/write.js";
import { openStore } from "../../../src/history/store.js";
import { aFolder } from "../../files/folder.js";
import { anEntry, anyEntry } from "../entries.js";

const today = "2026-11-22";

/** An entry of a day with these answers. */
function on(localDate: string, answers: Readonly<Record<string, string>> = {}, changes: Partial<Entry> = {}): Entry {
  return anEntry({
    id: `i${localDate}`,
    started: `${localDate}T20:00:00+01:00`,
    localDate,
    people: [],
    experiences: [],
    answers: Object.entries(answers).map(([question, text]) => ({ step: "s", question, text })),
    ...changes,
  });
}

function lookOn(entries: readonly Glance[], asked: { since?: string; all?: boolean } = {}): LookBack {
  const looking = lookingBack({
    today,
    period: (oldest) => periodOf(asked, today, oldest),
    parts: new Set<Part>(parts),
    most: 10,
  });
  for (const entry of entries) looking.see(entry);
  return looking.end();
}

/** Where a word stands: its spans and how often. */
const told = (looked: LookBack, rows: LookBack["feelings"], word: string): string =>
  (rows ?? [])
    .filter((row) => row.word === word)
    .flatMap(({ counts }) => counts.flatMap((count, at) => (count === 0 ? [] : [`${looked.spans[at]}: ${count}`])))
    .join(", ");

describe("feelings are told in the person's words", () => {
  const feel = "What did you feel then, and what do you feel now?";
  const what = "What happened?";
  it.each([
    [feel, "Tired, and a bit sad.", ["sad", "tired"]],
    [feel, "Not angry any more. Relieved.", ["relieved"]],
    [what, "I was so tired that I left.", ["tired"]],
    [what, "Walking home I was angry, then sad.", ["angry", "sad"]],
    [what, "My sister was sad. I was not tired.", []],
    [what, "A small room, a cold coffee.", []],
    [what, "I'm letting everybody down. I felt down.", ["down"]],
    [what, "I was putting the cat down", []],
    [feel, "Sad and down.", ["down", "sad"]],
    [feel, "The lift went down.", []],
    [what, "I felt ashamed and lonely", ["ashamed", "lonely"]],
    ["What one word says how you are right now?", "scattered", ["scattered"]],
    ["What one word says how you are right now?", "nothing", []],
    [feel, "", []],
    [what, "guilty, mostly, and a bit angry at her", ["angry", "guilty"]],
    [what, "It rained. Lonely, again.", ["lonely"]],
    [what, "A sad song, and an angry driver.", []],
    ["What one word says how you are right now?", "kind of wornout and overwelmed tbh", ["overwelmed", "wornout"]],
    [what, "We shared wonders and overhead.", []],
  ])("%s — %s", (question, text, words) => {
    const looked = lookOn([on("2026-11-02", { [question]: text })]);
    expect((looked.feelings ?? []).map(({ word }) => word).toSorted()).toEqual(words);
  });

  it("month by month, once for each reflection", () => {
    const looked = lookOn([
      on("2026-11-02", { [feel]: "tired. Still tired." }),
      on("2026-11-20", { [feel]: "Tired" }),
      on("2026-09-20", { [feel]: "tired" }),
      on("2025-11-30", { [feel]: "tired, but that was a year before" }),
    ]);
    expect(told(looked, looked.feelings, "tired")).toBe("2026-09: 1, 2026-11: 2");
  });
});

describe("the words of duty, and those of choice", () => {
  it.each([
    ["I should go. She should too. I shouldn't.", "should", 3],
    ["My boss said I should go. He thinks that I should. I think I should.", "should", 1],
    ['She said "you should rest". I should have gone. “You should”, he says.', "should", 1],
    ["I must. I mustn't. A must.", "must", 3],
    ["I have to, I had to, she has to. I have two. I don't have to.", "have to", 3],
    ["I could go. I could not. I couldn't.", "could", 1],
    ["I want, I wanted, she wants. Wanting.", "want", 3],
    ["I want it to end well.", "want", 1],
    ["I choose. I chose, it was chosen.", "choose", 3],
  ])("%s", (text, word, count) => {
    const looked = lookOn([on("2026-11-02", { "What happened?": text })]);
    const { push = [], room = [] } = looked.words ?? {};
    expect(told(looked, [...push, ...room], word)).toBe(`2026-11: ${count}`);
    const all = [...push, ...room].flatMap(({ counts }) => counts).reduce((sum, each) => sum + each, 0);
    expect(all).toBe(count);
  });
});

it("tells of no word in an answer that may mean danger", () => {
  const looked = lookOn([on("2026-11-02", { "What happened?": "I want to kill myself. I want quiet." })]);
  expect(looked.words?.room.flatMap(({ counts }) => counts).some((count) => count > 0)).toBe(false);
});

it("tells who was alongside: named by hand, or in answers to “who”", () => {
  const looked = lookOn([
    on("2026-10-02", { "Who could be alongside you in this?": "My sister, and Sam." }, { people: ["Ines"] }),
    on("2026-11-02", { "Who could be alongside you in this?": "Sam", "What happened?": "Tom shouted." }),
  ]);
  expect((looked.people ?? []).map(({ word }) => [word, told(looked, looked.people, word)])).toEqual([
    ["Sam", "2026-10: 1, 2026-11: 1"],
    ["Ines", "2026-10: 1"],
    ["my sister", "2026-10: 1"],
  ]);
});

it("gathers what helped under the words it shares, from all of the history, in the words of the entries", () => {
  const looked = lookOn([
    on("2019-03-02", {}, { experiences: ["A walk by the river."] }),
    on("2026-03-02", {}, { experiences: ["I walked to work.", "Tea."] }),
    on("2026-05-02", {}, { experiences: ["Thinking that I want to die, then calling the line."] }),
  ]);
  expect(looked.helped).toEqual([
    {
      theme: "walked",
      experiences: [
        { text: "I walked to work.", id: "i2026-03-02", date: "2026-03-02" },
        { text: "A walk by the river.", id: "i2019-03-02", date: "2019-03-02" },
      ],
    },
    { experiences: [{ text: "Tea.", id: "i2026-03-02", date: "2026-03-02" }] },
  ]);
});

it("remembers this day, and quotes nothing from an entry that may speak of danger", () => {
  const happened = "What happened?";
  const looked = lookOn([
    on("2024-11-22", { [happened]: "The heating broke." }),
    on("2026-10-22", { [happened]: "I want to kill myself." }),
    on("2026-05-22", { [happened]: "word ".repeat(60) }),
    on("2026-11-22", { [happened]: "This is today." }),
    on("2026-04-22", { [happened]: "Neither a month nor half a year." }),
  ]);
  expect(looked.thisDay?.map(({ months, words }) => [months, words])).toEqual([
    [1, ""],
    [6, `${"word ".repeat(28).trim()} …`],
    [24, "The heating broke."],
  ]);
});

describe("the time that is looked at", () => {
  it.each([
    [{}, "2025-12-01", "2026-11-22"],
    [{ all: true }, "2019-03-01", "2026-11-22"],
    [{ since: "2026-01-01" }, "2026-01-01", "2026-11-22"],
    [{ since: "2026-03-01", until: "2026-04-30" }, "2026-03-01", "2026-04-30"],
    [{ until: "2025-02-03" }, "2024-03-01", "2025-02-03"],
  ])("%j", (asked, from, to) => {
    expect(periodOf(asked, today, "2019-03-02")).toEqual({ from, to });
  });

  it("is said to be none where it ends before it begins", () => {
    expect(() => periodOf({ since: "2027-01-01" }, today, undefined)).toThrow("2027-01-01 lies behind 2026-11-22");
  });

  it("goes by years where there are too many months", () => {
    expect(spansIn({ from: "2025-12-01", to: "2026-02-03" })).toEqual(["2025-12", "2026-01", "2026-02"]);
    expect(spansIn({ from: "2019-03-01", to: "2021-11-22" })).toEqual(["2019", "2020", "2021"]);
  });
});

describe("what is left out", () => {
  it("is not in what comes back, and nothing counts for it", () => {
    for (const part of parts) {
      const looking = lookingBack({
        today,
        period: (oldest) => periodOf({}, today, oldest),
        parts: wantedParts(undefined, [part]),
        most: 10,
      });
      looking.see(on("2026-11-02", { "How do you feel?": "tired" }, { people: ["Sam"], experiences: ["Tea."] }));
      expect(Object.keys(looking.end()).length).toBe(2 + parts.length - 1);
    }
  });

  it("is named as it is typed", () => {
    expect(partsIn("People, this-day")).toEqual(["people", "this-day"]);
    expect(() => partsIn("streaks")).toThrow("There is no part “streaks” in looking back.");
  });
});

it("passes over drafts", () => {
  expect(lookOn([on("2026-11-02", { "How do you feel?": "tired" }, { status: "draft" })])).toMatchObject({
    calendar: [],
    feelings: [],
  });
});

it("reads of any entry what the entry says, quickly or not", () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const found = glanceAt(writeEntry(entry), "e.md");
      expect(found).toMatchObject({ id: entry.id, title: entry.title, status: entry.status, localDate: entry.localDate, people: entry.people }); // prettier-ignore
      expect(found?.experiences).toEqual(entry.experiences);
    }),
    { numRuns: 300 },
  );
});

it("reads a plain entry's answers as they were written", () => {
  const answers = ["One.\n\nTwo.", "", "  set in\n- a list\n\n> a quote", "with &#x41; and\n## a heading"];
  const entry = anEntry({ answers: answers.map((text, at) => ({ step: "s", question: `Question ${at}?`, text })) });
  const read = glanceAt(writeEntry(entry), "e.md")?.answers.map(({ text }) => text.trim());
  expect(read).toEqual(answers.map((text) => text.trim()));
});

it("leaves strangers' files and conflict copies out, and tells what cannot be read", async () => {
  const data = aFolder();
  const store = openStore(data);
  const path = await store.save(anEntry());
  writeFileSync(path.replace(".md", ".conflict-01234567.md"), writeEntry(anEntry()));
  writeFileSync(join(store.folder, "shopping.md"), "milk");
  mkdirSync(join(store.folder, "2026", "05"));
  writeFileSync(join(store.folder, "2026", "05", "2026-05-04T211005+0100-challenge-aaaaaaaa.md"), "---\nid: [\n---\n");
  const unread: string[] = [];
  const found: string[] = [];
  for await (const { id } of glances(store, ({ message }) => unread.push(message))) found.push(id);
  expect(found).toEqual(["k3j9x2hb"]);
  expect(unread).toEqual([expect.stringContaining("aaaaaaaa.md")]);
});
