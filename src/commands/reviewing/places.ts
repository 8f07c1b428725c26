import { plainSpans } from "../../documents/plain.js";
import type { Prose } from "../../documents/prose.js";
import { rewrittenSentences, type Rewritten } from "../../rephrase/alternatives.js";
import { rephraseProse } from "../../rephrase/document/document.js";
import type { RewriteChange, Style } from "../../rephrase/index.js";
import type { Passage } from "../../rephrase/running.js";
import type { ReadBy, Wish } from "../rephrasing/wish.js";

/** What takes the place of text[start, end). */
export type Put = Pick<RewriteChange, "start" | "end" | "replacement">;

/** A sentence that was rewritten, and the passage it stands in. */
export interface Place {
  readonly passage: Passage;
  readonly sentence: Rewritten;
}

/** The sentences of a passage that were rewritten, in order. */
export function placesIn(passage: Passage): Place[] {
  const { text, start, changes, prose } = passage;
  if (prose !== undefined)
    return rewrittenSentences(text, blocksOf(prose), changes).map((sentence) => ({ passage, sentence }));
  const own = changes.map((change) => ({ ...change, start: change.start - start, end: change.end - start }));
  return rewrittenSentences(text, plainSpans(text), own).map((sentence) => ({ passage, sentence }));
}

/** The stretches of prose in a document. */
const blocksOf = (prose: Prose): (readonly [start: number, end: number])[] =>
  prose.sections.flatMap((section) => section.flat().map(({ start, end }) => [start, end] as const));

/** What a style puts into a sentence. */
export type Said = (sentence: Rewritten, style: Style) => readonly Put[];

/** What the styles put into the sentences of a document, each style worked out when it is first asked for. */
export function saidIn({ text }: Passage, prose: Prose, { strength, headings }: Wish, { rulebook }: ReadBy): Said {
  const styled = new Map<Style, readonly Put[]>();
  return ({ start, end }, style) => {
    const changes =
      styled.get(style) ??
      rephraseProse(text, prose, { style, strength, headings, ...(rulebook && { rulebook }) }).changes;
    styled.set(style, changes);
    return changes.filter((change) => change.start >= start && change.start < end);
  };
}
