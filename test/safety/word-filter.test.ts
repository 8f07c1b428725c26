import { expect, it } from "vitest";
import { sentencesOf } from "../../src/english/text/sentences.js";
import { digests } from "../../src/safety/data/digests.js";
import { filterOf } from "../../src/safety/filter/trigger-filter.js";
import { wordFilterOf } from "../../src/safety/filter/word-filter.js";
import { protects, protectedReasons } from "../../src/safety/protect.js";
import { sentences } from "./sentences.js";

const all = Object.values(digests);
const heldBy = wordFilterOf(...all);
const mayHoldText = filterOf(...all);

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

it.each([...protecting, ...known])("the words of %j let it be read", (text) => {
  for (const sentence of sentencesOf(text)) {
    const own = text.slice(sentence.start, sentence.end);
    for (const among of [protectedReasons, ["crisis"] as const])
      expect(protects(own, among, sentence)).toBe(protects(own, among));
    expect(heldBy(sentence) !== "none" || !mayHoldText(own)).toBe(true);
  }
});

it.each(["Talk to your sister about the garden.", "Write it down, then put the 3 letters away."])(
  "the words of %j tell that nothing protects it",
  (text) => {
    expect(sentencesOf(text).map(heldBy)).toEqual(["none"]);
  },
);
