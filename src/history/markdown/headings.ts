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
