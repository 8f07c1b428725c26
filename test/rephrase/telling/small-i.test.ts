import { describe, expect, it } from "vitest";
import { plainSpans } from "../../../src/documents/plain.js";
import { rephrase } from "../../../src/rephrase/index.js";

const cases: readonly (readonly [what: string, text: string, told: string])[] = [
  [
    "items in lower case among sentences",
    "Some ideas:\n- get a job at the bakery\n- don't call her",
    "Some ideas:\n- when I went through something like this, I got a job at the bakery\n- I didn't call her",
  ],
  [
    "items in lower case where nothing has a capital",
    "- get a job at the bakery\n- don't call her",
    "- when i went through something like this, i got a job at the bakery\n- i didn't call her",
  ],
  [
    "a writer who writes it small, though a name has its capital",
    "i know how it is with Dana. you should rest. don't run.",
    "i know how it is with Dana. when i went through something like this, i rested. i didn't run.",
  ],
  [
    "no i.e. among names",
    "you should rest, i.e. on Sunday. you should go.",
    "when I was in a similar place, I rested, i.e. on Sunday. I went.",
  ],
  [
    "a sentence that begins with a capital",
    "it's what i did.\nTake a walk.\nDon't run.",
    "it's what i did.\nWhen i was in a similar place, i took a walk.\nI didn't run.",
  ],
];

describe("the pronoun as the writer writes it", () => {
  it.each(cases)("%s", (_what, text, told) => {
    expect(rephrase(text, { spans: plainSpans(text) }).output).toBe(told);
  });
});
