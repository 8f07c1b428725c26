import type { protects } from "../protect.js";
import { mayProtect } from "./screen.js";

/** Loads what says why a sentence must stay as it is, and with it all phrases that protect. */
export const protection = async (): Promise<typeof protects> => (await import("../protect.js")).protects;

/**
 * What says it of the sentences of one plain text. Most texts hold nothing that protects, which their words tell: the phrases
 * are loaded only for the others.
 */
export const protectionIn = async (text: string): Promise<typeof protects> =>
  mayProtect(text) ? protection() : () => undefined;
