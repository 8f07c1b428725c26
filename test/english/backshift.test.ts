import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/documents/edit.js";
import { sentencesOf } from "../../src/english/text/sentences.js";
import { shiftPerson, type Change } from "../../src/english/person.js";
import { backshift } from "../../src/english/verbs/backshift.js";

/** A clause told in the past by its writer; undefined where that cannot be done for sure. */
function told(text: string): string | undefined {
  const [sentence] = sentencesOf(text);
  const words = sentence?.words ?? [];
  const past = backshift(words, 0, words.length, "first");
  if (past === undefined) return undefined;
  const changes = new Map<number, Change>();
  for (const change of [...shiftPerson(text, words, 0, words.length, "first"), ...past])
    changes.set(change.start, change);
  return applyChanges(text, 0, text.length, [...changes.values()]);
}

describe("clauses told in the past", () => {
  it.each([
    ["she'll tell you more", "she told me more"],
    ["they will help you and it feels good", "they helped me and it felt good"],
    ["they will love and respect you", "they loved and respected me"],
    ["you'll have one before you know it", "I had one before I knew it"],
    ["it won't make it worse", "it didn't make it worse"],
    ["they will not judge you", "they did not judge me"],
    ["it will probably be hard at first", "it was probably hard at first"],
    ["they should be able to tell you what it means", "they were able to tell me what it meant"],
    ["that's all you need to do", "that was all I needed to do"],
    ["you're going to need it", "I was going to need it"],
    ["you are all late", "we were all late"],
    ["they have seen it before", "they had seen it before"],
    ["you don't owe him anything and he can wait", "I didn't owe him anything and he could wait"],
    ["you've got time", "I had got time"],
    ["he was there and it may help", "he was there and it might help"],
    ["it lets you rest", "it let me rest"],
  ])("%s → %s", (before, after) => expect(told(before)).toBe(after));

  it.each([
    ["a command", "and don't forget to rest"],
    ["a command behind a comma", "they will help, ask early"],
    ["a verb that may be a noun", "the plan works wonders"],
    ["a verb behind another", "they will let you rest and heal"],
    ["no verb at all", "with your sister"],
    ["an order", "you must go"],
  ])("nothing is told of %s: %s", (_, clause) => expect(told(clause)).toBeUndefined());
});
