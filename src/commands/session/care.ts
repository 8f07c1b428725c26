import type { Context } from "../context.js";

/** The lines that say where help is: five at most. */
export async function careLines(_context: Context): Promise<readonly string[]> {
  return [
    "If you are in danger now, your local emergency number is the quickest help.",
    "findahelpline.com lists lines to call, to text, or to chat with, for every country.",
    "This program cannot contact anyone, and has told no one.",
  ];
}
