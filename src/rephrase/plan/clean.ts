import { applyChanges } from "../../documents/edit.js";
import { sentencesOf, type Sentence } from "../../english/text/sentences.js";
import { detect } from "../detect.js";
import type { Rulebook } from "../rules/rulebook.js";
import type { Placed } from "./place.js";

/** A sentence, its rewrites, and the rules by which it was read. */
export interface Rewritten {
  readonly sentence: Sentence;
  readonly rewrites: readonly Placed[];
  readonly book: Rulebook;
}

/** Whether sentences as rewritten direct no more: found again, a rewrite would be rewritten, so it is not made at all. */
export function areClean(rewritten: readonly Rewritten[]): boolean {
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
  const found = again.map((sentences, n) => sentences.flatMap((sentence) => detect(sentence, rewritten[n]?.book)));
  return found.every((directives, n) =>
    directives.every((directive) => rewritten[n]?.book.guards.some((guard) => guard.holds(directive)) === true),
  );
}
