import { describe, expect, it } from "vitest";
import { newVoice, rephrase, rephraseAll } from "../../src/rephrase/index.js";
import { realize } from "../../src/rephrase/realize/index.js";
import { rulebookOf, type Realize } from "../../src/rephrase/rules/rulebook.js";
import { rules } from "../../src/rephrase/rules/index.js";
import { guards } from "../../src/rephrase/guards/index.js";

/** What every rule shows of itself, alone and in longer texts; and what is kept. */
const examples = [
  ...rules.flatMap(({ examples: rows }) => rows.map(([before]) => before)),
  "I want to end my life. You should call somebody.",
  "You should take two of your pills. Get over it. Write it down.",
];
const texts = [
  ...examples,
  ...examples.map((_, n) => examples.slice(n, n + 5).join(" ")).filter((_, n) => n % 5 === 0),
  examples.join(" "),
];

/** Writes "lamp" so that it is found again, unless asked for the safe way; what is safe may be found again, too. */
const stubborn =
  (always: boolean): Realize =>
  (style, turn) => {
    const { text, start, end } = turn.directive.sentence;
    const told = realize(style, turn);
    return text.slice(start, end).includes("lamp") && (always || !turn.safe)
      ? { ...told, text: "You should rest" }
      : told;
  };

const lamps = [
  "Call her tonight.",
  "You should buy a lamp.",
  "Ask him first. You could move the lamp.",
  "Write it down.",
];

describe("many texts together are what they are one by one", () => {
  it.each(["experience", "question", "witness", "permission"] as const)("in the style %s", (style) => {
    const together = rephraseAll(texts.map((text) => ({ text, options: { style } })));
    expect(together).toEqual(texts.map((text) => rephrase(text, { style })));
  });

  it("with one voice", () => {
    const [shared, own] = [newVoice(), newVoice()];
    const together = rephraseAll(texts.map((text) => ({ text, options: { voice: shared } })));
    expect(together).toEqual(texts.map((text) => rephrase(text, { voice: own })));
    expect(shared).toEqual(own);
  });

  it.each([false, true])("where what was written is found again, and again: %s", (always) => {
    const rulebook = rulebookOf(rules, guards, stubborn(always));
    const [shared, own] = [newVoice(), newVoice()];
    const together = rephraseAll(lamps.map((text) => ({ text, options: { voice: shared, rulebook } })));
    expect(together).toEqual(lamps.map((text) => rephrase(text, { voice: own, rulebook })));
    expect({ ...shared, told: shared.told === true }).toEqual({ ...own, told: own.told === true });
    expect(together.map(({ kept }) => kept.length)).toEqual(always ? [0, 1, 1, 0] : [0, 0, 0, 0]);
    expect(together.map(({ output }) => output).join(" ")).not.toContain("You should rest");
  });
});
