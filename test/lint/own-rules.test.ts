import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compile } from "../../src/lint/own/compile.js";
import { newRule } from "../../src/lint/own/new-rule.js";
import { ownRulebook } from "../../src/lint/own/own-rulebook.js";
import { readOwnRule } from "../../src/lint/own/rule-file.js";
import { tryRule } from "../../src/lint/own/try-rule.js";
import { rephrase, type Style } from "../../src/rephrase/index.js";
import { styles } from "../../src/rephrase/forms.js";

const about = "It is there to be tried.";

function bookOf(rule: object) {
  const { rule: own, issues } = readOwnRule({ name: "own-one", about, ...rule }, "own-one.yaml");
  expect(issues).toEqual([]);
  if (own === undefined) throw new Error("The rule was not read.");
  return { own, ...ownRulebook(compile(own), () => true) };
}

function rephrased(rule: object, text: string, style: Style = "experience") {
  return rephrase(text, { style, rulebook: bookOf(rule).rulebook });
}

const need = {
  pattern: "you (just)? (need|have) to {verb} {rest}",
  rewrite: {
    experience: "It took me a while, and then I {verb|past} {rest}.",
    question: "What would happen if you {verb|past} {rest}?",
  },
};

describe("a rule of one's own", () => {
  it.each<[string, object, Style, string, string]>([
    [
      "inflects every verb",
      need,
      "experience",
      "You need to call your mother and tell her.",
      "It took me a while, and then I called my mother and told her.",
    ],
    [
      "asks of the reader",
      need,
      "question",
      "You need to be kind to yourself.",
      "What would happen if you were kind to yourself?",
    ],
    [
      "denies",
      need,
      "experience",
      "I think you need to not call her.",
      "It took me a while, and then I didn't call her.",
    ],
    [
      "takes a condition along",
      need,
      "experience",
      "If it hurts, you just have to rest.",
      "When it hurts, it took me a while, and then I rested.",
    ],
    [
      "falls back on the program's words",
      need,
      "witness",
      "You need to call your mother.",
      "I've seen it help someone to call their mother.",
    ],
    [
      "has words between its parts",
      { pattern: "give {thing} a whirl", rewrite: "For me, {thing} helped." },
      "experience",
      "Give your garden a whirl.",
      "For me, my garden helped.",
    ],
    [
      "takes words in their place",
      { words: "basket case", rewrite: "person in distress" },
      "experience",
      "Was he a basket case?",
      "Was he a person in distress?",
    ],
    [
      "begins with a verb",
      { pattern: "{verb} it out {rest}", rewrite: "It helped me to {verb} it out {rest}." },
      "experience",
      "Just don't fight it out with your sister.",
      "It helped me not to fight it out with my sister.",
    ],
    [
      "takes a verb in -ing",
      { pattern: "have a go at {verb-ing} {rest}" },
      "question",
      "Have a go at writing it down and sending it.",
      "What might change if you wrote it down and sent it?",
    ],
    [
      "says whose a part is",
      { pattern: "mind {thing} now", rewrite: "Some mind {thing|theirs}, I {thing|yours}" },
      "experience",
      "Mind your head now",
      "Some mind their head, I your head",
    ],
  ])("%s", (_what, rule, style, before, after) => {
    expect(rephrased(rule, before, style).output).toBe(after);
  });

  it("decides before the program's own rules, which go on finding the rest", () => {
    const { changes } = rephrased(need, "You need to rest. You should go.");
    expect(changes.map(({ rule }) => rule)).toEqual(["own-one", "should"]);
  });

  it("is told and not rewritten where it has no words for that", () => {
    const { output, kept } = rephrased({ words: "at the end of the day" }, "At the end of the day, it is yours.");
    expect({ output, kept }).toMatchObject({
      output: "At the end of the day, it is yours.",
      kept: [{ rule: "own-one", reason: "unsure" }],
    });
  });

  it("puts no sentence in the place of a part of one", () => {
    const rule = { words: "cheer up", rewrite: "I am sorry that it is so hard." };
    expect(rephrased(rule, "Cheer up.").output).toBe("I am sorry that it is so hard.");
    expect(rephrased(rule, "I tried to cheer up.").output).toBe("I tried to cheer up.");
  });

  it("leaves what only reports what somebody should do, and what protects", () => {
    for (const text of ["He said you need to go.", "You need to call 911 now.", "Do you need to go?"])
      expect(rephrased(need, text).output).toBe(text);
  });

  it("can be switched off by its name and by its form", () => {
    const { own } = bookOf(need);
    for (const off of ["own-one", "modal"]) {
      const { rulebook } = ownRulebook(compile(own), (_kind, name, form) => name !== off && form !== off);
      const { changes } = rephrase("You need to rest.", { rulebook });
      expect(changes.map(({ rule }) => rule)).not.toContain("own-one");
    }
  });
});

describe("a rule file", () => {
  it.each<[string, unknown, readonly (string | number)[], string]>([
    ["no mapping", ["a"], [], "group of keys"],
    ["a misspelt key", { name: "x", about, words: "a", strenght: "soft" }, ["strenght"], "“strength”"],
    ["no name", { about, words: "a" }, ["name"], "the name of the rule"],
    ["a name of the program's", { name: "should", about, words: "a" }, ["name"], "itself uses"],
    ["a name in capitals", { name: "No", about, words: "a" }, ["name"], "lower-case"],
    ["nothing to find", { name: "x", about }, [], "neither"],
    ["a bad strength", { name: "x", about, words: "a", strength: "sotf" }, ["strength"], "Is “soft” meant?"],
    ["a bad pattern", { name: "x", about, pattern: ["a", "b (c"] }, ["pattern", 1], "no “)”"],
    ["a pattern that fits anywhere", { name: "x", about, pattern: "{thing} a" }, ["pattern"], "begins with a word"],
    [
      "an unknown part",
      { name: "x", about, pattern: "a {thing}", rewrite: "b {thnig}" },
      ["rewrite"],
      "Is “thing” meant?",
    ],
    [
      "a part of one pattern only",
      { name: "x", about, pattern: ["a {thing}", "b"], rewrite: "c {thing}" },
      ["rewrite"],
      "no part {thing}",
    ],
    [
      "an unknown turn",
      { name: "x", about, pattern: "a {verb}", rewrite: { question: "b {verb|gernud}" } },
      ["rewrite", "question"],
      "Is “gerund” meant?",
    ],
    [
      "an unknown style",
      { name: "x", about, words: "a", rewrite: { questoin: "b" } },
      ["rewrite", "questoin"],
      "Is “question” meant?",
    ],
    [
      "an example with no before",
      { name: "x", about, words: "a", examples: [{ after: "b" }] },
      ["examples", 0, "before"],
      "a sentence",
    ],
  ])("with %s is refused", (_what, value, keys, words) => {
    const { rule, issues } = readOwnRule(value, "x.yaml");
    expect(rule).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ keys });
    expect(issues[0]?.sentence).toContain(words);
  });

  it("that a new rule begins with is understood, and holds what it says", () => {
    const value: unknown = parse(newRule("go-at", "rule-v1.json"));
    const { rule, issues } = readOwnRule(value, "go-at.yaml");
    expect(issues).toEqual([]);
    if (rule !== undefined) expect(tryRule(rule, ownRulebook(compile(rule), () => true).rulebook)).toEqual([]);
    expect(validate(value)).toBe(true);
  });

  it("tells what comes out otherwise than its examples say", () => {
    const examples = [{ before: "Cheer up.", after: "Oh." }, "Be glad.", "You should rest."];
    const { own, rulebook } = bookOf({ words: "cheer up", rewrite: "Ah.", examples, leaves: ["Cheer up."] });
    expect(tryRule(own, rulebook)).toEqual([
      { keys: ["examples", 0], sentence: "“Cheer up.” becomes “Ah.”, not “Oh.”." },
      {
        keys: ["examples", 1],
        sentence: "The rule does not find “Be glad.”. The rule imperative finds something in it instead.",
      },
      {
        keys: ["examples", 2],
        sentence: "The rule does not find “You should rest.”. The rule should finds something in it instead.",
      },
      { keys: ["leaves", 0], sentence: "The rule finds something in “Cheer up.”." },
    ]);
  });
});

describe("a rewrite that is advice itself", () => {
  const examples = ["It is high time to walk every day."];
  const pattern = "it is high time to {verb} {rest}";
  const told = (rewrite: unknown): readonly (readonly string[])[] => {
    const { own, rulebook } = bookOf({ pattern, rewrite, examples });
    return tryRule(own, rulebook).map(({ keys, sentence }) => [keys.join(" "), sentence]);
  };

  it("is told where it stands, with the rule that finds it", () => {
    expect(told({ experience: "You should {verb} {rest}.", question: "What if we {verb|past} {rest}?" })).toEqual([
      [
        "rewrite experience",
        "This is advice itself, so it is not used: “It is high time to walk every day.” would become “You should walk every day.”, in which the rule “should” finds something.",
      ],
    ]);
  });

  it("is told once where one text serves every style", () => {
    expect(told("Go and {verb} {rest}.")).toHaveLength(1);
  });

  it("is not told of one that is none", () => {
    expect(told({ experience: "I began to {verb} {rest}." })).toEqual([]);
  });
});

const schema: unknown = JSON.parse(readFileSync(new URL("../../src/schemas/rule-v1.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ strict: false }).compile(Object(schema));

describe("the published form of rule files", () => {
  it.each<[boolean, object]>([
    [true, { name: "x", about, words: ["a"] }],
    [
      true,
      {
        name: "x",
        about,
        pattern: "a",
        rewrite: { question: "b?" },
        examples: ["a", { before: "a", style: "witness" }],
        leaves: "c",
      },
    ],
    [false, { name: "x", about }],
    [false, { name: "X", about, words: "a" }],
    [false, { name: "x", about, words: "a", rewrite: { other: "b" } }],
    [false, { name: "x", about, words: "a", strength: "weak" }],
  ])("says %s of %j, as the program does", (fits, value) => {
    expect(validate(value)).toBe(fits);
    expect(readOwnRule(value, "x.yaml").issues.length === 0).toBe(fits);
  });

  it("knows every style and form", () => {
    expect(schema).toMatchObject({
      properties: { rewrite: { oneOf: [{}, { properties: Object.fromEntries(styles.map((style) => [style, {}])) }] } },
    });
  });
});
