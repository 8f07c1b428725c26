import type { Answer } from "../entry.js";

/** The headings of an entry's file that are no questions. What stands under `summary` runs to the end of the file. */
export const headings = {
  typing: "Still being written",
  experiences: "What helped",
  summary: "Summary",
} as const;

const reserved: ReadonlySet<string> = new Set(Object.values(headings));

/** Whether a heading, as it stands in the file, is one of these. */
export function isReserved(heading: string): boolean {
  return reserved.has(heading);
}

/** How a heading names who answered, in a session of two. */
export function withSpeaker(question: string, who: string | undefined): string {
  return who === undefined ? question : `${question} (${who})`;
}

/** The question in a heading that `withSpeaker` made. */
export function withoutSpeaker(heading: string, who: string | undefined): string {
  const speaker = who === undefined ? "" : ` (${who})`;
  return heading.endsWith(speaker) ? heading.slice(0, heading.length - speaker.length) : heading;
}

/** Whether an answer is a note without a question, as somebody writes who was asked nothing. */
function isBare({ step, question, text, who, passed }: Answer): boolean {
  return step === "note" && question === "" && text !== "" && who === undefined && passed === undefined;
}

/** The answers of an entry in two: what stands above all headings, if anything does, and those under a heading each. */
export function aboveAndBelow(
  answers: readonly Answer[],
): readonly [above: Answer | undefined, below: readonly Answer[]] {
  const [first, ...others] = answers;
  return first !== undefined && isBare(first) ? [first, others] : [undefined, answers];
}
