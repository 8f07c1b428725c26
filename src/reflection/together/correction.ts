import type { Question } from "../flow/question.js";
import { partAt } from "../flow/ids.js";

const fold = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, "");

/** Answers that only say that it was not quite that, in English and in Spanish. */
const onlyNot = /^(?:no|nope|nah|n|not (?:really|quite|exactly|at all|entirely)|no,? not (?:really|quite)|nearly|almost|partly|half|sort of|kind of|no del todo|no exactamente|casi|en parte)$/; // prettier-ignore

/** What comes of words that were typed where somebody is asked whether they were heard right. */
export interface Verdict {
  /** The option that is meant, or the words as they are where they say yes and more. */
  readonly answer: string;
  /** What was missing, where the words say it at once. */
  readonly correction?: string;
}

/**
 * Reads an answer to the question whether that is it: one of its options, or other words, which are what was missing. Undefined
 * at any other question.
 */
export function verdictIn({ id, step, options: [right, not] }: Question, text: string): Verdict | undefined {
  if (id !== partAt(step, "right") || right === undefined || not === undefined) return undefined;
  const said = fold(text);
  if (said === fold(not) || onlyNot.test(said)) return { answer: not };
  if (/^(?:yes|yeah|yep|y|s[ií]|s)(?!\p{L})/iu.test(said)) return { answer: /^(?:yes|s[ií])(?!\p{L})/iu.test(said) ? text : right }; // prettier-ignore
  const rest = said.startsWith(fold(not))
    ? text
        .trim()
        .slice(not.length)
        .replace(/^[\s,;:.–—-]+/u, "")
    : text.trim();
  return { answer: not, correction: rest };
}
