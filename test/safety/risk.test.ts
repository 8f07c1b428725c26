import { describe, expect, it } from "vitest";
import { findRisk, riskKinds } from "../../src/safety/risk.js";
import { sentences } from "./sentences.js";

const harmless = sentences("risk-harmless");

describe("answers in which somebody may mean it", () => {
  it("finds nearly all of those written before the phrases were", () => {
    const meant = riskKinds.flatMap((kind) => sentences(`risk-${kind}`));
    const found = meant.filter((answer) => findRisk(answer) !== undefined);
    expect(meant.length).toBeGreaterThanOrEqual(120);
    expect(found.length / meant.length).toBeGreaterThanOrEqual(0.95);
  });

  describe.each(riskKinds)("%s", (kind) => {
    it.each(sentences(`risk-${kind}`))("%s", (answer) => expect(findRisk(answer)).toBeDefined());
  });
});

describe("answers that only sound like it", () => {
  it("finds next to none of those written before the phrases were", () => {
    const found = harmless.filter((sentence) => findRisk(sentence) !== undefined);
    expect(harmless.length).toBeGreaterThanOrEqual(300);
    expect(found.length / harmless.length).toBeLessThanOrEqual(0.01);
  });

  it.each(harmless)("%s", (answer) => expect(findRisk(answer)).toBeUndefined());
});

describe("what it cannot know", () => {
  it.fails.each([
    "I bought a rope yesterday.",
    "My plan is to do it when everyone is asleep.",
    "i keep planning how id do it",
    "She told me she has been saving up her pills.",
    "My flatmate hasn't come out of her room for three days, she said she wanted it over.",
    "I won't be at my sister's wedding, I won't be anywhere.",
    "I've cancelled everything and given away my stuff, it's time.",
    "Ich will nicht mehr leben.",
  ])("%s", (answer) => expect(findRisk(answer)).toBeDefined());
});

describe("what it takes for more than it is", () => {
  it.fails.each(["he said he'll kill me if I tell anyone about the surprise party"])("%s", (answer) =>
    expect(findRisk(answer)).toBeUndefined(),
  );
});

describe("an answer of several sentences", () => {
  it("says where the words stand", () => {
    const answer = "Work was fine today.\nBut I don\u2019t want to be here anymore, honestly.";
    const found = findRisk(answer);
    expect(found?.kind).toBe("suicide");
    expect(answer.slice(found?.start, found?.end)).toContain("don\u2019t want to be here");
  });

  it("reads no phrase across the end of a sentence", () => {
    expect(findRisk("I took all. The pills are for my dog.")).toBeUndefined();
  });
});

describe("the plain words for it in Spanish", () => {
  it.each(sentences("risk-spanish"))("found: %s", (answer) => expect(findRisk(answer)).toBeDefined());
  it.each(sentences("risk-spanish-harmless"))("left: %s", (answer) => expect(findRisk(answer)).toBeUndefined());
});

describe("families of meaning, in many wordings", () => {
  it.each(sentences("risk-families"))("found: %s", (answer) => expect(findRisk(answer)).toBeDefined());
  it.each(sentences("risk-families-harmless"))("left: %s", (answer) => expect(findRisk(answer)).toBeUndefined());
  it.each(sentences("risk-spanish-families"))("found: %s", (answer) => expect(findRisk(answer)).toBeDefined());
  it.each(sentences("risk-spanish-families-harmless"))("left: %s", (answer) =>
    expect(findRisk(answer)).toBeUndefined(),
  );
});

describe("words with a slip of the fingers", () => {
  it.each(sentences("risk-misspelt"))("found: %s", (answer) => expect(findRisk(answer)).toBeDefined());
  it.each(sentences("risk-misspelt-harmless"))("left: %s", (answer) => expect(findRisk(answer)).toBeUndefined());

  it("says where they stand as they were typed", () => {
    const answer = "Fine day. I dont want to liv anymroe, honestly.";
    const found = findRisk(answer);
    expect(answer.slice(found?.start, found?.end)).toMatch(/^(?:I )?dont want to liv anymroe$/);
  });
});
