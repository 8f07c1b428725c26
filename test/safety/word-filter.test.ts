import { expect, it } from "vitest";
import { sentencesOf } from "../../src/english/text/sentences.js";
import { foldWords } from "../../src/safety/fold.js";
import { protectedPhrases, protects, protectedReasons, type ProtectedReason } from "../../src/safety/protect.js";
import { sentences } from "./sentences.js";
import { phrasesTyped } from "./typed.js";

const all = [...protectedReasons];
const alone: readonly ProtectedReason[] = ["crisis"];

// From then on the sentences are asked by their words.
for (const among of [all, alone])
  for (let times = 0; times < 1500; times += 1)
    for (const sentence of sentencesOf("Thanks.")) protects("Thanks.", among, sentence);

/** What protects the sentences of a text, without any test before. */
const plainly = (text: string, among: readonly ProtectedReason[]): (ProtectedReason | undefined)[] =>
  sentencesOf(text).map(({ start, end }) => protectedPhrases().findIn(foldWords(text.slice(start, end)), among)?.label);

/** The same, asked by their words. */
const byWords = (text: string, among: readonly ProtectedReason[]): (ProtectedReason | undefined)[] =>
  sentencesOf(text).map((sentence) => protects(text.slice(sentence.start, sentence.end), among, sentence));

/** Sentences that protect, some of them typed so that no word stands by itself. */
const protecting = [
  "Call 911 now.",
  "Call 9-1-1.",
  "Leave the whole park-kill yourself there.",
  "Get out of the gym-take your insulin twice a day.",
  "Please don't kill yourself.",
  "Please dont kill urself.",
  "Don't commit su*cide.",
  "Go to the E.R. tonight.",
  "Go to the A&E tonight.",
  "Take 25mg of it twice a day.",
  "Don’t sign anything without a lawyer.",
  "You should stop_taking your pills.",
  "“Do not stop taking your pills” is what I would say.",
];

const known = protectedReasons.flatMap((reason) => sentences(reason));

it.each([...protecting, ...known])("the words of %j tell what protects it", (text) => {
  for (const among of [all, alone]) expect(byWords(text, among)).toEqual(plainly(text, among));
});

it("every phrase, however it is typed, is found by the words", () => {
  const missed: string[] = [];
  const unmet = new Set<string>();
  for (const { phrase, texts } of phrasesTyped(12)) {
    unmet.add(phrase);
    for (const text of texts)
      for (const among of [all, alone]) {
        const wanted = plainly(text, among);
        if (wanted.some((reason) => reason !== undefined)) unmet.delete(phrase);
        if (byWords(text, among).join() !== wanted.join()) missed.push(text);
      }
  }
  expect(missed).toEqual([]);
  expect([...unmet]).toEqual([]);
});
