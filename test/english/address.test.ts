import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressing } from "../../src/english/address.js";
import { wordsOf } from "../../src/english/text/words.js";

const addressed = (text: string): string | undefined => addressing(text, wordsOf(text));

describe("what somebody says of themselves, said to them", () => {
  it.each([
    ["I am late", "you are late"],
    ["I was late and my bus was late", "you were late and your bus was late"],
    ["so was I", "so were you"],
    ["I wasn't there", "you weren't there"],
    ["I'd say it's mine", "you'd say it's yours"],
    ["I’ve hurt myself", "you’ve hurt yourself"],
    ["im done and ive left", "you're done and you've left"],
    ["ill call and id rather stay", "you'll call and you'd rather stay"],
    ["I was ill", "you were ill"],
    ["my friend and I were late", "you and your friend were late"],
    ["because Sam and I were late", "because you and Sam were late"],
    ["yesterday Sam and I left", "yesterday you and Sam left"],
    ["I told my friend and I cried", "you told your friend and you cried"],
    ["I came home and was asleep by nine", "you came home and were asleep by nine"],
    ["my sister called and was upset with me", "your sister called and was upset with you"],
    ["he fought in World War I", "he fought in World War I"],
    ["I woke at 5 am", "you woke at 5 am"],
    ["I really was happy", "you really were happy"],
  ])("%s → %s", (text, expected) => {
    expect(addressed(text)).toBe(expected);
  });

  it.each([
    "I heard that he left and was relieved",
    "neither my sister nor I was asked",
    "the meeting, as I feared, was long",
    "",
  ])("nothing where a verb's subject is not sure: %s", (text) => {
    expect(addressed(text)).toBeUndefined();
  });

  it("leaves no first person behind, whatever is said", () => {
    const word = fc.constantFrom(
      "I",
      "i'm",
      "me",
      "my",
      "was",
      "and",
      "home",
      "sad",
      "she",
      "left",
      "that",
      "am",
      "mine",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join(" ");
        expect(addressed(text) ?? "").not.toMatch(/\b(?:I|me|my|mine|am)\b|\bi'm\b/);
      }),
    );
  });
});
