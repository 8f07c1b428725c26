import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../src/english/text/sentences.js";
import { readPattern } from "../../src/lint/own/pattern.js";
import { searchFor } from "../../src/lint/own/search.js";

/** The words of the text that a pattern fits, and of each of its parts; undefined where it fits nothing. */
function fitted(pattern: string, text: string): Record<string, string> | undefined {
  const read = readPattern(pattern);
  if ("sentence" in read) throw new Error(read.sentence);
  const search = searchFor(read);
  for (const sentence of sentencesOf(text)) {
    const said = ([from, to]: readonly [number, number]): string =>
      sentence.words
        .slice(from, to)
        .map(({ start, end }) => text.slice(start, end))
        .join(" ");
    for (const at of sentence.words.keys()) {
      const fit = search?.(sentence, at);
      if (fit === undefined) continue;
      return {
        all: said([fit.from, fit.to]),
        ...Object.fromEntries([...fit.parts].map(([name, at_]) => [name, said(at_)])),
      };
    }
  }
  return undefined;
}

describe("a pattern", () => {
  it.each([
    ["cheer up", "Do CHEER  up, please.", { all: "CHEER up" }],
    ["don't bother", "dont bother", { all: "dont bother" }],
    ["don't bother", "Don’t bother.", { all: "Don’t bother" }],
    ["you (need|have) to go", "you have to go", { all: "you have to go" }],
    ["you (just|really)? need it", "you need it", { all: "you need it" }],
    ["you (just|really)? need it", "you really need it", { all: "you really need it" }],
    ["(in (my|our) view|honestly), rest", "in our view, rest", { all: "in our view , rest" }],
    ["give {thing} a whirl", "Give long walks a whirl today.", { all: "Give long walks a whirl", thing: "long walks" }],
    [
      "you need to {verb} it",
      "You need to slowly drop it.",
      { all: "You need to slowly drop it", verb: "slowly drop" },
    ],
    [
      "have a go at {verb-ing} things",
      "Have a go at not fixing things.",
      { all: "Have a go at not fixing things", "verb-ing": "not fixing" },
    ],
    [
      "as {who} says {rest}",
      "As Ann Lee says all the time, go.",
      { all: "As Ann Lee says all the time", who: "Ann Lee", rest: "all the time" },
    ],
  ])("%j fits %j", (pattern, text, words) => {
    expect(fitted(pattern, text)).toEqual(words);
  });

  it.each([
    ["cheer up", "cheerup"],
    ["cheer up", "cheers up"],
    ["cheer up", "Cheer. Up."],
    ["a.c", "abc"],
    ["give {thing} a whirl", "give a whirl"],
    ["give {thing} a whirl", "give it to them, a whirl"],
    ["have a go at {verb-ing} it", "have a go at it"],
  ])("%j does not fit %j", (pattern, text) => {
    expect(fitted(pattern, text)).toBeUndefined();
  });

  it.each([
    ["", 0, "no word"],
    ["you (need to", 4, "no “)”"],
    ["you need) to", 8, "closes or parts nothing"],
    ["you | need", 4, "closes or parts nothing"],
    ["you {verb", 4, "no “}”"],
    ["you verb}", 8, "no “{”"],
    ["you need?", 8, "behind a “)”"],
    ["you (a||b)", 7, "no word here"],
    ["you {Verb}", 4, "lower case"],
    ["you {thing} or {thing}", 15, "second time"],
    ["you {verb} or {verb-ing}", 14, "second one"],
    ["you ({verb}|rest)", 5, "outside of choices"],
    [`you ${"(".repeat(9)}a${")".repeat(9)}`, 10, "deep"],
    ["word ".repeat(100), 400, "characters long"],
    ["you should.* rest", 11, "“*” means nothing in a pattern"],
    ["(go|went)+ {rest}", 9, "“+” means nothing in a pattern"],
    ["^you must", 0, "“^” means nothing in a pattern"],
    ["you \\w+ to", 4, "“\\” means nothing in a pattern"],
  ])("%j is refused at %i: %s", (pattern, offset, words) => {
    const read = readPattern(pattern);
    expect(read).toMatchObject({ offset });
    expect("sentence" in read ? read.sentence : "").toContain(words);
  });
});

describe("time", () => {
  // A matcher that tries one way after the other needs longer than the age of the universe for these.
  it.each([
    ["you {a} {b} {c} {d} {e} {f} or else", "you ".repeat(20_000)],
    ["(a|a|(a|a)) {b} (a|(a|a)|a) {c} (a|a) {d} z", "a ".repeat(20_000)],
    ["((a)? (a)? (a)?)? ((a)? (a)? (a)?)? b", "a ".repeat(20_000)],
    ["(you {thing} zz|you)", "you ".repeat(20_000)],
  ])("%j ends quickly on a long text", (pattern, text) => {
    const begun = performance.now();
    fitted(pattern, text);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it("does not allow a pattern that grows too large to be tried everywhere", () => {
    const parts = Array.from({ length: 60 }, (_, at) => `{p${at}}`).join(" ");
    const read = readPattern(`you ${parts}`);
    expect("sentence" in read ? read.sentence : searchFor(read)).toBeUndefined();
  });
});
