import { Problem, type FailureStatus } from "../../../messages/problem.js";
import type { Wish } from "./wish.js";
import { workOn, type Done, type Task } from "./work.js";

/** Files that a thread is asked to check, and how. */
export interface Asked {
  readonly wish: Wish;
  readonly tasks: readonly Task[];
}

/** What a thread answers: what came of each file, up to the problem that ends the whole run, which no thread can throw to another. */
export interface Answer {
  readonly done: readonly Done[];
  readonly problem?: { readonly message: string; readonly status: FailureStatus };
}

let last: { readonly key: string; readonly wish: Wish } | undefined;

/** What a thread does with some files. What is read for a wish is read once, and a wish comes anew with each of them. */
export async function answerTo({ wish, tasks }: Asked): Promise<Answer> {
  const key = JSON.stringify(wish);
  if (last?.key !== key) last = { key, wish };
  const done: Done[] = [];
  try {
    for (const task of tasks) done.push(await workOn(last.wish, task));
    return { done };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { done, problem: { message: error.message, status: error.status } };
  }
}
