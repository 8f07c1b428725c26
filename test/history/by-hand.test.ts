import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/history/entry.js";
import { looksLikeEntry, readEntry } from "../../src/history/markdown/read.js";
import { writeEntry } from "../../src/history/markdown/write.js";
import { anEntry } from "./entries.js";

const file = writeEntry(anEntry());
const read = (text: string): Entry => readEntry(text, "x.md");
const steps = (entry: Entry): readonly string[] => entry.answers.map(({ step }) => step);

describe("a file that somebody edited is still the same entry", () => {
  it.each([
    ["with Windows line ends", file.replaceAll("\n", "\r\n")],
    ["with a byte order mark", `\uFEFF${file}`],
    ["without the blank lines", file.replaceAll("\n\n##", "\n##")],
    ["with more blank lines", file.replaceAll("\n\n", "\n \n\n\n")],
    ["without trailing blanks or a last line end", file.replaceAll(/[ \t]+$/gm, "").trimEnd()],
    ["with quoted front matter", file.replace("id: k3j9x2hb", "id: 'k3j9x2hb'").replace("[ Sam ]", "\n  - Sam")],
    ["with one name instead of a list", file.replace("[ Sam ]", "Sam")],
    ["with another bullet", file.replace("- A walk", "* A walk")],
    ["with what helped as a paragraph", file.replace("- A walk", "A walk")],
  ])("%s", (_, text) => {
    const { answers, ...rest } = read(text);
    const { answers: expected, ...others } = anEntry();
    expect(rest).toEqual(others);
    expect(answers.map((answer) => ({ ...answer, text: answer.text.replace(/\n\s+\n/, "\n\n") }))).toEqual(expected);
  });

  it("keeps what somebody added to front matter", () => {
    const entry = read(file.replace("schema: 1", "weather: [rain, wind]\nschema: 1\nrating: 3"));
    expect(entry.more).toEqual({ weather: ["rain", "wind"], rating: 3 });
    expect(writeEntry(entry)).toContain("schema: 1\nweather:\n  - rain\n  - wind\nrating: 3\n---\n");
  });

  it("takes a section added at the end as a note, or as part of the summary", () => {
    const added = "\n## A week later\n\nWe spoke.\n";
    const before = read(file.replace("\n## What helped", `${added}\n## What helped`));
    expect(steps(before)).toEqual(["happened", "felt", "note"]);
    expect(before.answers[2]).toEqual({ step: "note", question: "A week later", text: "We spoke." });
    expect(read(file + added).summary).toContain("## A week later\n\nWe spoke.");
  });

  it("keeps text above the first question as a note", () => {
    const entry = read(file.replace("---\n\n##", "---\n\nRead this again in May.\n\n##"));
    expect(entry.answers[0]).toEqual({ step: "note", question: "", text: "Read this again in May." });
    expect(steps(entry)).toEqual(["note", "happened", "felt"]);
    expect(read(writeEntry(entry))).toEqual(entry);
  });

  it("names no step rather than a wrong one when a section was taken out", () => {
    const entry = read(file.replace(/## What happened[^]*?(?=## What did)/, ""));
    expect(entry.answers).toEqual([
      { step: "note", question: "What did you feel then, and what do you feel now?", text: "" },
    ]);
  });

  it("loses nothing when a heading of ours is there twice", () => {
    const entry = read(file.replace("## Summary", "## What helped\n\nTea.\n\n## Summary"));
    expect(entry.experiences).toEqual(["A walk before I answered."]);
    expect(entry.answers.at(-1)).toEqual({ step: "note", question: "What helped", text: "Tea." });
    expect(read(writeEntry(entry))).toEqual(entry);
  });

  it.each([
    ["2026-03-04", "2026-03-04T00:00:00+01:00"],
    ["2026-07-04 21:10", "2026-07-04T21:10:00+02:00"],
    ["2026-07-04T21:10:05", "2026-07-04T21:10:05+02:00"],
    ["2026-07-04 21:10 -03:00", "2026-07-04T21:10:00-03:00"],
    ["2026-07-04 21:10Z", "2026-07-04T21:10:00Z"],
    // clocks leap from two to three, and later show the hour from two to three twice
    ["2026-03-29 02:30", "2026-03-29T03:30:00+02:00"],
    ["2026-10-25 02:30", "2026-10-25T02:30:00+02:00"],
  ])("may give its beginning as %s, which is meant where the person was", (by, started) => {
    expect(read(file.replace(/started: .*/, `started: ${by}`)).started).toBe(started);
    expect(read(file.replace(/started: .*/, `started: ${by}`).replace("Europe/Berlin", "Nowhere")).id).toBe("k3j9x2hb");
  });

  it("needs no more than what, when and which", () => {
    expect(read("---\nid: a\nflow: check-in\nstarted: 2026-03-04T21:10:05Z\n---\n\n## Now?\n\nTired.\n")).toEqual({
      id: "a",
      flow: "check-in",
      title: "check-in",
      status: "kept",
      started: "2026-03-04T21:10:05Z",
      zone: "UTC",
      localDate: "2026-03-04",
      people: [],
      tags: [],
      answers: [{ step: "note", question: "Now?", text: "Tired." }],
      experiences: [],
      schema: 1,
      more: {},
    });
  });
});

describe("a file that cannot be understood says where", () => {
  it.each([
    ["nothing in it", "", "x.md, line 1: "],
    ["no front matter", "# Shopping\n", "x.md, line 1: "],
    ["front matter that does not end", "---\nid: a\n\n## Now?\n", "x.md, line 1: "],
    ["front matter that is no YAML", file.replace("tags: []", "tags: ["), "x.md, line "],
    ["front matter that is a list", "---\n- a\n---\n", "x.md, line 2: "],
    ["no id", file.replace(/id: .*\n/, ""), "x.md, line 1: “id” is missing: the name of this entry."],
    [
      "no day",
      file.replace(/2026-03-04T21:10:05.*/, "yesterday"),
      "x.md, line 6: “started” is expected to be an instant",
    ],
    ["no such day", file.replace("2026-03-04T21:10", "2026-13-44T21:10"), "x.md, line 6: “started” is expected to be"],
    ["no such date", file.replace("localDate: 2026-03-04", "localDate: 2026-02-30"), "“localDate” is expected to be"],
    ["a date that is none", file.replace(/started: .*/, "started: 2026-02-30"), "“started” is expected to be"],
    ["another status", file.replace("kept", "kept?"), "x.md, line 5: “status” is expected to be draft or kept."],
    ["a later version", file.replace("schema: 1", "schema: 2"), "x.md, line 16: “schema” is expected to be 1"],
    [
      "steps that are none",
      file.replace(/steps:[^]*?schema/, "steps: 3\nschema"),
      "x.md, line 12: “steps” is expected",
    ],
  ])("%s", (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

it("tells an entry from a stranger's file", () => {
  expect([file, file.replaceAll("\n", "\r\n")].map(looksLikeEntry)).toEqual([true, true]);
  expect(["# Read me\n", "---\ntitle: Recipe\n---\n", "", "id: a\nflow: b\nstarted: c\n"].map(looksLikeEntry)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
