import type { Answer } from "../../history/entry.js";
import type { Flow } from "../flow/flow.js";
import { stepAt } from "../flow/ids.js";

/** What one of two said to one question, with how it was heard: kept, or left out, as a whole. */
export interface Exchange {
  /** The question, as it was asked. */
  readonly question: string;
  readonly speaker: string;
  /** The places of its answers among all answers. */
  readonly answers: readonly number[];
}

/** The exchanges of a session of two, in their order; what was passed is none. */
export function exchangesOf(flow: Flow, answers: readonly Answer[]): readonly Exchange[] {
  const found: { question: string; speaker: string; answers: number[] }[] = [];
  for (const [at, { step, who = "", question, text }] of answers.entries()) {
    const spoken = flow.steps.some(({ id }) => id === stepAt(step));
    if (!spoken) found.at(-1)?.answers.push(at);
    else if (text.trim() !== "") found.push({ question, speaker: who, answers: [at] });
  }
  return found;
}

/** The answers of the exchanges that everybody would keep; `wanted` holds, for each person, the exchanges that they would. */
export function agreedOn(
  exchanges: readonly Exchange[],
  wanted: readonly ReadonlySet<number>[],
  answers: readonly Answer[],
): readonly Answer[] {
  const kept = exchanges.filter((_, at) => wanted.every((own) => own.has(at))).flatMap((each) => each.answers);
  return answers.filter((_, at) => kept.includes(at));
}
