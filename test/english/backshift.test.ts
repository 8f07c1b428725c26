import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/documents/edit.js";
import type { Person } from "../../src/english/person.js";
import { sentencesOf } from "../../src/english/text/sentences.js";
import { backshift, type Ahead } from "../../src/english/verbs/backshift.js";

function told(text: string, person: Person, ahead?: Ahead): string | undefined {
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
    ["things that help her and what works", "things that helped her and what worked"],
    ["until the shop opens", "until the shop opened"],
    ["it does not matter", "it did not matter"],
    ["she doesn't know", "she didn't know"],
    ["he has a car and she's got a bike", "he had a car and she had a bike"],
    ["they've been there", "they had been there"],
    ["if you wanna go", "if you wanted to go"],
    ["ask him if he's noticed, or if he's asked", "ask him if he had noticed, or if he had asked"],
    ["if you still like it", "if you still liked it"],
    ["people you trust and who make you laugh", "people you trusted and who made you laugh"],
    ["it must be late and they must leave", "it was late and they had to leave"],
  ],
  "verbs joined under one subject": [
    ["you've seen it and know why", "I had seen it and knew why"],
    ["that you're worried and just want to understand", "that I was worried and just wanted to understand"],
    ["he is loud, wants to win, and you need a break", "he was loud, wanted to win, and you needed a break"],
    ["if you work and cook", "if you worked and cooked"],
    ["someone you trust and like", "someone you trusted and liked"],
    ["what you need to do and get", "what you needed to do and get"],
    ["he would know or want to", "he would know or want to"],
  ],
  "be for one and for many": [
    ["what their fears are", "what their fears were"],
    ["things that aren't mine", "things that weren't mine"],
    ["you are late and are tired", "you was late and was tired"],
    ["both of you are late", "both of you were late"],
    ["it's fine", "it was fine"],
    ["if she s late", "if she was late"],
  ],
  "what is no verb there": [
    ["a can of paint is enough", "a can of paint was enough"],
    ["she calls at 3 am", "she called at 3 am"],
    ["let your kids play, it helps", "let your kids play, it helped"],
    ["let him do it if he wants", "let him do it if he wanted"],
    ["what sources you know", "what sources you knew"],
    ["if there's room to switch shifts", "if there was room to switch shifts"],
    ["if they need help and support", "if they needed help and support"],
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
    ["she won't really mind", "she didn't really mind", "she wouldn't really mind", "she wouldn't really have minded"],
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

it.each(["a walk outside", "see why it's started"])("says nothing where it is not sure: %s", (text) => {
  expect(told(text, "first")).toBeUndefined();
});
