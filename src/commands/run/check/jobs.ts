import { Problem } from "../../../messages/problem.js";
import { inOrder } from "../../jobs/in-order.js";
import { batchesOf } from "./batches.js";
import type { Wish } from "./wish.js";
import { workOn, type Done, type Task } from "./work.js";

/** How many batches of files wait at each thread, so that none runs out of them while others are told. */
const waiting = 3;

/**
 * Works on files, in `jobs` threads where there are enough of them, and gives what came of each in the order in which they
 * came. Throws a `Problem` where the whole run cannot go on, as with a configuration that says nothing.
 */
export async function* workThrough(wish: Wish, tasks: AsyncIterable<Task>, jobs: number): AsyncGenerator<Done> {
  if (jobs === 1) {
    for await (const task of tasks) yield await workOn(wish, task);
    return;
  }
  const batches = batchesOf(tasks);
  const [first, second] = [await batches.next(), await batches.next()];
  if (first.done === true) return;
  if (second.done === true) {
    for (const task of first.value) yield await workOn(wish, task);
    return;
  }
  yield* inThreads(wish, followedBy([first.value, second.value], batches), jobs);
}

async function* followedBy<Item>(some: readonly Item[], others: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* some;
  yield* others;
}

async function* inThreads(wish: Wish, batches: AsyncIterable<readonly Task[]>, jobs: number): AsyncGenerator<Done> {
  const { startJobs } = await import("../../jobs/pool.js");
  const pool = await startJobs(jobs);
  try {
    const answers = inOrder(batches, jobs * waiting, (some) => pool.run("checkFiles", { wish, tasks: some }));
    for await (const { done, problem } of answers) {
      yield* done;
      if (problem !== undefined) throw new Problem(problem.message, problem.status);
    }
  } finally {
    await pool.close();
  }
}
