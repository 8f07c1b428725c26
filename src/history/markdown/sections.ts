import { isHeading } from "./exact.js";
import { headings } from "./headings.js";

/** A heading of the file, without its signs and outer blanks, and the lines under it as they stand. */
export interface Section {
  readonly heading: string;
  readonly body: string;
}

/** The body of an entry's file: what stands above the first heading, and the sections in their order. */
export interface Sections {
  readonly above: string;
  readonly sections: readonly Section[];
}

/** Divides the body of an entry's file at its headings, up to the summary, which may hold headings of its own. */
export function sectionsOf(text: string): Sections {
  const lines = text.split("\n");
  const starts: { heading: string; at: number }[] = [];
  for (const [at, line] of lines.entries()) {
    if (!isHeading(line)) continue;
    const heading = line.slice(2).replace(/^[ \t]+|[ \t\r]+$/g, "");
    starts.push({ heading, at });
    if (heading === headings.summary) break;
  }
  const between = (from: number, to: number | undefined): string => lines.slice(from, to).join("\n");
  return {
    above: between(0, starts[0]?.at),
    sections: starts.map(({ heading, at }, nth) => ({ heading, body: between(at + 1, starts[nth + 1]?.at) })),
  };
}
