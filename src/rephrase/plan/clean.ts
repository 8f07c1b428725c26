import { applyChanges } from "../../documents/edit.js";
import { sentencesOf, type Sentence } from "../../english/text/sentences.js";
import { detect } from "../detect.js";
import type { Directive } from "../directive.js";
import type { Rulebook } from "../rules/rulebook.js";
import type { Placed } from "./place.js";

/** A sentence, its rewrites, and the rules by which it was read. */
export interface Rewritten {
  readonly sentence: Sentence;
  readonly rewrites: readonly Placed[];
  readonly book: Rulebook;
}

/** Of each sentence as rewritten whether it directs no more: found again, a rewrite would be rewritten, so it is not made at all. */
export function areClean(rewritten: readonly Rewritten[]): boolean[] {
  const again = rewritten.map(({ sentence: { text, start, end }, rewrites }) =>
    sentencesOf(
      applyChanges(
        text,
        start,
        end,
        rewrites.map((placed) => ({ start: placed.start, end: placed.end, text: placed.replacement })),
      ),
    ),
  );
  const found = again.map((sentences, n) => directivesIn(sentences, rewritten[n]?.book));
  return found.map((directives, n) =>
    directives.every((directive) => rewritten[n]?.book.guards.some((guard) => guard.holds(directive)) === true),
  );
}

/** The same of one sentence. */
export const isClean = (rewritten: Rewritten): boolean => areClean([rewritten])[0] === true;

function directivesIn(sentences: readonly Sentence[], book: Rulebook | undefined): readonly Directive[] {
  const [first, ...others] = sentences;
  if (first === undefined) return [];
  const found = detect(first, book);
  for (const other of others) found.push(...detect(other, book));
  return found;
}
