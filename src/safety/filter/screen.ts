import { digests } from "../data/digests.js";
import { filterOf } from "./trigger-filter.js";

let ofCrisis: ((text: string) => boolean) | undefined;

/** Whether a text may hold words of a crisis, by its letters alone. */
export function mayHoldCrisis(text: string): boolean {
  ofCrisis ??= filterOf(digests.crisis);
  return ofCrisis(text);
}

/** Whether a text may hold words of anything that protects, by its letters alone. */
export const mayProtect = (text: string): boolean => filterOf(...Object.values(digests))(text);
