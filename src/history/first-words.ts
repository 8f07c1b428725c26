import type { Entry } from "./entry.js";

/** How much of an answer is looked at; enough for any row. */
const far = 400;

/** The beginning of the first answer with any words in it, on one line without control characters; "" if none. */
export function firstWords(entry: Entry): string {
  for (const text of [...entry.answers.map((answer) => answer.text), entry.typing ?? ""]) {
    const line = oneLine(text.slice(0, far));
    if (line !== "") return line;
  }
  return "";
}

/** A text on one line: runs of white space and control characters become one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ").trim();
}
