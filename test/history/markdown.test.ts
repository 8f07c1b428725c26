import { describe, expect, it } from "vitest";
import { readEntry } from "../../src/history/markdown/read.js";
import { writeEntry, writeForReading } from "../../src/history/markdown/write.js";
import { anEntry } from "./entries.js";

const asFile = `---
id: k3j9x2hb
flow: challenge
title: Something on my mind
status: kept
started: 2026-03-04T21:10:05+01:00
finished: 2026-03-04T21:25:40+01:00
zone: Europe/Berlin
localDate: 2026-03-04
people: [ Sam ]
tags: []
steps:
  - happened
  - step: felt
    passed: true
schema: 1
---

## What happened?

I lost my temper at the meeting.

Then I left.

## What did you feel then, and what do you feel now?

## What helped

- A walk before I answered.

## Summary

**What happened**: I lost my temper at the meeting.
`;

describe("the file of an entry", () => {
  it("reads as a person would write it", () => {
    expect(writeEntry(anEntry())).toBe(asFile);
  });

  it("of a draft ends with what was being typed", () => {
    const { finished: _, summary: __, ...rest } = anEntry();
    const draft = writeEntry({
      ...rest,
      status: "draft",
      at: "matters",
      typing: "What matters is\nthat",
      experiences: [],
    });
    expect(draft).toContain("\nstatus: draft\n");
    expect(draft).toContain("\nat: matters\n");
    expect(draft.endsWith("\n\n## Still being written\n\nWhat matters is\nthat\n")).toBe(true);
  });

  it("of two people names who answered", () => {
    const answers = ["Ana", "Li"].map((who) => ({ step: "lived", question: "What was it like?", text: "Hard.", who }));
    expect(writeEntry(anEntry({ answers }))).toContain(
      "## What was it like? (Ana)\n\nHard.\n\n## What was it like? (Li)\n",
    );
  });

  it("of a note that answers no question has the words alone, and no heading above them", () => {
    const note = anEntry({ answers: [{ step: "note", question: "", text: "## Milk\nand bread" }], experiences: [] });
    const { summary: _, ...entry } = note;
    expect(writeEntry(entry)).toMatch(/\nsteps: \[\]\nschema: 1\n---\n\n\\## Milk\nand bread\n$/);
    expect(writeForReading(entry)).toBe("# Something on my mind\n\n2026-03-04 21:10\n\n\\## Milk\nand bread\n");
  });

  it("is read on a screen without its front matter", () => {
    expect(writeForReading(anEntry({ status: "draft", experiences: [], summary: "Calm." }))).toBe(
      `# Something on my mind

2026-03-04 21:10, not finished

## What happened?

I lost my temper at the meeting.

Then I left.

## What did you feel then, and what do you feel now?

## Summary

Calm.
`,
    );
  });
});

describe("an answer is changed in the file only where it would be taken for something else", () => {
  it.each([
    ["words", "Plain words, *with* [Markdown](x) & <b>more</b>.", "Plain words, *with* [Markdown](x) & <b>more</b>."],
    ["a line of dashes", "one\n---\ntwo", "one\n---\ntwo"],
    ["a list", "- one\n- two", "- one\n- two"],
    ["a smaller heading", "### Aside\n##hashtag", "### Aside\n##hashtag"],
    ["a heading like ours", "## Aside", "\\## Aside"],
    ["a heading that was escaped before", "\\## Aside", "\\\\## Aside"],
    ["Windows line ends", "one\r\ntwo", "one\r\ntwo"],
    ["a lone return", "one\rtwo", "one&#xD;two"],
    ["trailing blanks", "one  \ntwo ", "one  \ntwo "],
    ["a blank line at the end", "one\n", "one&#xA;"],
    ["nothing but blanks", "   ", "&#x20; &#x20;"],
    ["a control sequence", "\u001b[31mred", "&#x1B;[31mred"],
    ["half a character", "a\ud83d", "a&#xD83D;"],
    ["a reference", "&#x1B; &amp;", "\\&#x1B; &amp;"],
    ["an emoji, accents, other scripts", "👩‍👩‍👧 é 日本語 שלום", "👩‍👩‍👧 é 日本語 שלום"],
  ])("%s", (_, text, written) => {
    const answers = [{ step: "happened", question: "What happened?", text }];
    const { summary: _summary, ...rest } = anEntry({ answers, experiences: [] });
    const file = writeEntry(rest);
    expect(file.slice(file.indexOf("## What happened?"))).toBe(`## What happened?\n\n${written}\n`);
    expect(readEntry(file, "x.md").answers).toEqual(answers);
  });
});

describe("an answer of a million characters is written and read before anybody gives up", () => {
  it.each(["a", "\\", "\n", " ", "\r", "##", "&#x", "\\\n", "\ud800"])("of %j", (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    const entry = anEntry({ answers: [{ step: "happened", question: "What happened?", text }] });
    const back = readEntry(writeEntry(entry), "x.md");
    expect(back.answers[0]?.text === text).toBe(true);
  });
});
