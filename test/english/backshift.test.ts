import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/documents/edit.js";
import type { Person } from "../../src/english/person.js";
import { sentencesOf } from "../../src/english/text/sentences.js";
import { backshift } from "../../src/english/verbs/backshift.js";

function told(text: string, person: Person, ahead?: "came" | "would" | "avoided"): string | undefined {
  const words = sentencesOf(text).flatMap((sentence) => sentence.words);
  const changes = backshift(words, 0, words.length, person, ahead);
  return changes && applyChanges(text, 0, text.length, changes);
}

const rows: Readonly<Record<string, readonly (readonly [now: string, then: string])[]>> = {
  "verbs behind their subject": [
    ["if it rains and she stays", "if it rained and she stayed"],
    ["what they know", "what they knew"],
    ["if they like it", "if they liked it"],
    ["people work there", "people worked there"],
    ["what makes you happy", "what made you happy"],
    ["things that help her and what works", "things that help her and what worked"],
    ["until the shop opens", "until the shop opened"],
    ["it does not matter", "it did not matter"],
    ["she doesn't know", "she didn't know"],
    ["he has a car and she's got a bike", "he had a car and she had a bike"],
    ["they've been there", "they had been there"],
    ["if you wanna go", "if you wanted to go"],
    ["it must be late and they must leave", "it was late and they had to leave"],
  ],
  "be for one and for many": [
    ["what their fears are", "what their fears were"],
    ["things that aren't mine", "things that weren't mine"],
    ["you are late and are tired", "you was late and was tired"],
    ["both of you are late", "both of you were late"],
    ["it's fine", "it was fine"],
  ],
  "what is no verb there": [
    ["a can of paint is enough", "a can of paint was enough"],
    ["she calls at 3 am", "she called at 3 am"],
    ["let your kids play, it helps", "let your kids play, it helped"],
    ["let him do it if he wants", "let him do it if he wanted"],
    ["what sources you know", "what sources you knew"],
  ],
};

for (const [what, pairs] of Object.entries(rows))
  describe(what, () => {
    it.each(pairs)("%s → %s", (now, then) => {
      expect(told(now, "first")).toBe(then);
    });
  });

describe("what is to come", () => {
  it.each([
    [
      "they'll help and it will be easy",
      "they helped and it was easy",
      "they'd help and it would be easy",
      "they'd have helped and it would have been easy",
    ],
    ["she won't mind", "she didn't mind", "she wouldn't mind", "she wouldn't have minded"],
    ["they will soon forget", "they soon forgot", "they would soon forget", "they would soon have forgotten"],
    [
      "they should be able to help",
      "they were able to help",
      "they should be able to help",
      "they should be able to help",
    ],
  ])("%s", (now, came, would, avoided) => {
    expect(told(now, "first", "came")).toBe(came);
    expect(told(now, "first", "would")).toBe(would);
    expect(told(now, "first", "avoided")).toBe(avoided);
  });
});

it("takes the subject of those who have become the listener", () => {
  expect(told("you're late", "first")).toBe("I was late");
  expect(told("you're late", "plural")).toBe("we were late");
  expect(told("you're late", "third")).toBe("they were late");
});

it.each(["a walk outside", "ask him if he's noticed", "you've seen it and know why"])(
  "says nothing where it is not sure: %s",
  (text) => {
    expect(told(text, "first")).toBeUndefined();
  },
);
