import { Problem, type FailureStatus } from "../../../messages/problem.js";
import type { Wish } from "./wish.js";
import { workOn, type Done, type Task } from "./work.js";

/** What a thread is asked to check, and how. */
export interface Asked {
  readonly wish: Wish;
  readonly task: Task;
}

/** What a thread answers: what came of the file, or the problem that ends the whole run, which no thread can throw to another. */
export type Answer =
  | { readonly kind: "done"; readonly done: Done }
  | { readonly kind: "problem"; readonly message: string; readonly status: FailureStatus };

let last: { readonly key: string; readonly wish: Wish } | undefined;

/** What a thread does with one file. What is read for a wish is read once, and a wish comes anew with each file. */
export async function answerTo({ wish, task }: Asked): Promise<Answer> {
  const key = JSON.stringify(wish);
  if (last?.key !== key) last = { key, wish };
  try {
    return { kind: "done", done: await workOn(last.wish, task) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind: "problem", message: error.message, status: error.status };
  }
}
