import { describe, expect, it } from "vitest";
import { whyText } from "../../src/render/why-text.js";
import { guards } from "../../src/rephrase/guards/index.js";
import { rules } from "../../src/rephrase/rules/index.js";
import { why, type Decision } from "../../src/rephrase/trace/why.js";

const decided = (text: string): readonly Decision[] => why(text).flatMap(({ decisions }) => decisions);

describe("what decided", () => {
  it.each([
    ["You should talk to your boss.", "rewritten", "should"],
    ["Talk to him about it.", "rewritten", "imperative"],
    ["You should feel better soon.", "guarded", "should"],
    ["Grow up.", "guarded", "imperative"],
    ["If you want to die, call 988 now.", "kept", "imperative"],
  ] as const)("%s: %s, %s", (text, kind, rule) => {
    expect(decided(text)).toEqual([expect.objectContaining({ kind, rule })]);
  });

  it("is the strength asked for, where a rule only suggests", () => {
    expect(why("You could write it down.", { strength: "strong" })[0]?.decisions).toEqual([
      expect.objectContaining({ kind: "soft", rule: "you-could" }),
    ]);
  });

  it("is said of every sentence, with the words that protect", () => {
    const traced = why("You should rest. I want to die.");
    expect(traced.map(({ text }) => text)).toEqual(["You should rest.", "I want to die."]);
    expect(traced[0]?.decisions).toEqual([expect.objectContaining({ kind: "kept", reason: "crisis" })]);
    expect(traced[1]?.protecting).toEqual({ reason: "crisis", words: "want to die" });
  });

  it("is a guard wherever a guard says that it keeps a sentence and a rule finds it", () => {
    for (const sentence of guards.flatMap(({ keeps }) => keeps))
      for (const { kind } of decided(sentence)) expect(["guarded", "nothing"]).toContain(kind);
  });

  it("is the rule of each example", () => {
    for (const { name, examples } of rules)
      for (const [before] of examples)
        expect(decided(before).map((each) => "rule" in each && each.rule)).toContain(name);
  });
});

describe("what came nearest", () => {
  it.each([
    ["I should call her.", "should", "it were about “you” and not about “I”"],
    ["They have to apologise.", "must", "it were about “you” and not about “They”"],
    ["She has to call him.", "must", "it were about “you” and not about “She”"],
    ["My therapist told me you should rest.", "should", "“My therapist told me” did not stand before it"],
    ['She said "you should rest" and left.', "should", "it did not stand in quotation marks"],
    ["I talk to him.", "imperative", "it began without “I”"],
  ])("%s: %s, if %s", (text, rule, missing) => {
    expect(decided(text)).toEqual([{ kind: "nothing", nearest: { rule, missing } }]);
  });

  it.each(["The weather is nice.", "Thank you.", "What a day."])("nothing in %s", (text) => {
    expect(decided(text)).toEqual([{ kind: "nothing", nearest: undefined }]);
  });
});

it("is written as a paragraph for each sentence", () => {
  expect(whyText(why("I should call her. Thank you."))).toBe(
    "I should call her.\n  left; no rule found anything in it. The nearest, should, would have if it were about “you” and not about “I”.\n\n" +
      "Thank you.\n  left; no rule found anything in it, and none came near.\n",
  );
});
