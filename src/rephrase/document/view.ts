import type { Opaque, Prose, Section } from "../../documents/prose.js";
import type { Span } from "../read.js";

/** A stretch of the view that shows a stretch of the document; of the same length where it shows it as it is. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly opaque: Opaque | undefined;
}

/** A mark that the view does not show, and where it would stand in it. */
export interface HiddenMark {
  readonly at: number;
  readonly mark: Opaque;
  /** The first of a pair opens, the second closes; a mark that has no partner stands alone. */
  readonly role: "opens" | "closes" | "alone";
}

/**
 * A section as the engine reads it: no marks, a name that means nothing for each thing, and for each sign what it shows.
 * `start` and `end` give the place in the document where a character of the view starts or ends.
 */
export interface View {
  readonly text: string;
  readonly paragraphs: readonly (readonly Span[])[];
  /** Where blocks stand in which no advice is given, whatever it reads like. */
  readonly aside: readonly Span[];
  start(at: number): number;
  end(at: number): number;
  /** What is opaque in view[from, to), in order: marks strictly between its ends, and the pieces of things and signs. */
  marksIn(from: number, to: number): readonly HiddenMark[];
  piecesIn(from: number, to: number): readonly Piece[];
}

/** The name for the thing of this number: an address, of which the language asks nothing. */
const thingName = (prefix: string, number: number): string => `${prefix}${number}.io`;

/** A beginning of names that does not occur in a text; nearly always the same, for words choose how they are told. */
function unused(text: string): string {
  const lower = text.toLowerCase();
  let prefix = "zzq";
  while (lower.includes(prefix)) prefix += "q";
  return prefix;
}

/** The views of a document's sections, with its headings or without them, and what each section quotes. */
export const viewsOf = (
  text: string,
  prose: Prose,
  headings: boolean,
): { readonly view: View; readonly quoted: () => readonly string[] }[] =>
  prose.sections.map((section) => ({
    view: viewOf(text, headings ? section : withoutHeadings(section)),
    quoted: () => prose.quotedIn?.(section) ?? [],
  }));

/** A section without its headings, and without paragraphs that held nothing else. */
export const withoutHeadings = (section: Section): Section =>
  section.map((blocks) => blocks.filter(({ heading }) => !heading)).filter((blocks) => blocks.length > 0);

/** Makes the view of a section of the document `text`. */
export function viewOf(text: string, section: Section): View {
  const blocks = section.flat();
  const first = blocks[0];
  const last = blocks.at(-1);
  const prefix = unused(first === undefined || last === undefined ? "" : text.slice(first.start, last.end));
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const marks: HiddenMark[] = [];
  let length = 0;
  let things = 0;
  const add = (shown: string, start: number, end: number, opaque?: Opaque): void => {
    if (shown === "") return;
    pieces.push({ from: length, to: length + shown.length, start, end, opaque });
    parts.push(shown);
    length += shown.length;
  };
  const aside: Span[] = [];
  const opened = new Set<number>();
  const roleOf = ({ pair }: Opaque): HiddenMark["role"] => {
    if (pair === undefined) return "alone";
    if (opened.has(pair)) return "closes";
    opened.add(pair);
    return "opens";
  };
  const paragraphs = section.map((paragraph) =>
    paragraph.map((block): Span => {
      const from = length;
      let at = block.start;
      for (const opaque of block.opaque) {
        add(text.slice(at, opaque.start), at, opaque.start);
        if (opaque.as === "mark") marks.push({ at: length, mark: opaque, role: roleOf(opaque) });
        else if (opaque.as === "sign") add(opaque.shown ?? "", opaque.start, opaque.end, opaque);
        else add(thingName(prefix, (things += 1)), opaque.start, opaque.end, opaque);
        at = opaque.end;
      }
      add(text.slice(at, block.end), at, block.end);
      const to = length;
      parts.push("\n\n");
      length += 2;
      if (block.stays === true) aside.push([from, to]);
      return [from, to];
    }),
  );
  /** The index of the piece in which the character at `at` stands. */
  const pieceAt = (at: number): number => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.from ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    text: parts.join(""),
    paragraphs,
    aside,
    start(at) {
      const piece = pieces[pieceAt(at)];
      if (piece === undefined) return 0;
      return piece.opaque === undefined ? piece.start + at - piece.from : piece.start;
    },
    end(at) {
      const piece = pieces[pieceAt(at - 1)];
      if (piece === undefined) return 0;
      return piece.opaque === undefined ? piece.start + at - piece.from : piece.end;
    },
    marksIn: (from, to) => within(marks, ({ at }) => at, from + 1, to),
    piecesIn: (from, to) => {
      const found: Piece[] = [];
      for (let index = pieceAt(from); index < pieces.length; index += 1) {
        const piece = pieces[index];
        if (piece === undefined || piece.from >= to) break;
        if (piece.opaque !== undefined) found.push(piece);
      }
      return found;
    },
  };
}

/** Those of an ordered list whose place is from `from` up to, but not, `to`. */
function within<Item>(items: readonly Item[], place: (item: Item) => number, from: number, to: number): Item[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && place(item) < from) low = middle + 1;
    else high = middle;
  }
  const found: Item[] = [];
  for (let index = low; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || place(item) >= to) break;
    found.push(item);
  }
  return found;
}
