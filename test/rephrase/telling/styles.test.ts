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
