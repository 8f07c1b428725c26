import { describe, expect, it } from "vitest";
import { rephrase, type Style } from "../../../src/rephrase/index.js";

/** What only one of the styles asks for: before, and after. */
const rows: readonly (readonly [Style, readonly (readonly [before: string, after: string])[]])[] = [
  [
    "witness",
    [
      [
        "To win your aunt over, ask about her garden.",
        "To win their aunt over, I've seen it help someone to ask about her garden.",
      ],
      ["If you can't sleep, read a page.", "I've seen it help someone to read a page when they can't sleep."],
      [
        "If you like the work, even if you're tired, stay an hour.",
        "I've seen it help someone to stay an hour since they liked the work, even when they were tired.",
      ],
    ],
  ],
  [
    "question",
    [
      ["You should also call her.", "How would it feel to also call her?"],
      ["I'd also suggest going for a walk.", "How would it feel to also go for a walk?"],
      [
        "Talk to your manager, you can also write to the board.",
        "What would it be like to talk to your manager, and also write to the board?",
      ],
      ["You should also not wait for him.", "How would it feel not to wait for him?"],
      ["You could also ask the cook too.", "What would it be like to ask the cook too?"],
      ["You could also rest as well as you can.", "How would it feel to rest as well as you can?"],
      ["Also, talk to your teacher.", "Also, how would it feel to talk to your teacher?"],
    ],
  ],
  [
    "permission",
    [
      [
        "Ask your doctor about it.",
        "Would it be all right if I shared something? Asking my doctor about it helped me.",
      ],
      [
        "Sort the tools while the paint dries.",
        "Would it be all right if I shared something? What I did was sort the tools while the paint dried.",
      ],
      [
        "Make sure when they sing, they stand up straight.",
        "Would it be all right if I shared something? It helped me to make sure when they sang, they stood up straight.",
      ],
      ["Save as much as you can.", "Would it be all right if I shared something? Saving as much as I could helped me."],
    ],
  ],
];

describe.each(rows)("%s", (style, pairs) => {
  it.each(pairs)("%s → %s", (before, after) => {
    expect(rephrase(before, { style }).output).toBe(after);
  });
});
