import { kindOf } from "../../../documents/kind.js";
import { readerOf } from "../../../documents/reading.js";
import { bytesOf } from "../../../documents/bytes.js";
import { FileProblem } from "../../../files/file-problem.js";
import { documentOf, readDocument, type Read } from "../../../files/sources/document.js";
import type { Changed } from "../../../files/sources/changed-lines.js";
import { checkText, leftIn, type CheckedText } from "../../../lint/check-text.js";
import type { Finding } from "../../../lint/finding.js";
import { placesIn } from "../../../lint/places.js";
import type { Ignored } from "../../../lint/settings.js";
import type { CheckedFile } from "../../../render/findings/format.js";
import { protection, protectionIn } from "../../../safety/filter/protection.js";
import { rulingFor } from "./settings.js";
import type { Wish } from "./wish.js";

/** One file to work on: plain data, so that it can go to another thread. */
export interface Task {
  /** Absolute; of standard input the path that its name would have. */
  readonly path: string;
  readonly shown: string;
  /** What came through standard input; without it the file is read. */
  readonly bytes?: Uint8Array;
  /** Why there is nothing to read, where that is known already; it is told in its turn. */
  readonly unread?: string;
  readonly changed: Changed;
}

/** What came of a file: what was found, what would change in it, and why it could not be read or written. */
export interface Done extends CheckedFile {
  readonly diff: string;
  /** Whether it could be read, so that `findings` says something. */
  readonly read: boolean;
  readonly reason?: string;
}

/** Reads one file, checks it, and rewrites it where that is wished. */
export async function workOn(wish: Wish, task: Task): Promise<Done> {
  const { path, shown, bytes, unread } = task;
  if (unread !== undefined) return { ...plainly(shown, []), read: false, reason: unread };
  let found: readonly Finding[] | undefined;
  try {
    const read = bytes === undefined ? readDocument(path, shown) : documentOf(bytes, shown);
    const checked = await check(wish, task, read.text);
    found = checked.findings;
    if (wish.fix === "no" || checked.output === read.text) return plainly(shown, found);
    if (wish.fix === "dry") {
      const { unifiedDiff } = await import("../../../render/unified-diff.js");
      return { ...plainly(shown, found), diff: unifiedDiff(shown, read.text, checked.output) };
    }
    await write(path, shown, read, checked.output);
    const left = leftIn(checked);
    return { ...plainly(shown, left), rewritten: found.length - left.length };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { ...plainly(shown, found ?? []), read: found !== undefined, reason: error.reason };
  }
}

const plainly = (path: string, findings: readonly Finding[]): Done => ({
  path,
  findings,
  rewritten: 0,
  diff: "",
  read: true,
});

async function check(wish: Wish, { path, changed }: Task, text: string): Promise<CheckedText> {
  const kind = wish.as ?? kindOf(path);
  const [readProse, protects] = await Promise.all([
    readerOf(kind, path),
    kind === "plain" ? protectionIn(text) : protection(),
  ]);
  const { settings, ignores, prose } = await rulingFor(wish, { path, text, prose: readProse(text) });
  const checked = checkText(text, prose, settings, protects, onlyIn(text, changed, ignores?.ignored));
  if (ignores === undefined) return checked;
  // of a file in which only some lines are looked at, nobody can tell what is unused
  const unused = wish.unusedIgnores && changed === "all" ? ignores.unused() : [];
  const placeAt = placesIn(text);
  const remarks = [...ignores.notes, ...unused].map((note) => ({
    ...note,
    kind: "comment" as const,
    from: placeAt(note.start),
    to: placeAt(note.end),
    original: text.slice(note.start, note.end),
  }));
  return { ...checked, findings: [...checked.findings, ...remarks].toSorted((one, other) => one.start - other.start) };
}

/** What is ignored, and with it all that stands on no line that changed. */
function onlyIn(text: string, changed: Changed, ignored: Ignored | undefined): Ignored | undefined {
  if (changed === "all") return ignored;
  const placeAt = placesIn(text);
  return (directive) => {
    const [first, last] = [placeAt(directive.start).line, placeAt(directive.end).line];
    return !changed.some(([from, to]) => from <= last && first <= to) || ignored?.(directive) === true;
  };
}

async function write(path: string, shown: string, { bytes, mark }: Read, output: string): Promise<void> {
  const { rewriteInPlace } = await import("../../../files/in-place/rewrite.js");
  rewriteInPlace(path, shown, { before: bytes, after: bytesOf(mark + output) });
}
