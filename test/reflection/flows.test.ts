import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shippedPath } from "../../src/files/shipped.js";
import { checkFlow, lookThrough } from "../../src/reflection/flow/check.js";
import type { Flow } from "../../src/reflection/flow/flow.js";
import { shippedFlow } from "../../src/reflection/flow/shipped.js";
import { directivesIn, directivesOf } from "../../src/reflection/flow/directives.js";
import { spoken } from "../../src/reflection/listen/spoken.js";
import { after } from "./replay.js";

const folder = shippedPath("prompts", "flows");
const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

describe.each(files)("%s", (name) => {
  const text = readFileSync(`${folder}/${name}`, "utf8");
  const flow = shippedFlow(text);

  it("is what its checker says a flow is, and is named after its id", () => {
    expect(checkFlow(text, name)).toEqual({ ...flow, example: flow.example });
    expect(name.startsWith(`${flow.id}.`)).toBe(true);
  });

  it("asks in short, open questions, each with help", () => {
    const open =
      flow.language === "es"
        ? /^¿(?:Qué|Quién|Cómo|Dónde|Cuándo|Cuál)(?![a-z]).*\?$/u
        : /^(?:What|Who|Whom|Whose|When|Where|Which|How|In what|Is sharing)\b.*\?$/u;
    for (const { question, help } of flow.steps) {
      expect(question).toMatch(open);
      expect(question.split(" ").length).toBeLessThanOrEqual(14);
      expect(help).toBeDefined();
    }
  });

  it("says where it comes from, how long it takes, and closes gently", () => {
    expect(flow.source.length).toBeGreaterThan(20);
    expect(flow.minutes).toBeGreaterThan(0);
    expect(flow.close.words).toMatch(/^[^!?]+\.$/u);
  });

  it("tells nobody what to do", () => {
    expect(directivesOf(flow)).toEqual([]);
  });

  it("goes as its example says", () => {
    const persons = flow.example.map(({ person }) => person);
    flow.example.forEach(({ coach }, index) => {
      const session = after(flow, persons.slice(0, index));
      expect(spoken(session).join("\n")).toBe(coach);
    });
    expect(after(flow, persons).now.at).toBe(flow.people === 2 ? "balance" : "close");
  });
});

const good = `id: mine
title: Mine
for: yourself
minutes: 2
source: Myself.
steps:
  - id: one
    question: What is it?
    why: It begins somewhere.
close:
  summary:
    - { step: one, label: What it is }
`;

describe("a flow of one's own", () => {
  it("needs no example, and follows up only when it says so", () => {
    expect(checkFlow(good, "mine.yaml")).toMatchObject({
      id: "mine",
      followUps: 0,
      example: [],
    } satisfies Partial<Flow>);
  });

  it.each<[string, string, string, string]>([
    ["a missing field", "minutes: 2\n", "", "mine.yaml, line 1, column 1: “minutes” is missing."],
    [
      "a missing field of a step",
      "    why: It begins somewhere.\n",
      "",
      "mine.yaml, line 7, column 5: “why” is missing.",
    ],
    [
      "a word that is not known",
      "source:",
      "sorce: x\nsource:",
      "mine.yaml, line 5, column 1: “sorce” is not known here; perhaps “source” is meant.",
    ],
    [
      "a misspelt word in the place of one that has to be there",
      "why:",
      "wy:",
      "mine.yaml, line 9, column 5: “wy” is not known here; perhaps “why” is meant.",
    ],
    [
      "a number where a text is needed",
      "question:",
      "kind: scale\n    options: [1, 2]\n    question:",
      "mine.yaml, line 9, column 15: a text is needed here, such as “1” in quotation marks.",
    ],
    [
      "a misspelt step",
      "close:",
      "  - { id: two, question: What else?, why: It goes on., when: { step: oen, answered: true } }\nclose:",
      "mine.yaml, line 10, column 70: no earlier step is called “oen”; perhaps “one” is meant.",
    ],
    ["a number in words", "minutes: 2", "minutes: two", "mine.yaml, line 4, column 10: minutes is a number."],
    [
      "an id with a capital",
      "id: one",
      "id: One",
      "mine.yaml, line 7, column 9: a name has small letters, digits and hyphens.",
    ],
    [
      "an empty question",
      "question: What is it?",
      'question: ""',
      "mine.yaml, line 8, column 15: a text is needed here.",
    ],
    [
      "an unknown kind",
      "question:",
      "kind: choise\n    question:",
      "mine.yaml, line 8, column 11: kind is text, line, word, choice or scale; perhaps “choice” is meant.",
    ],
    [
      "a scale without marks",
      "question:",
      "kind: scale\n    question:",
      "mine.yaml, line 7, column 5: a choice or a scale needs options, and no other kind has them.",
    ],
    ["a summary of no step", "step: one", "step: two", "mine.yaml, line 12, column 15: no step is called “two”."],
    [
      "an experience of no step",
      "close:",
      "close:\n  helped: two",
      "mine.yaml, line 11, column 11: no step is called “two”.",
    ],
    [
      "an answer that comes later",
      "What is it?",
      "What is behind “{two}”?",
      "mine.yaml, line 8, column 15: no earlier step is called “two”.",
    ],
    [
      "an id used twice",
      "close:",
      "  - { id: one, question: What else?, why: It goes on. }\nclose:",
      "mine.yaml, line 10, column 11: the id “one” is there twice.",
    ],
  ])("says where it is wrong: %s", (_what, from, to, message) => {
    expect(() => checkFlow(good.replace(from, to), "mine.yaml")).toThrow(message);
  });

  it("says everything that is wrong at once, from the beginning on", () => {
    const twice = good.replace("minutes: 2", "minutes: two").replace("id: one", "id: One");
    expect(lookThrough(twice)).toEqual([
      { line: 4, column: 10, message: "minutes is a number" },
      { line: 7, column: 9, message: "a name has small letters, digits and hyphens" },
    ]);
  });

  it("says where it is not YAML", () => {
    expect(() => checkFlow("id: [", "mine.yaml")).toThrow(
      /^mine\.yaml, line 1, column \d+: this is not readable as YAML/,
    );
  });
});

describe("a coach tells nobody what to do", () => {
  it.each([
    "You should tell me about the day.",
    "Tell me about your evening.",
    "Please describe the room.",
    "What happened? Write it down.",
    "Don't you think you should rest?",
    "Wouldn't it be better to leave?",
    "You might want to tell me about it?",
    "Why not let it go?",
    "How about calling her?",
    "Have you considered forgiving him?",
    "You need to breathe.",
  ])("refused: %s", (text) => expect(directivesIn(text)).not.toEqual([]));

  it.each([
    "What would you like to tell your later self?",
    "What do you need to say?",
    "Which of these do you have to carry?",
    "You wrote “you should rest”. Whose voice is that?",
    "A few words are enough.",
    "How was it to tell him?",
    "What might you want to keep?",
    "Would it help to write to her?",
  ])("let through: %s", (text) => expect(directivesIn(text)).toEqual([]));
});
