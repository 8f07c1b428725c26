import { digests } from "../data/digests.js";
import type { protects } from "../protect.js";
import { filterOf } from "./trigger-filter.js";

/** Loads what says why a sentence must stay as it is, and with it all phrases that protect. */
export const protection = async (): Promise<typeof protects> => (await import("../protect.js")).protects;

let ofCrisis: ((text: string) => boolean) | undefined;

/** Whether a text may hold words of a crisis, by its letters alone. */
export function mayHoldCrisis(text: string): boolean {
  ofCrisis ??= filterOf(digests.crisis);
  return ofCrisis(text);
}

/**
 * What says it of the sentences of one plain text. Most texts hold nothing that protects, which their words tell: the phrases
 * are loaded only for the others.
 */
export const protectionIn = async (text: string): Promise<typeof protects> =>
  filterOf(...Object.values(digests))(text) ? protection() : () => undefined;
