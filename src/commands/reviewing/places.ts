import { plainSpans } from "../../documents/plain.js";
import { spansOf } from "../../documents/prose.js";
import { rewrittenSentences, sayingIn, type Rewritten, type Says } from "../../rephrase/alternatives.js";
import { sayingInDocument } from "../../rephrase/document/wordings.js";
import type { RewriteChange } from "../../rephrase/index.js";
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
    return rewrittenSentences(text, spansOf(prose), changes).map((sentence) => ({ passage, sentence }));
  const own = changes.map((change) => ({ ...change, start: change.start - start, end: change.end - start }));
  return rewrittenSentences(text, plainSpans(text), own).map((sentence) => ({ passage, sentence }));
}

/** How the sentences of a passage are said. */
export function sayingOf({ text, prose }: Passage, { strength, headings }: Wish, { rulebook }: ReadBy): Says {
  const options = { strength, headings, ...(rulebook && { rulebook }) };
  return prose === undefined ? sayingIn(text, options) : sayingInDocument(text, prose, options);
}
