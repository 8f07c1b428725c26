import { rephrase, styles, type Style } from "../../rephrase/index.js";
import type { Rulebook } from "../../rephrase/rules/rulebook.js";
import { ownAdvice } from "./own-advice.js";
import type { OwnRule } from "./own-rule.js";

/** A sentence of a rule that does not come out as its file says: the keys that lead to it, and what came of it. */
export interface Failure {
  readonly keys: readonly (string | number)[];
  readonly sentence: string;
}

/**
 * Tries every example and leave of a rule, among all the rules of a rulebook, and tells what came out otherwise, and of each
 * rewrite that is advice itself, so that it is never put anywhere.
 */
export function tryRule({ name, rewrite, examples, leaves }: OwnRule, rulebook: Rulebook): Failure[] {
  const failures: Failure[] = [];
  const inVain = new Set<Style>();
  for (const style of styles)
    for (const { before } of rewrite[style] === undefined || inVain.has(style) ? [] : examples) {
      if (rephrase(before, { style, rulebook }).kept.every(({ rule }) => rule !== name)) continue;
      const advice = ownAdvice(name, before, style, rulebook);
      if (advice === undefined) continue;
      const which = advice.finder === name ? "this same rule" : `the rule “${advice.finder}”`;
      const sentence = `This is advice itself, so it is not used: “${before}” would become “${advice.text}”, in which ${which} finds something.`;
      // one text may serve every style
      if (failures.every((failure) => failure.sentence !== sentence))
        failures.push({ keys: ["rewrite", style], sentence });
      inVain.add(style);
      break;
    }
  examples.forEach(({ before, after, style }, at) => {
    const { output, changes, kept } = rephrase(before, { style, rulebook });
    const others = [...changes, ...kept].map(({ rule }) => rule);
    const fail = (sentence: string): void => void failures.push({ keys: ["examples", at], sentence });
    if (!others.includes(name)) {
      const instead = others.length === 0 ? "" : ` The rule ${others[0] ?? ""} finds something in it instead.`;
      fail(`The rule does not find “${before}”.${instead}`);
    } else if (after !== undefined && output !== after && !inVain.has(style)) {
      const keep = kept.find(({ rule }) => rule === name);
      const why = keep === undefined ? "" : ` It is kept as ${keep.reason}.`;
      fail(`“${before}” becomes “${output}”, not “${after}”.${why}`);
    }
  });
  leaves.forEach((sentence, at) => {
    const { changes, kept } = rephrase(sentence, { rulebook });
    if ([...changes, ...kept].some(({ rule }) => rule === name))
      failures.push({ keys: ["leaves", at], sentence: `The rule finds something in “${sentence}”.` });
  });
  return failures;
}
