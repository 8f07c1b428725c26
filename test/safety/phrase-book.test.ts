import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWords } from "../../src/safety/fold.js";
import { phraseReader } from "../../src/safety/pattern.js";
import { phraseBook } from "../../src/safety/phrase-book.js";
import { crisis, crisisLists } from "../../src/safety/phrases/crisis.js";
import { disasterLists, disasters } from "../../src/safety/phrases/disasters.js";
import { emergencies, emergencyLists } from "../../src/safety/phrases/emergencies.js";
import { harmless as lookAlikes, harmlessLists } from "../../src/safety/phrases/harmless.js";
import { legal, legalLists } from "../../src/safety/phrases/legal.js";
import { medication, medicationLists } from "../../src/safety/phrases/medication.js";
import { violence, violenceLists } from "../../src/safety/phrases/violence.js";
import { words as shared } from "../../src/safety/phrases/words.js";
import { digestOf } from "../../src/safety/filter/digest.js";
import { filterOf } from "../../src/safety/filter/trigger-filter.js";

/** What one phrase, with a few lists and look-alikes, finds in a text. */
function found(phrase: string, text: string, harmless: readonly string[] = []): string | undefined {
  const book = phraseBook({ one: [phrase] }, harmless, { animal: "cat dog sea_lion", pet: "@animal hamster" });
  const match = book.find(text, ["one"]);
  return match === undefined ? undefined : text.slice(match.start, match.end);
}

describe("the notation of phrases", () => {
  it.each([
    ["feed cat", "Please feed cat.", "feed cat"],
    ["feed cat|dog", "feed dog", "feed dog"],
    ["feed sea_lion|cat", "feed the sea lion", undefined],
    ["feed the? sea_lion", "Feed the sea lion", "Feed the sea lion"],
    ["feed @pet", "feed hamster", "feed hamster"],
    ["feed @pet", "feed sea lion", "feed sea lion"],
    ["feed @number cats", "feed two cats", "feed two cats"],
    ["feed @number cats", "feed 12 cats", "feed 12 cats"],
    ["feed *2 cat", "feed the old cat", "feed the old cat"],
    ["feed *2 cat", "feed the very old cat", undefined],
    ["feed *2 cat", "Feed him. A cat sleeps.", undefined],
    ["feed ~9 cat", "Feed him. A cat sleeps.", "Feed him. A cat"],
    ["<-i|he feed cat", "I just feed cat", undefined],
    ["<-i|he feed cat", "you feed cat", "feed cat"],
    ["feed cat >-food", "feed cat food", undefined],
    ["feed cat >-food", "feed cat now", "feed cat"],
    ["feed cat >+now|$", "feed cat", "feed cat"],
    ["feed cat >+now|$", "feed cat, please", "feed cat"],
    ["feed cat >+now|$", "feed cat food", undefined],
    ["feed cat now|$", "feed cat", "feed cat"],
    ["feed cat now|$", "feed cat, please", "feed cat"],
    ["feed cat now|$", "feed cat now", "feed cat now"],
    ["feed cat *2 now|$", "feed cat food", undefined],
    ["feed cat *2 now|$", "feed cat food now", "feed cat food now"],
    ["^ feed cat", "Yes, feed cat", "feed cat"],
    ["^ feed cat", "you feed cat", undefined],
    ["dont feed", "Do not feed him", "Do not feed"],
    ["im hungry", "I am hungry", "I am hungry"],
  ])("%s in %s", (phrase, text, words) => expect(found(phrase, text)).toBe(words));

  it("keeps away from the words of a look-alike, unless the phrase always holds", () => {
    expect(found("feed cat", "feed cat videos", ["cat videos"])).toBeUndefined();
    expect(found("feed cat", "feed cat videos to the cat, feed cat", ["cat videos"])).toBe("feed cat");
    expect(found("!feed cat", "feed cat videos", ["cat videos"])).toBe("feed cat");
  });

  it("refuses a list that nobody has defined, and a phrase that nothing can find", () => {
    expect(() => found("feed @bird", "feed")).toThrow("@bird");
    expect(() => found("*3 the?", "the")).toThrow("no word to find it by");
  });
});

describe("the tables of phrases", () => {
  const lists = [shared, crisisLists, violenceLists, emergencyLists, disasterLists, medicationLists, legalLists, harmlessLists]; // prettier-ignore

  it.each(Object.entries({ crisis, violence, emergencies, disasters, medication, legal, lookAlikes }))(
    "%s: each can be read to its end, and none stands twice",
    (_, phrases) => {
      const read = phraseReader(Object.fromEntries(lists.flatMap((list) => Object.entries(list))));
      expect(phrases.filter((phrase) => read(phrase).elements.length === 0)).toEqual([]);
      expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
    },
  );

  it("no two lists share a name", () => {
    const names = lists.flatMap((list) => Object.keys(list));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

describe("folding", () => {
  it.each([
    ["Don\u2019t, do NOT, dont", "dont dont dont"],
    ["25mg of B12", "25 mg of b12"],
    ["the E.R. or A&E, a.s.a.p.", "the er or ae asap"],
    ["wanna kms", "want to kill myself"],
    ["text 741-741", "text 741 741"],
    ["su*cide", "suicide"],
    ["he is, he's, hes", "hes hes hes"],
  ])("%s", (text, words) => expect(foldWords(text).words.join(" ")).toBe(words));
});

describe("the quick test before the slow one", () => {
  it("never says no to a text that holds a trigger", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.string()), word, word, (around, first, second) => {
        const may = filterOf(digestOf([first, `${first} ${second}`]));
        const [left = "", ...right] = around;
        expect(may(`${left} ${first.toUpperCase()} ${right.join(" ")}`)).toBe(true);
        expect(filterOf(digestOf([`${first} ${second}`]))(`${left} ${first}  ${second}, ${right.join(" ")}`)).toBe(
          true,
        );
      }),
    );
  });

  it("says no to everyday text", () => {
    expect(filterOf(digestOf(["suicide", "end life"]))("At the end of the day, life goes on.")).toBe(false);
  });
});
