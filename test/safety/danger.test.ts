import { readFileSync } from "node:fs";
import { array, parse as read, string } from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findRisk } from "../../src/safety/risk.js";

/** Answers written before the phrases were, by somebody who did not write these. */
const answers = (name: string): readonly string[] =>
  read(array(string()), parse(readFileSync(new URL(`danger-${name}.yaml`, import.meta.url), "utf8")));

const meant = answers("meant");
const harmless = answers("harmless");

describe("answers that mean danger", () => {
  it("finds at least nineteen of twenty", () => {
    const found = meant.filter((answer) => findRisk(answer) !== undefined);
    expect(meant.length).toBeGreaterThanOrEqual(120);
    expect(found.length / meant.length).toBeGreaterThanOrEqual(0.95);
  });

  it.each(meant)("%s", (answer) => expect(findRisk(answer)).toBeDefined());
});

describe("answers that share its words and mean none", () => {
  it("finds at most one of a hundred", () => {
    const found = harmless.filter((answer) => findRisk(answer) !== undefined);
    expect(harmless.length).toBeGreaterThanOrEqual(300);
    expect(found.length / harmless.length).toBeLessThanOrEqual(0.01);
  });

  /** Found all the same: without more around them they could be meant, and help is only offered. */
  const couldBeMeant = [
    "They beat us again on Saturday.",
    "I don't want to be here anymore, this town is too small, we are moving to Leeds.",
  ];

  it.each(harmless.filter((answer) => !couldBeMeant.includes(answer)))("%s", (answer) =>
    expect(findRisk(answer)).toBeUndefined(),
  );
  it.fails.each(couldBeMeant)("%s", (answer) => expect(findRisk(answer)).toBeUndefined());
});

describe("what was said by no list: the same, said in other words", () => {
  it.each([
    "I tried to end everything last week",
    "i left a letter to say goodbye to my kids",
    "been thinking of topping myself for months",
    "i cannot find any reason to keep living",
    "I'm hoping not to wake up",
    "I was on the platform and thought about stepping off",
    "swallowed two boxes of sleeping pills",
    "I won't be a burden much longer",
    "I can't trust myself tonight",
    "I'm frightened I could hurt my son",
    "he is going to hurt me tonight",
    "I'm not suicidal but I don't want to be alive",
    "I don't want to die but I can't go on",
    "i used to cut myself and i want to again",
    "he has never hit me until tonight",
  ])("found: %s", (answer) => expect(findRisk(answer)).toBeDefined());

  it.each([
    "I would never kill myself over a job",
    "I am not suicidal, I am bored",
    "I left a letter to say goodbye to the neighbours",
    "I hope I don't wake up late tomorrow",
    "My son beats me at chess every day",
    "I'm afraid I hurt her feelings",
    "The news hit me hard",
    "my patient took an overdose and is fine now",
    "As a teenager I used to self-harm. I am glad that is over.",
    "I don't want to be here anymore at this company, so I applied elsewhere",
  ])("left: %s", (answer) => expect(findRisk(answer)).toBeUndefined());
});
