import { describe, expect, it } from "vitest";
import { isSlipOf } from "../../src/english/slip.js";

describe("one slip of the fingers", () => {
  it.each([
    ["deid", "died"],
    ["brothr", "brother"],
    ["brotther", "brother"],
    ["brotjer", "brother"],
    ["dissapear", "disappear"],
    ["anymroe", "anymore"],
    ["died", "died"],
  ])("%s is %s", (typed, meant) => expect(isSlipOf(typed, meant)).toBe(true));

  it.each([
    ["bother", "brethren"],
    ["dune", "died"],
    ["more", "anymore"],
    ["", "died"],
  ])("%s is not %s", (typed, meant) => expect(isSlipOf(typed, meant)).toBe(false));
});
