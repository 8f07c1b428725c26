import type { RewriteChange } from "../rewrite.js";
import { placeMarks, type Insertion } from "./place-marks.js";
import type { Piece, View } from "./view.js";

/**
 * A change of the view as a change of the document `text`: the marks that stand in it take their places among the new words,
 * and things and signs come back as they were written. Undefined where they cannot.
 */
export function fit(text: string, view: View, change: RewriteChange): RewriteChange | undefined {
  const start = view.start(change.start);
  const end = view.end(change.end);
  const pieces = view.piecesIn(change.start, change.end);
  if (pieces.some(({ from, to }) => from < change.start || to > change.end)) return undefined;
  const things = thingsIn(text, view, change.replacement, pieces);
  const signs = signsIn(text, change, pieces);
  const marks = placeMarks(text, view, change);
  if (things === undefined || signs === undefined || marks === undefined) return undefined;
  const replacement = put(change.replacement, [...things, ...signs, ...marks]);
  return { ...change, start, end, original: text.slice(start, end), replacement };
}

/** Where each thing stands in the replacement, once and in the order in which they stood. */
function thingsIn(text: string, view: View, replacement: string, pieces: readonly Piece[]): Insertion[] | undefined {
  const lower = replacement.toLowerCase();
  const found: Insertion[] = [];
  let last = 0;
  for (const { from, to, start, end, opaque } of pieces) {
    if (opaque?.as !== "thing") continue;
    const name = view.text.slice(from, to);
    const at = lower.indexOf(name, last);
    if (at < 0 || lower.indexOf(name) !== at || lower.includes(name, at + 1)) return undefined;
    last = at + name.length;
    found.push({ start: at, end: last, text: text.slice(start, end) });
  }
  return found;
}

const placesOf = (text: string, shown: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(shown); at >= 0; at = text.indexOf(shown, at + shown.length)) places.push(at);
  return places;
};

/** Writes each sign in the replacement as it was written before. A break of the line has to stay; other signs may go. */
function signsIn(text: string, change: RewriteChange, pieces: readonly Piece[]): Insertion[] | undefined {
  const found: Insertion[] = [];
  const shownOnes = new Set(pieces.flatMap(({ opaque }) => (opaque?.as === "sign" ? [opaque.shown ?? ""] : [])));
  for (const shown of shownOnes) {
    const written = new Map<number, string>();
    for (const { from, start, end, opaque } of pieces)
      if (opaque?.as === "sign" && opaque.shown === shown) written.set(from - change.start, text.slice(start, end));
    const before = placesOf(change.original, shown);
    const after = placesOf(change.replacement, shown);
    const [first, ...others] = new Set(before.map((at) => written.get(at)));
    const same = others.length === 0 && first !== undefined;
    if (after.length !== before.length && (shown === "\n" || (after.length > 0 && !same))) return undefined;
    after.forEach((at, index) => {
      const as = same ? first : written.get(before[index] ?? -1);
      if (as !== undefined) found.push({ start: at, end: at + shown.length, text: as });
    });
  }
  return found;
}

function put(text: string, insertions: readonly Insertion[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, text: own } of insertions.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    out += text.slice(at, start) + own;
    at = Math.max(at, end);
  }
  return out + text.slice(at);
}
