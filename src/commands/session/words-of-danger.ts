import type { Context } from "../context.js";
import { wordsFor } from "./preferences.js";

/**
 * Tells of words that were typed where no answer is asked for: where help is, a paragraph each, when they may mean danger;
 * nothing for any others. What knows such words is loaded only now, for few ever need it.
 */
export const helpFor =
  (context: Context) =>
  async (typed: string): Promise<readonly string[]> => {
    const { findRisk } = await import("../../safety/risk.js");
    if (findRisk(typed) === undefined) return [];
    const [{ careIn }, { coach, helpNow }] = await Promise.all([import("./care.js"), wordsFor(context)]);
    return [coach.careAtList, (await careIn(context, helpNow).lines()).join("\n")];
  };
