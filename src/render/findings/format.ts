import type { Finding } from "../../lint/finding.js";

/** The names of the formats, those for people first. */
export const formatNames = ["stylish", "unix", "json", "ndjson", "sarif", "github", "checkstyle", "junit"] as const;

/** One of `formatNames`. */
export type FormatName = (typeof formatNames)[number];

/** One file that was checked; with --fix, `findings` are those that are left, and `rewritten` says how many are not. */
export interface CheckedFile {
  /** With slashes, from the folder in which the program runs; absolute where the file lies elsewhere. */
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly rewritten: number;
}

/** A file that could not be read or written, and why: a clause with its full stop. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
}

/** What the whole run comes to. */
export interface Totals {
  readonly files: number;
  /** Files in which something was found that is no note. */
  readonly filesWithFindings: number;
  readonly strong: number;
  readonly soft: number;
  readonly notes: number;
  /** How many comments that ask for something to be ignored are told of. */
  readonly comments: number;
  /** How many findings --fix could still rewrite. */
  readonly rewritable: number;
  readonly rewritten: number;
  readonly filesRewritten: number;
  readonly unread: number;
  /** Whether more findings count than may. */
  readonly failed: boolean;
}

/** Paints the parts of a report for people: each takes plain text of one line. */
export interface Paint {
  readonly path: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly soft: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly rewrite: (text: string) => string;
}

/** What a format needs to know of the run. */
export interface Look {
  /** Whether a finding counts towards the exit status. */
  readonly counts: (finding: Finding) => boolean;
  readonly paint: Paint;
  /** Breaks a text into lines that have room beside an indent of so many columns. */
  readonly wrap: (text: string, indent: number) => readonly string[];
  readonly version: string;
}

/** Writes a report piece by piece: what each call gives goes to standard output, in the order of the calls. */
export interface Format {
  file(checked: CheckedFile): string;
  unread(problem: Unread): string;
  end(totals: Totals): string;
}

/** The name of a format, and how it is begun. */
export type BeginFormat = (look: Look) => Format;
