import type { RewriteChange } from "../rewrite.js";
import { align, tokensOf, type Token } from "./align.js";
import type { HiddenMark, View } from "./view.js";

/** Something put into a replacement: text[start, end) gives way to it. */
export interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words of a directive before and after, and which of the new ones stands for each of the old. */
interface Wording {
  readonly before: string;
  readonly after: string;
  readonly old: readonly Token[];
  readonly fresh: readonly Token[];
  readonly images: readonly number[];
  /** Where marks go around words that have gone, some of those next to each other: to the advice itself, or to what stands there. */
  readonly lost?: "to the next word" | "to the words in place";
}

/** Old words next to each other that have no image, [from, to), and the new words in their place, [first, behind). */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly behind: number;
}

/** Around words that are taken back: "You should ~~rest~~ walk" reads as two sentences, and only one of them is meant. */
const takingBack = /^(?:~|<(?:del|s|strike)\b)/i;

/**
 * Puts the marks that stand inside a change among its new words: next to the images of the words that they stood at. Marks
 * around words that have gone close around the words in their place. Undefined where the marks would cross or hold nothing.
 */
export function placeMarks(text: string, view: View, change: RewriteChange): Insertion[] | undefined {
  const marks = view.marksIn(change.start, change.end);
  if (marks.length === 0) return [];
  if (marks.some(({ mark }) => takingBack.test(text.slice(mark.start, mark.end)))) return undefined;
  const old = tokensOf(change.original);
  const fresh = tokensOf(change.replacement);
  const images = align(old, fresh);
  if (images === undefined) return undefined;
  const wording: Wording = { before: change.original, after: change.replacement, old, fresh, images };
  return (
    placed(text, { ...wording, lost: "to the next word" }, marks, change.start) ??
    placed(text, { ...wording, lost: "to the words in place" }, marks, change.start)
  );
}

function placed(text: string, wording: Wording, marks: readonly HiddenMark[], offset: number): Insertion[] | undefined {
  const found: Insertion[] = [];
  const opened = new Map<number, number>();
  let last = 0;
  for (const hidden of marks) {
    const place = placeOf(wording, hidden, hidden.at - offset, marks, offset);
    if (place === undefined || place.at < last) return undefined;
    last = place.at;
    const { pair, start, end } = hidden.mark;
    if (hidden.role === "opens" && pair !== undefined) opened.set(pair, place.at);
    const begun = hidden.role === "closes" && pair !== undefined ? opened.get(pair) : undefined;
    if (begun !== undefined && wording.after.slice(begun, place.at).trim() === "") return undefined;
    found.push({ start: place.at, end: place.at, text: text.slice(start, end) + place.behind });
  }
  return found;
}

/** Where a mark goes, and the blank that goes behind it. */
interface Place {
  readonly at: number;
  readonly behind: "" | " ";
}

function placeOf(
  wording: Wording,
  { role, mark }: HiddenMark,
  at: number,
  marks: readonly HiddenMark[],
  offset: number,
): Place | undefined {
  const { old, images, fresh } = wording;
  const inside = old.findIndex((token) => token.start < at && at < token.end);
  const around = old[inside];
  const image = fresh[images[inside] ?? -1];
  if (around !== undefined && image !== undefined && around.lower === image.lower)
    return { at: image.start + at - around.start, behind: "" };
  const next = inside >= 0 && role === "opens" ? inside : indexFrom(old, at);
  const previous = inside >= 0 && role !== "opens" ? inside : lastBefore(old, at);
  const partner = marks.find((other) => other.mark !== mark && other.mark.pair === mark.pair);
  if (role === "opens") {
    const end = partner === undefined ? old.length - 1 : lastBefore(old, partner.at - offset);
    const place = opening(wording, next, end);
    return place === undefined ? undefined : { at: place, behind: "" };
  }
  if (role === "closes") {
    const begin = partner === undefined ? 0 : indexFrom(old, partner.at - offset);
    const place = closing(wording, previous, begin);
    return place === undefined ? undefined : { at: place, behind: "" };
  }
  return alone(wording, at, previous, next);
}

const indexFrom = (tokens: readonly Token[], at: number): number => {
  const index = tokens.findIndex(({ start }) => start >= at);
  return index < 0 ? tokens.length : index;
};

const lastBefore = (tokens: readonly Token[], at: number): number => tokens.findLastIndex(({ end }) => end <= at);

function runAround({ old, fresh, images }: Wording, at: number): Run {
  let from = at;
  while (from > 0 && images[from - 1] === -1) from -= 1;
  let to = at;
  while (to < old.length && images[to] === -1) to += 1;
  return { from, to, first: (images[from - 1] ?? -1) + 1, behind: to < old.length ? (images[to] ?? 0) : fresh.length };
}

/** Whether what stood around the old words [begin, end], all of them gone, goes to the word behind them: "should **really** rest". */
function goesAhead({ fresh, lost }: Wording, run: Run, begin: number, end: number): boolean {
  if (begin < run.from || end >= run.to || run.behind >= fresh.length) return false;
  const all = begin === run.from && end === run.to - 1;
  return run.behind === run.first || (lost === "to the next word" && !all);
}

/** Where what opens before the old word `next` opens among the new ones; what it opens ends with the old word `end`. */
function opening(wording: Wording, next: number, end: number): number | undefined {
  const { fresh, images } = wording;
  const image = fresh[images[next] ?? -1];
  if (image !== undefined) return image.start;
  const run = runAround(wording, next);
  if (goesAhead(wording, run, next, end)) return fresh[run.behind]?.start;
  const holds = run.behind > run.first;
  if (holds && next === run.from) return fresh[run.first]?.start;
  if (end >= run.to) return fresh[run.behind]?.start;
  return holds ? fresh[run.first]?.start : undefined;
}

/** Where what closes behind the old word `previous` closes among the new ones; what it closes begins with the old word `begin`. */
function closing(wording: Wording, previous: number, begin: number): number | undefined {
  const { fresh, images } = wording;
  const image = fresh[images[previous] ?? -1];
  if (image !== undefined) return image.end;
  if (previous < 0) return undefined;
  const run = runAround(wording, previous);
  if (goesAhead(wording, run, begin, previous)) return fresh[run.behind]?.end;
  const holds = run.behind > run.first;
  if (holds && previous === run.to - 1) return fresh[run.behind - 1]?.end;
  if (begin < run.from) return fresh[run.first - 1]?.end;
  return holds ? fresh[run.behind - 1]?.end : undefined;
}

const isBlank = (char: string): boolean => char === "" || /\s/.test(char);

/** Where a mark that stands alone goes: to the word that it touched, or between the words that it stood between. */
function alone(wording: Wording, at: number, previous: number, next: number): Place | undefined {
  const { before, after, fresh } = wording;
  if (!isBlank(before.charAt(at - 1))) {
    const end = closing(wording, previous, 0);
    return end === undefined ? undefined : { at: end, behind: "" };
  }
  const start = next < wording.old.length ? opening(wording, next, wording.old.length) : fresh.at(-1)?.end;
  if (start === undefined) return undefined;
  if (!isBlank(before.charAt(at))) return { at: start, behind: "" };
  const apart = start >= 2 && isBlank(after.charAt(start - 1)) && isBlank(after.charAt(start - 2));
  return apart ? { at: start - 1, behind: "" } : { at: start, behind: " " };
}
