import { expect, it } from "vitest";
import { readPlain } from "../../../src/documents/plain.js";
import { protects } from "../../../src/safety/protect.js";
import { checkText } from "../../../src/lint/check-text.js";
import { compile } from "../../../src/lint/own/compile.js";
import { ownRulebook } from "../../../src/lint/own/own-rulebook.js";
import { readOwnRule } from "../../../src/lint/own/rule-file.js";
import { defaultSettings } from "../../../src/lint/settings.js";
import { sentenceOf } from "../../../src/render/findings/sentence.js";

it("a rule of somebody's own speaks in its own words, and as strongly as it says", () => {
  const value = { name: "day", about: "It says nothing.", strength: "soft", words: "at the end of the day" };
  const { rule } = readOwnRule(value, "day.yaml");
  const settings = { ...defaultSettings, ...ownRulebook(rule === undefined ? [] : compile(rule), () => true) };
  const text = "You should rest. At the end of the day, it is yours.";
  const { findings } = checkText(text, readPlain(text), settings, protects);
  expect(findings.map((finding) => [finding.strength, sentenceOf(finding)])).toEqual([
    ["strong", expect.stringContaining("“You should rest” tells the reader what to do.")],
    ["soft", "“At the end of the day”: It says nothing."],
  ]);
});
