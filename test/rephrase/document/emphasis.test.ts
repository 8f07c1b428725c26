import { describe, expect, it } from "vitest";
import { rephrase } from "../../../src/rephrase/index.js";

const told: readonly (readonly [before: string, after: string])[] = [
  ["**You should** rest.", "**What worked for me was resting**."],
  ["*You* should rest.", "*One thing that helped me was resting*."],
  ["A lamp is your best **bet**.", "**What worked for me was a lamp**."],
  ["You should **rest**", "**What helped me was resting**"],
  ["**Don't** call him.", "**It helped me not to call him**."],
  ["* One more thing\n* **You should** rest.", "* One more thing\n* **What worked for me was resting**."],
  // both marks go with the words between them, or both stay
  ["You **should** rest.", "For me, it helped to rest."],
  ["You should **really** rest.", "What worked for me was resting."],
  ["Make **sure** you eat.", "For me, it helped to make **sure** I ate."],
  [
    "You should call *her* and **write** it down.",
    "One thing that helped me was calling *her* and **writing** it down.",
  ],
  ["I hear you, **really**. You should rest.", "I hear you, **really**. What helped me was resting."],
  ["**I hear you. You should rest.**", "**I hear you. What helped me was resting.**"],
];

describe("marks of emphasis in plain text stay in pairs", () => {
  it.each(told)("%s → %s", (before, after) => {
    expect(rephrase(before).output).toBe(after);
  });

  it.each([
    ["A lamp is your best **bet**.", "**What would it be like to go with a lamp**?"],
    ["You should **rest**", "**What would it be like to rest?**"],
  ])("as a question: %s → %s", (before, after) => {
    expect(rephrase(before, { style: "question" }).output).toBe(after);
  });

  it.each(["`Don't` call him.", "~~You should~~ rest."])(
    "leaves alone what stands half in code, or is half struck: %s",
    (text) => {
      expect(rephrase(text)).toMatchObject({ output: text, kept: [{ reason: "unsure" }] });
    },
  );
});
