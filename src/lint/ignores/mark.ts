import { anyOf, meant } from "../issues/nearest.js";

/** What a comment asks to be ignored: the line it stands on, the next one, all up to its end, or the whole file. */
export const reaches = ["next-line", "line", "start", "end", "file"] as const;

/** One of `reaches`. */
export type Reach = (typeof reaches)[number];

/** A name of a rule or form in a comment, and where it stands (UTF-16 code units into the comment's text). */
export interface MarkName {
  readonly name: string;
  readonly offset: number;
}

/** What a comment asks for. */
export interface Mark {
  /** Undefined where it only says "ignore": its own line, or the next one when it stands alone on its own. */
  readonly reach: Reach | undefined;
  /** None: every rule is meant. */
  readonly names: readonly MarkName[];
  /** What stands behind "--". */
  readonly reason: string | undefined;
}

/** A comment that begins as one of ours and asks for something that there is not. */
export interface Misspelt {
  readonly sentence: string;
}

const grammar = /^alongside(?:-|:\s*)ignore(?:-(?<reach>[\w-]*))?(?=\s|$)/;

/**
 * Reads the text of a comment: `alongside-ignore-next-line modal should -- a reason`, or with `alongside: ignore`. Undefined
 * for a comment that is not meant for us.
 */
export function readMark(text: string): Mark | Misspelt | undefined {
  const match = grammar.exec(text);
  if (match === null) {
    return /^alongside(?:-|:\s*)ign/.test(text)
      ? {
          sentence: `“${text.split(/\s+--(?:\s|$)/, 1)[0] ?? ""}” asks for nothing that is known.${meant(text, marks)}`,
        }
      : undefined;
  }
  const asked = match.groups?.["reach"];
  const reach = reaches.find((one) => one === asked);
  if (asked !== undefined && reach === undefined)
    return {
      sentence: `There is no ignore-${asked}.${meant(asked, reaches) || ` There are ${anyOf(reaches.map((one) => `ignore-${one}`))}.`}`,
    };
  const behind = text.slice(match[0].length);
  const dashes = /(?:^|\s)--(?=\s|$)/.exec(behind);
  const listed = behind.slice(0, dashes?.index);
  const reason = dashes === null ? "" : behind.slice(dashes.index + dashes[0].length).trim();
  const names = [...listed.matchAll(/[^\s,]+/g)].map((name) => ({
    name: name[0],
    offset: match[0].length + name.index,
  }));
  return { reach, names, reason: reason === "" ? undefined : reason };
}

const marks = ["alongside-ignore", "alongside: ignore"];
