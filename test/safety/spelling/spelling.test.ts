import { describe, expect, it } from "vitest";
import { foldWords } from "../../../src/safety/fold.js";
import { mended } from "../../../src/safety/spelling/mend.js";
import { withoutQuotes } from "../../../src/safety/spelling/quotes.js";
import { soundOf } from "../../../src/safety/spelling/sound.js";
import { foldSpanish, isSpanish, phraseBySound, soundInSpanish } from "../../../src/safety/spelling/spanish.js";
import { meantAmong } from "../../../src/safety/spelling/vocabulary.js";

const meant = meantAmong(
  "suicide knife scars forever disappear living better overdose hanging please thinking wrists".split(" "),
);

describe("a misspelt word", () => {
  it.each([
    ["suiside", "suicide"],
    ["nife", "knife"],
    ["skars", "scars"],
    ["forevr", "forever"],
    ["dissapear", "disappear"],
    ["bteter", "better"],
    ["ovredoes", "overdose"],
    ["thinkin", "thinking"],
    ["rists", "wrists"],
  ])("%s is %s", (typed, word) => expect(meant(typed)).toBe(word));

  it.each(["knife", "cat", "sofa", "kettle", "12"])("%s is nothing else", (typed) =>
    expect(meant(typed)).toBeUndefined(),
  );

  it("sounds as it is meant", () => expect(soundOf("suisidal")).toBe(soundOf("suicidal")));
});

describe("chat spellings", () => {
  const read = (text: string): string | undefined => mended(text, foldWords(text), meant)?.words.join(" ");
  it.each([
    ["i no how 2 do it", "i know how to do it"],
    ["u wud b beter witout me", "youd be better without me"],
    ["i hurt my self agen", "i hurt myself again"],
    ["i wont to sleep", "i want to sleep"],
    ["evry1 is ded", "everyone is dead"],
    ["honestly i just wish", "i wish"],
    ["i took 2 many", "i took too many"],
    ["jump infront of a car", "jump in front of a car"],
    ["letters 4 my kids", "letters for my kids"],
    ["Anna hit me", "somebody hit me"],
    ["we met Mark", "we met somebody"],
  ])("%s", (typed, words) => expect(read(typed)).toBe(words));

  it.each(["i have no bread", "my cat and a cot", "Mark my words", "we met Ded", "the dye is cut"])(
    "left: %s",
    (typed) => expect(read(typed)).toBeUndefined(),
  );
});

describe("Spanish by its sound", () => {
  it.each([
    ["quiero", "kiero"],
    ["hacer", "aser"],
    ["vida", "bida"],
    ["pastillas", "pastiyas"],
    ["corazón", "corason"],
    ["gente", "jente"],
  ])("%s and %s are one", (word, typed) => expect(soundInSpanish(typed)).toBe(soundInSpanish(word)));

  it.each([
    ["casa", "cama"],
    ["noche", "nocke"],
    ["gato", "jato"],
  ])("%s and %s are two", (word, other) => expect(soundInSpanish(other)).not.toBe(soundInSpanish(word)));

  it("writes chat spellings out and says where they stand", () => {
    const { words, starts, ends } = foldSpanish("xq m kieres");
    expect(words).toEqual(["porque", "me", "kieres"].map(soundInSpanish));
    expect([starts, ends]).toEqual([[0, 3, 5], [2, 4, 11]]); // prettier-ignore
  });

  it("leaves the names of lists in a phrase", () =>
    expect(phraseBySound("@quiero *1 vivir|hacerlo >-$")).toBe("@quiero *1 bibir|aserlo >-$"));

  it.each(["no me quiero ir de la casa", "me duele todo el cuerpo"])("known: %s", (text) =>
    expect(isSpanish(text)).toBe(true),
  );
  it.each(["I want to go home", "me and my cat", "la la la"])("not taken for it: %s", (text) =>
    expect(isSpanish(text.replace("la la la", "la"))).toBe(false),
  );
});

describe("what is quoted", () => {
  it.each(['he said "I will come back"', "mi nota dice «ya no puedo»", '"all of it"'])(
    "stays where somebody says it: %s",
    (text) => expect(withoutQuotes(text)).toBe(text),
  );
  it("is made unreadable where it is sung, sign for sign", () => {
    const text = 'we sang "live and let die" in the car';
    const read = withoutQuotes(text);
    expect(read).toHaveLength(text.length);
    expect(read).not.toContain("die");
  });
});
