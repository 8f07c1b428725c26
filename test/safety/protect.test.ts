import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findProtection, protectedReason, protectedReasons } from "../../src/safety/protect.js";
import { sentences } from "./sentences.js";

const harmless = sentences("harmless");
const all = protectedReasons.flatMap((reason) => sentences(reason));

describe("directives that must stay", () => {
  describe.each(protectedReasons)("%s", (reason) => {
    it.each(sentences(reason))("%s", (sentence) => expect(protectedReason(sentence)).toBe(reason));
  });
});

describe("directives that only look like it", () => {
  it.each(harmless)("%s", (sentence) => expect(findProtection(sentence)).toBeUndefined());
});

describe("what nobody has found a phrase for yet", () => {
  it.fails.each([
    "My advice, get the belt and the rope out of his garage before he's home.",
    "don't punish her for the scars, just sit with her",
    "If you've got a date picked, tell me now.",
    "please lock the medicine cabinet while she's like this and keep the key on you",
    "If she's left a note, don't go looking on your own, ring someone.",
    "He keeps saying we'd be better without him, so you should ask him straight.",
    "Keep your phone charged and hide a spare key, he's going to kick off when he finds out.",
    "She's fitting, so move the furniture away and time it.",
    "Drop the T to every other week.",
    "Don't mix your sleepers with wine.",
    "Take half of it.",
    "Walk out and never return.",
  ])("%s", (sentence) => expect(protectedReason(sentence)).toBeDefined());
});

describe("raising something with a clinician is ordinary, changing a medicine is not", () => {
  it.each([
    ["Talk to your doctor about your medication.", undefined],
    ["Talk to your doctor about stopping your medication.", "medication"],
    ["Ask your psychiatrist about Zoloft.", undefined],
    ["Ask your psychiatrist for Zoloft.", "medication"],
    ["See a doctor about your back.", undefined],
    ["See a doctor about your back tonight.", "danger"],
    ["Get a lawyer.", undefined],
    ["Don't talk to them without a lawyer.", "legal"],
    ["I take Zoloft, so you should ask me anything.", undefined],
    ["I take Zoloft, you should try it.", "medication"],
  ] as const)("%s → %s", (sentence, reason) => expect(protectedReason(sentence)).toBe(reason));
});

describe("the reason that reaches furthest wins", () => {
  it.each([
    ["Take two pills and call 911.", "crisis"],
    ["Call the police and don't sign anything.", "danger"],
    ["Skip a dose and don't sign anything.", "medication"],
  ])("%s → %s", (sentence, reason) => expect(protectedReason(sentence)).toBe(reason));

  it("asks only for the reasons that are wanted", () => {
    expect(findProtection("Take two pills and call 911.", ["medication"])?.reason).toBe("medication");
    expect(findProtection("Take two pills.", ["crisis"])).toBeUndefined();
  });
});

describe("where the words stand", () => {
  it.each([
    ["So please, call 911 now.", "call 911"],
    ["You could take  Two\u00a0Pills tonight.", "Two\u00a0Pills"],
    ["don\u2019t  SIGN it 🙏", "don\u2019t  SIGN"],
  ])("%s", (sentence, words) => {
    const found = findProtection(sentence);
    expect(sentence.slice(found?.start, found?.end)).toContain(words);
  });
});

describe("spelling does not matter", () => {
  const spellings: readonly (readonly [string, (sentence: string) => string])[] = [
    ["capitals", (sentence) => sentence.toUpperCase()],
    ["curly apostrophes", (sentence) => sentence.replaceAll("'", "\u2019")],
    ["no apostrophes", (sentence) => sentence.replaceAll("'", "")],
    ["spaces again and again", (sentence) => sentence.replaceAll(" ", "  ")],
    ["emphasis", (sentence) => `**${sentence}**`],
  ];
  it.each(spellings)("%s", (_, respell) => {
    expect(all.filter((sentence) => protectedReason(respell(sentence)) !== protectedReason(sentence))).toEqual([]);
  });

  it.each([
    "please dont kill urself",
    "he is sucidal, tell his mom",
    "get antidepresants",
    "call an ambulence",
    "never tell anyone to kys",
  ])("%s", (sentence) => expect(protectedReason(sentence)).toBeDefined());
});

describe("a line that is broken, as mail is", () => {
  it.each(all)("keeps what protects: %s", (sentence) => {
    const broken = sentence.replace(/ (?=\p{Ll})/gu, "\n");
    expect(protectedReason(broken)).toBe(protectedReason(sentence));
  });

  it.each([
    ["The week made me want to kill\r\nmyself.", "crisis"],
    ["> and now I only want to\n> kill myself", "crisis"],
    ["That joke could kill\n\nmyself included", undefined],
    ["The films were To Kill\nMyself And I", undefined],
  ])("%j", (text, reason) => expect(protectedReason(text)).toBe(reason));
});

describe("for any text", () => {
  it("what is found lies inside the text and is not empty", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...all))), (parts) => {
        const text = parts.join(" ");
        const found = findProtection(text);
        if (found !== undefined) expect(text.slice(found.start, found.end)).not.toBe("");
        expect(found === undefined || (found.start >= 0 && found.end <= text.length)).toBe(true);
      }),
    );
  });

  it("a sentence before it takes no protection away", () => {
    fc.assert(
      fc.property(fc.constantFrom(...harmless), fc.constantFrom(...all), (before, sentence) => {
        expect(protectedReason(`${before.replace(/[.!?]?$/, ".")} ${sentence}`)).toBeDefined();
      }),
    );
  });
});
