import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/history/entry.js";
import { entriesOf, type SourceKind } from "../../../src/history/exchange/sources.js";
import { ofLongJson } from "../../../src/history/exchange/reading/json.js";
import { aFolder } from "../../files/folder.js";

async function read(path: string, kind: SourceKind = "auto"): Promise<{ entries: Entry[]; problems: string[] }> {
  const problems: string[] = [];
  const entries: Entry[] = [];
  const reading = { zone: "Europe/Lisbon", problem: ({ message }: Error) => void problems.push(message) };
  for await (const entry of entriesOf(path, kind, reading, async () => undefined)) entries.push(entry);
  return { entries, problems };
}

function aFile(name: string, content: string | Uint8Array): string {
  const path = join(aFolder(), name);
  writeFileSync(path, content);
  return path;
}

const short = ({ title, started, localDate, tags, answers }: Entry): readonly unknown[] => [
  title,
  started,
  localDate,
  tags,
  answers[0]?.text,
];

describe("jrnl", () => {
  it("as text, with times of day in both ways", async () => {
    const text = `[2026-03-04 21:10] A long day.
I was tired @work and @home.
mail@example.org is no tag.

[not a date] is a line of it

[2026-07-05 09:10:05 PM] Better *
`;
    const { entries, problems } = await read(aFile("journal.txt", text));
    expect(problems).toEqual([]);
    expect(entries.map(short)).toEqual([
      [
        "A long day.",
        "2026-03-04T21:10:00+00:00",
        "2026-03-04",
        ["work", "home"],
        "I was tired @work and @home.\nmail@example.org is no tag.\n\n[not a date] is a line of it",
      ],
      ["Better", "2026-07-05T21:10:05+01:00", "2026-07-05", [], ""],
    ]);
  });

  it("as JSON", async () => {
    const entry = {
      title: "A long day.",
      body: "I was tired.\n",
      date: "2026-03-04",
      time: "21:10",
      tags: ["@work"],
      starred: false,
    };
    const value = { tags: { "@work": 1 }, entries: [entry, { title: "x", body: "", date: "?", time: "?" }] };
    const path = aFile("journal.json", JSON.stringify(value, undefined, 2));
    const { entries, problems } = await read(path);
    expect(entries.map(short)).toEqual([
      ["A long day.", "2026-03-04T21:10:00+00:00", "2026-03-04", ["work"], "I was tired."],
    ]);
    expect(problems).toEqual([`${path}: entry 2 has no date and time that is understood.`]);
  });
});

describe("Day One", () => {
  const entry = {
    uuid: "0123456789ABCDEF0123456789ABCDEF",
    creationDate: "2026-03-04T23:30:00Z",
    modifiedDate: "2026-03-05T10:00:00Z",
    timeZone: "Europe/Berlin",
    text: "# At the lake\n\nIt was cold\\. We laughed\\!\n\n![](dayone-moment://ABC)",
    tags: ["water"],
    starred: false,
  };
  const journal = JSON.stringify({ metadata: { version: "1.0" }, entries: [entry] });
  const expected = [
    [
      "At the lake",
      "2026-03-05T00:30:00+01:00",
      "2026-03-05",
      ["water"],
      "It was cold. We laughed!\n\n(a picture in Day One)",
    ],
  ];

  it.each([
    ["Journal.json", journal],
    ["export.zip", zipSync({ "Journal.json": Buffer.from(journal), "photos/a.jpeg": Buffer.from("x") })],
  ])("%s", async (name, content) => {
    const { entries, problems } = await read(aFile(name, content));
    expect(problems).toEqual([]);
    expect(entries.map(short)).toEqual(expected);
  });

  it("is read entry by entry where it is long, however its pieces are cut", async () => {
    const words = 'It said "{[" and \\\\ and é. '.repeat(40_000);
    const odd = { ...entry, creationDate: "?" };
    const long = [entry, { ...entry, uuid: "A", text: words }, odd, 7, { ...entry, uuid: "B", location: { a: [{}] } }];
    const value = { metadata: { entries: [1], of: ["{"] }, tags: [{ a: 1 }], entries: long, more: [entry] };
    const path = aFile("Journal.json", JSON.stringify(value, undefined, 2));
    const found: string[] = [];
    const problems: string[] = [];
    const reading = { zone: "UTC", problem: ({ message }: Error) => void problems.push(message) };
    for await (const { answers } of ofLongJson(path, reading)) found.push(answers[0]?.text ?? "");
    expect(found).toEqual([expected[0]?.[4], words.replaceAll("\\\\", "\\").trim(), expected[0]?.[4]]);
    expect(problems).toEqual([`${path}: entry 3 has no date that is understood.`]);
  });

  it("is read up to where it is cut off, where it is long", async () => {
    const path = aFile("Journal.json", `${journal.slice(0, -2)}, ${JSON.stringify(entry).slice(0, 40)}`);
    const reading = { zone: "UTC", problem: () => {} };
    const entries = ofLongJson(path, reading);
    await expect(entries.next()).resolves.toMatchObject({ done: false });
    await expect(entries.next()).rejects.toThrow("it ends before its entries do.");
  });

  it("has the same ids each time", async () => {
    const [one, other] = await Promise.all([read(aFile("a.json", journal)), read(aFile("b.json", journal))]);
    expect(one.entries[0]?.id).toBe(other.entries[0]?.id);
    expect(one.entries[0]?.id).toMatch(/^[a-z][a-z0-9]{10}$/);
  });
});

describe("a folder of Markdown", () => {
  it("takes the day from front matter, from the name, or from the file", async () => {
    const folder = aFolder();
    const lay = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    mkdirSync(join(folder, "old"));
    lay("a.md", "---\ntitle: By front matter\ndate: 2026-03-04T21:10:05+01:00\ntags: [a, '#b']\n---\nText.\n");
    lay("b.md", "---\ndate: 2026-07-04 08:30\ntags: a, b\n---\n# By its heading\n\nText.\n");
    lay("old/2026-03-06 walk.md", "Text.\n");
    lay("old/c.txt", "Text.");
    utimesSync(join(folder, "old", "c.txt"), new Date("2026-03-07T12:00:00Z"), new Date("2026-03-07T12:00:00Z"));
    lay("picture.png", "no text");
    lay("d.md", "---\nbroken: [\n---\nText.\n");
    utimesSync(join(folder, "d.md"), new Date("2026-03-08T12:00:00Z"), new Date("2026-03-08T12:00:00Z"));
    const { entries, problems } = await read(folder);
    expect(problems).toEqual([]);
    expect(entries.map(short)).toEqual([
      ["By front matter", "2026-03-04T20:10:05+00:00", "2026-03-04", ["a", "b"], "Text."],
      ["By its heading", "2026-07-04T08:30:00+01:00", "2026-07-04", ["a", "b"], "Text."],
      ["d", "2026-03-08T12:00:00+00:00", "2026-03-08", [], "---\nbroken: [\n---\nText."],
      ["2026-03-06 walk", "2026-03-06T12:00:00+00:00", "2026-03-06", [], "Text."],
      ["c", "2026-03-07T12:00:00+00:00", "2026-03-07", [], "Text."],
    ]);
  });
});

describe("what cannot be imported is told in a sentence", () => {
  it.each([
    ["nothing.xyz", "", "none of what can be imported"],
    ["picture.png", "\u0001\u0002", "none of what can be imported"],
    ["broken.json", "{\n", "it cannot be read as JSON"],
    ["broken.zip", "PK\u0003\u0004", "it cannot be unpacked"],
    ["broken.tar.gz", "hello", "it cannot be read as a backup"],
  ])("%s", async (name, content, message) => {
    await expect(read(aFile(name, content))).rejects.toThrow(message);
  });

  it("such as a file that is not there", async () => {
    await expect(read(join(aFolder(), "no.json"))).rejects.toThrow("there is no such file or folder");
  });
});
