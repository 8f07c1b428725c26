import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shippedPath } from "../../src/files/shipped.js";
import { coach } from "../../src/messages/coach.js";
import { listening } from "../../src/messages/listening.js";
import { terminal } from "../../src/messages/terminal.js";
import { shippedFlow } from "../../src/reflection/flow/shipped.js";
import { rephrase } from "../../src/rephrase/index.js";

/** Every sentence in a catalogue; a sentence with a place for words is said with some. */
function sentencesIn(catalogue: object): readonly string[] {
  return Object.values(catalogue).flatMap((value: unknown) => {
    if (typeof value === "string") return value === "" ? [] : [value];
    return typeof value === "object" && value !== null ? sentencesIn(value) : [];
  });
}

const withWords = [
  coach.opening("Something hard", coach.minutes(10)),
  coach.goingOn("Something hard", "2026-03-04"),
  coach.youWroteLast("What happened?", "tired"),
  listening.youWrote("tired"),
  listening.youWroteThat("you called your sister though it was hard"),
  listening.becauseYouWrote("always"),
  listening.becauseLeftOpen("Why?"),
  listening.becauseYouWroteAbout("my sister"),
  ...listening.ofQuestion.map((question) => question()),
  ...listening.ofFeeling.flatMap((question) => ["tired", "grief", "miss"].map(question)),
  ...listening.ofPerson.flatMap((question) => ["your sister", "Sam"].map(question)),
  ...listening.ofPeople.map((question) => question("your kids")),
  ...listening.ofShould.flatMap((question) => ["should", "must"].map(question)),
  ...listening.ofAlways.flatMap((question) => ["always", "never"].map(question)),
  ...listening.ofChange.map((question) => question()),
  coach.summary("- What matters: “Being asked.”"),
  coach.stillHere("The disk is full."),
  terminal.inTheEditor("What happened?", ["/pass", "/stop"]),
  terminal.moreRows(2, "above"),
  terminal.yesOrNo(coach.mayIAsk()),
  terminal.oneOf(["1", "2"]),
  terminal.noEditor("vi"),
  terminal.editorFailed("vi"),
];

const folder = shippedPath("prompts", "flows");
const fromFlows = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) => {
    const { title, steps, close, example } = shippedFlow(readFileSync(`${folder}/${name}`, "utf8"));
    return [
      title,
      ...steps.flatMap(({ question, otherwise, why, help, options = [] }) => [
        question,
        otherwise,
        why,
        help,
        ...options,
      ]),
      ...close.summary.map(({ label }) => label),
      ...example.map(({ coach: said }) => said),
    ];
  })
  .filter((text) => text !== undefined);

const everything = [...new Set([...sentencesIn(coach), ...sentencesIn(terminal), ...withWords, ...fromFlows])];

describe("nothing the coach says tells anybody what to do", () => {
  it.each(everything)("%s", (text) => {
    expect(rephrase(text)).toMatchObject({ output: text, changes: [], kept: [] });
  });

  it.each(everything)("nor does it shout, judge, or pretend: %s", (text) => {
    expect(text).not.toMatch(
      /!|\bI (?:feel|understand|hear|care)\b|\b(?:well done|great|good job|proud of you|streak|lazy)\b/i,
    );
  });
});
