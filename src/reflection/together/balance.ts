import type { Answer } from "../../history/entry.js";

/** How much of a session of two was one person's: times they wrote something, and words they wrote. */
export interface Share {
  readonly who: string;
  readonly turns: number;
  readonly words: number;
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** What each of the two wrote, in numbers and nothing else: how the space was shared says nothing about either. */
export function balanceOf(people: readonly string[], answers: readonly Answer[]): readonly Share[] {
  return people.map((who) => {
    const own = answers.filter((answer) => answer.who === who && answer.text.trim() !== "" && !answer.step.endsWith("-right")); // prettier-ignore
    return { who, turns: own.length, words: own.reduce((sum, { text }) => sum + wordsIn(text), 0) };
  });
}
