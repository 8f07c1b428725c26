import { readFileSync } from "node:fs";
import { array, parse as read, string } from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findRisk } from "../../src/safety/risk.js";
import { sentences } from "./sentences.js";

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

describe("the same in other words, by those who wrote the phrases", () => {
  it.each(sentences("risk-also-meant"))("found: %s", (answer) => expect(findRisk(answer)).toBeDefined());
  it.each([
    "I'm not suicidal but I don't want to be alive",
    "I don't want to die but I can't go on",
    "he has never hit me until tonight",
  ])("found, though denied in part: %s", (answer) => expect(findRisk(answer)).toBeDefined());

  it.each(sentences("risk-also-harmless"))("left: %s", (answer) => expect(findRisk(answer)).toBeUndefined());

  it.fails.each([
    "I'm at the end, I'm going to do it tonight",
    "I could kill my stepdad for what he does to me at night",
    "i dont wanna be here",
  ])("not found yet: %s", (answer) => expect(findRisk(answer)).toBeDefined());
});
