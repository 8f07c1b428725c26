import { describe, expect, it } from "vitest";
import { peopleIn } from "../../src/english/people.js";
import { sentencesOf } from "../../src/english/text/sentences.js";

const people = (text: string): string =>
  sentencesOf(text)
    .flatMap(({ words }) => peopleIn(text, words).map(({ who }) => who))
    .join(", ");

describe("who is named", () => {
  it.each([
    ["I called my sister.", "sister"],
    ["my best friend and my mum", "best friend, mum"],
    ["My little brother's car broke down.", "little brother"],
    ["my two kids", "kids"],
    ["The kids were asleep.", "kids"],
    ["A friend came over.", "friend"],
    ["Mum rang, then Grandpa did.", "Mum, Grandpa"],
    ["I told Thandi about it.", "Thandi"],
    ["then sam left", "sam"],
    ["I met Will at the station.", "Will"],
    ["Ines said no.", "Ines"],
    ["Dr Okafor was kind.", "Okafor"],
    ["Me and Dev were up.", "Dev"],
    ["My sister called, my sister of all people.", "sister"],
  ])("%s → %s", (text, named) => {
    expect(people(text)).toBe(named);
  });

  it.each([
    "I will call tomorrow.",
    "In May I moved to London.",
    "It was on Monday.",
    "Being asked matters.",
    "The mother of all storms.",
    "A child could do it in a day.",
    "my work, my flat, my dog",
  ])("nobody: %s", (text) => {
    expect(people(text)).toBe("");
  });
});
