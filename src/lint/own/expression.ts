import type { Pattern, Piece } from "./pattern.js";

/** Stand before and behind every word of a sentence as it is searched. */
export const wordMarks = ["\u0001", "\u0002"] as const;

const [open, close] = wordMarks;
/** A word that is no mark of punctuation. */
const anyWord = `${open}[^${open}${close}.,;:!?()"—…][^${open}${close}]*${close}`;
/** What may stand before a verb and belongs to it. */
const before = `(?:${open}(?:not|never|don't|do|ever|just|really|actually|simply|always|also|please|first|still|[^${open}${close}]+ly)${close})`;

/** The name of a part in the expression: RE2 takes no hyphens there. */
export const groupOf = (part: string): string => part.replaceAll("-", "_");

/**
 * A pattern as an expression of RE2 over words between `wordMarks`, with a group for each part. Parts have bounds: RE2 reads
 * a text once for each search, and would otherwise read all of it for each match.
 */
export function expressionOf({ pieces }: Pattern): string {
  return sequence(pieces);
}

function sequence(pieces: readonly Piece[]): string {
  return pieces.map((piece, at) => expression(piece, at === pieces.length - 1, pieces[at - 1])).join("");
}

function expression(piece: Piece, last: boolean, previous: Piece | undefined): string {
  switch (piece.kind) {
    case "word":
      return open + escaped(piece.word) + close;
    case "choice":
      return `(?:${piece.among.map(sequence).join("|")})${piece.optional ? "?" : ""}`;
    case "part":
    default:
      return `(?P<${groupOf(piece.name)}>${partExpression(piece.name, last, previous)})`;
  }
}

function partExpression(name: string, last: boolean, previous: Piece | undefined): string {
  if (name === "verb") return `${before}*?${anyWord}`;
  if (name === "verb-ing") return `${before}*?${open}[^${open}${close}]+ing${close}`;
  // what goes with a verb at the end is found by reading the sentence
  if (name === "rest" && last && previous?.kind === "part" && previous.name.startsWith("verb")) return "";
  const lazy = last ? "" : "?";
  return name === "rest" ? `(?:${anyWord}){0,40}${lazy}` : `(?:${anyWord}){1,12}${lazy}`;
}

const escaped = (word: string): string => word.replaceAll(/[\\^$.|?*+()[\]{}]/g, String.raw`\$&`);

/** The words with which a text can begin that a pattern fits; "start" when a verb comes first; undefined when any word may. */
export function firstWords({ pieces }: Pattern): ReadonlySet<string> | "start" | undefined {
  if (pieces[0]?.kind === "part" && pieces[0].name === "verb") return "start";
  const words = new Set<string>();
  return addFirst(pieces, words) === "closed" ? words : undefined;
}

/** Adds the words with which a sequence begins; "open" when it may be empty, "any" when a part may come first. */
function addFirst(pieces: readonly Piece[], words: Set<string>): "closed" | "open" | "any" {
  for (const piece of pieces) {
    if (piece.kind === "part") return "any";
    if (piece.kind === "word") {
      words.add(piece.word);
      return "closed";
    }
    const ends = piece.among.map((sequenceOf) => addFirst(sequenceOf, words));
    if (ends.includes("any")) return "any";
    if (!piece.optional && !ends.includes("open")) return "closed";
  }
  return "open";
}
