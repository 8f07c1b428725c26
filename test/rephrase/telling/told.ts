import { describe, expect, it } from "vitest";
import { rephrase } from "../../../src/rephrase/index.js";

/** Sentences before, and after in the experience style, under what they show. */
export type Told = Readonly<Record<string, readonly (readonly [before: string, after: string])[]>>;

/** Tests that each sentence becomes what stands beside it. */
export function testTold(rows: Told): void {
  describe.each(Object.entries(rows))("%s", (_what, pairs) => {
    it.each(pairs)("%s → %s", (before, after) => {
      expect(rephrase(before).output).toBe(after);
    });
  });
}
