import { describe, expect, it } from "vitest";
import { rephrase } from "../../../src/rephrase/index.js";

/** Advice before and as a question, where one sentence holds several pieces of it. */
const asked: readonly (readonly [before: string, after: string])[] = [
  [
    "You should pair with Lena, and you might want to block an hour each morning.",
    "How would it feel to pair with Lena, and block an hour each morning?",
  ],
  [
    "Call your sister, and if she is out, leave a message.",
    "What would it be like to call your sister, and if she is out, leave a message?",
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
    "What would it be like to pair with Lena and, if you can, block an hour each morning?",
  ],
  [
    "Ask him why, if he shrugs, leave it.",
    "What would it be like to ask him why? If he shrugs, how would it feel to leave it?",
  ],
  [
    "Begin with ten minutes, once that is easy, add five.",
    "What would it be like to begin with ten minutes? Once that is easy, how would it feel to add five?",
  ],
  [
    "Ring the clinic - if they are shut, ring the night line.",
    "How would it feel to ring the clinic? If they are shut, what would it be like to ring the night line?",
  ],
  ["Make sure you pack a coat.", "What would it be like to make sure you pack a coat?"],
  ["Wear boots, muddy paths are slippery.", "What might change if you wore boots? Muddy paths are slippery."],
  [
    "Look at both courses, trade jobs will always be there.",
    "What might change if you looked at both courses? Trade jobs will always be there.",
  ],
];

describe("several pieces of advice in one sentence, asked", () => {
  it.each(asked)("%s → %s", (before, after) => {
    expect(rephrase(before, { style: "question" }).output).toBe(after);
  });
});

describe("several pieces of advice in one sentence, shared with leave", () => {
  it.each([
    [
      "You should write it down, and you should call her.",
      "Would it be all right if I shared something? What worked for me was writing it down, and calling her.",
    ],
    [
      "You should ask him, but don't push.",
      "Would it be all right if I shared something? Something that helped me was asking him, but not pushing.",
    ],
  ])("%s → %s", (before, after) => {
    expect(rephrase(before, { style: "permission" }).output).toBe(after);
  });
});
