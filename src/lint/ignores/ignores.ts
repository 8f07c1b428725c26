import type { Comment } from "../../documents/prose.js";
import type { FoundDirective } from "../../rephrase/rewrite.js";
import type { Remark } from "../finding.js";
import { meant } from "../issues/nearest.js";
import { readMark, type Mark, type Reach } from "./mark.js";

/** Something to be said of a comment: what is amiss with it, where it stands, and a sentence. */
export interface Note {
  readonly rule: Remark["rule"];
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
}

/** What the comments of a document ask to be passed over. */
export interface Ignores {
  /** Whether a directive is passed over; the comments that say so are used from then on. */
  readonly ignored: (found: FoundDirective) => boolean;
  /** Comments that name what there is not, or that open or close nothing. */
  readonly notes: readonly Note[];
  /** Comments for which nothing has been passed over so far. */
  unused(): Note[];
  /** What goes on to hold in the text behind this one, where a text is read piece by piece. */
  readonly open: readonly Open[];
}

/** A comment that goes on to hold behind the text in which it stands, to the end or for one line. */
export interface Open {
  readonly names: ReadonlySet<string> | undefined;
  readonly reach: "start" | "file" | "next-line";
  readonly comment: Comment;
}

/** Lines in which directives of some names, or all, are passed over: [from, to). */
interface Range {
  readonly from: number;
  to: number;
  /** Undefined: all. */
  readonly names: ReadonlySet<string> | undefined;
  readonly comment: Comment;
  readonly reach: Reach;
  used: boolean;
}

/**
 * Reads the comments of a document, or of a piece of one behind which `before` is still open. `names` are those of the rules
 * and forms there are.
 */
export function readIgnores(
  text: string,
  comments: readonly Comment[],
  names: ReadonlySet<string>,
  before: readonly Open[] = [],
): Ignores {
  const notes: Note[] = [];
  const ranges: Range[] = before.map(({ reach, names: held, comment }) => {
    const [from, to] = reach === "next-line" ? nextLine(text, 0) : [0, text.length];
    return { from, to, names: held, comment, reach, used: false };
  });
  let open: Range[] = ranges.filter(({ reach }) => reach === "start");
  for (const comment of comments) {
    const mark = readMark(comment.text);
    if (mark === undefined) continue;
    const note = (sentence: string): void => void notes.push(noteOn(comment, "unclear-ignore", sentence));
    if ("sentence" in mark) {
      note(mark.sentence);
      continue;
    }
    for (const { name } of mark.names)
      if (!names.has(name)) note(`There is no rule or form called “${name}” to ignore.${meant(name, names)}`);
    const known = mark.names.filter(({ name }) => names.has(name)).map(({ name }) => name);
    if (known.length === 0 && mark.names.length > 0) continue;
    const reach = reachOf(mark, text, comment);
    if (reach === "end") {
      const closed = open.filter((range) => closes(known, range));
      if (closed.length === 0) note("Nothing was opened that this could close.");
      for (const range of closed) range.to = comment.start;
      open = open.filter((range) => !closed.includes(range));
      continue;
    }
    const [from, to] = stretch(reach, text, comment);
    const range = { from, to, names: known.length === 0 ? undefined : new Set(known), comment, reach, used: false };
    ranges.push(range);
    if (reach === "start") open.push(range);
  }
  for (const { comment } of open)
    notes.push(noteOn(comment, "unclear-ignore", "Nothing closes this, so it holds to the end of the file."));
  return {
    notes,
    open: ranges.flatMap(({ names: held, reach, comment, from }) => {
      const goesOn = reach === "file" || (reach === "next-line" && from >= text.length);
      return goesOn || (reach === "start" && open.some((range) => range.comment === comment))
        ? [{ names: held, reach, comment }]
        : [];
    }),
    ignored(found) {
      const holding = ranges.filter((range) => holds(range, found));
      for (const range of holding) range.used = true;
      return holding.length > 0;
    },
    unused: () =>
      ranges
        .filter(({ used }) => !used)
        .map(({ comment }) => noteOn(comment, "unused-ignore", "There is nothing here for this to ignore.")),
  };
}

const noteOn = ({ start, end }: Comment, rule: Note["rule"], sentence: string): Note => ({
  rule,
  start,
  end,
  sentence,
});

const holds = ({ from, to, names }: Range, { start, rule, form }: FoundDirective): boolean =>
  start >= from && start < to && (names === undefined || names.has(rule) || names.has(form));

/** An end with no names closes all that is open; one with names what was opened with some of them. */
const closes = (known: readonly string[], { names }: Range): boolean =>
  known.length === 0 || (names !== undefined && known.some((name) => names.has(name)));

function reachOf({ reach }: Mark, text: string, { start, end }: Comment): Reach {
  if (reach !== undefined) return reach;
  const around = text.slice(lineStart(text, start), start) + text.slice(end, lineEnd(text, end));
  return around.trim() === "" ? "next-line" : "line";
}

function stretch(reach: Exclude<Reach, "end">, text: string, { start, end }: Comment): readonly [number, number] {
  switch (reach) {
    case "file":
      return [0, text.length];
    case "start":
      return [end, text.length];
    case "line":
      return [lineStart(text, start), lineEnd(text, end)];
    case "next-line":
    default:
      return nextLine(text, lineEnd(text, end) + 1);
  }
}

/** The first line from `at` on, which begins one, that is not blank. */
function nextLine(text: string, at: number): readonly [number, number] {
  let from = at;
  while (from < text.length && text.slice(from, lineEnd(text, from)).trim() === "") from = lineEnd(text, from) + 1;
  return [from, lineEnd(text, from)];
}

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

function lineEnd(text: string, at: number): number {
  const feed = text.indexOf("\n", at);
  return feed === -1 ? text.length : feed;
}
