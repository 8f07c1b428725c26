import { describe, expect, it } from "vitest";
import { rephrase } from "../../src/rephrase/index.js";

/** Advice before and as a question, where one sentence holds several pieces of it. */
const rows: readonly (readonly [before: string, after: string])[] = [
  [
    "You should pair with Lena, and you might want to block an hour each morning.",
    "How would it feel to pair with Lena, and block an hour each morning?",
  ],
  [
    "Call your sister, and if she is out, leave a message.",
    "How would it feel to call your sister, and if she is out, leave a message?",
  ],
  [
    "Ask him, or when he is out, write him a note.",
    "How would it feel to ask him, or when he is out, write him a note?",
  ],
  [
    "Don't lend her money, and if she asks again, say no.",
    "How would it feel not to lend her money, and if she asks again, what would it be like to say no?",
  ],
  [
    "You could ask her, or maybe try writing it down first.",
    "How would it feel to ask her, or try writing it down first?",
  ],
  [
    "Pair with Lena and, if you can, block an hour each morning.",
    "What might change if you paired with Lena and, if you can, blocked an hour each morning?",
  ],
];

describe("several pieces of advice in one sentence, asked", () => {
  it.each(rows)("%s → %s", (before, after) => {
    expect(rephrase(before, { style: "question" }).output).toBe(after);
  });
});
