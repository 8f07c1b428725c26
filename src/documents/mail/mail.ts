import { readPlain } from "../plain.js";
import type { Prose } from "../prose.js";

/** The prose of a mail. */
export function readMail(text: string): Prose {
  return { ...readPlain(text), kind: "mail" };
}
