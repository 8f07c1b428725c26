import { rephrase, type Style } from "../../rephrase/index.js";
import { readAll } from "../../rephrase/read.js";
import { rewrite } from "../../rephrase/rewrite.js";
import type { Rulebook } from "../../rephrase/rules/rulebook.js";
import { protects } from "../../safety/protect.js";

/** What a rule would make of a sentence were it not advice itself, and the rule that finds it there. */
export interface OwnAdvice {
  readonly text: string;
  readonly finder: string;
}

/**
 * What would become of a sentence that the rule called `name` finds in vain, because what it puts there is advice again;
 * undefined where that is not why.
 */
export function ownAdvice(name: string, before: string, style: Style, rulebook: Rulebook): OwnAdvice | undefined {
  const [reading] = readAll([{ text: before, paragraphs: [[[0, before.length]]], rulebook }]);
  // with these rules nothing is advice, so that nothing is in the way of what was written
  const blind = { ...rulebook, triedAt: () => [], startingWith: () => [] };
  const { output, changes } = rewrite(before, { style, rulebook: blind }, protects, reading);
  if (changes.every(({ rule }) => rule !== name)) return undefined;
  const again = rephrase(output, { style, rulebook });
  const [first] = [...again.changes, ...again.kept].toSorted((one, other) => one.start - other.start);
  return first === undefined ? undefined : { text: output, finder: first.rule };
}
