import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/english/text/sentences.js";
import { detect } from "../../src/rephrase/detect.js";
import { tag } from "../../src/english/text/tags.js";
import { holdsTagged, mentions } from "../../src/english/text/mentions.js";
import { guards } from "../../src/rephrase/guards/index.js";
import { rules } from "../../src/rephrase/rules/index.js";
import { rulebookOf, type Rulebook } from "../../src/rephrase/rules/rulebook.js";
import { calmMessage, jumble, message } from "./sentences.js";

/** The same rules, each of them tried at every word where a command may open, and whatever follows its own words. */
const slow = rulebookOf(rules.map((rule) => ({ ...rule, mayOpen: () => true, mayFollow: () => true })));
const quick = rulebookOf(rules);

const found = (text: string, book: Rulebook): unknown =>
  sentencesOf(text).flatMap((sentence) =>
    detect(sentence, book).map(({ rule, match, start, end }) => [rule.name, match, start, end]),
  );

const written = [
  ...rules.flatMap(({ examples, leaves }) => [...examples.flat(), ...leaves]),
  ...guards.flatMap(({ keeps, leaves }) => [...keeps, ...leaves]),
];

describe("what a quick look at a word passes over, no rule finds", () => {
  it("in the sentences of rules and guards, alone and run together", () => {
    const together = written.map((one, at) => `${one.slice(0, -1)}, ${written.at(-at) ?? ""}`);
    for (const text of [...written, ...together]) expect(found(text, quick), text).toEqual(found(text, slow));
  });

  it.each([
    ["sentences that people write", message],
    ["sentences that advise nothing", calmMessage],
    ["words of advice in any order", jumble],
  ])("in %s", (_what, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(found(text, quick)).toEqual(found(text, slow));
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

describe("a glance at a sentence sees", () => {
  const sentences = written.flatMap((text) => sentencesOf(text));
  const lists = ["you your", "please", ") : ,", "never not don't", "zzyzx"];

  it.each(lists)("every one of %s", (list) => {
    const isThere = mentions(list);
    const listed = new Set(list.split(" "));
    for (const { text, words } of sentences)
      expect(isThere(words), text).toBe(words.some(({ lower }) => listed.has(lower)));
  });

  it("words of a class, and one list beside another", () => {
    const [asks, greets] = [mentions("why how"), mentions("hello hi")];
    for (const { text, words } of sentences) {
      expect(holdsTagged(words, tag.modal | tag.wh), text).toBe(
        words.some(({ tags }) => (tags & (tag.modal | tag.wh)) !== 0),
      );
      expect(greets(words), text).toBe(words.some(({ lower }) => lower === "hello" || lower === "hi"));
      expect(asks(words), text).toBe(words.some(({ lower }) => lower === "why" || lower === "how"));
    }
  });
});
