import { Problem } from "../../../messages/problem.js";
import { inOrder } from "../../jobs/in-order.js";
import type { Wish } from "./wish.js";
import { workOn, type Done, type Task } from "./work.js";

/** How many files wait at each thread, so that none runs out of them while others are told. */
const waiting = 8;

/**
 * Works on files, `jobs` of them at a time, and gives what came of each in the order in which they came. Throws a `Problem`
 * where the whole run cannot go on, as with a configuration that says nothing.
 */
export async function* workThrough(wish: Wish, tasks: AsyncIterable<Task>, jobs: number): AsyncGenerator<Done> {
  if (jobs === 1) {
    for await (const task of tasks) yield await workOn(wish, task);
    return;
  }
  const { startJobs } = await import("../../jobs/pool.js");
  const pool = await startJobs(jobs);
  try {
    for await (const answer of inOrder(tasks, jobs * waiting, (task) => pool.run("checkFile", { wish, task }))) {
      if (answer.kind === "problem") throw new Problem(answer.message, answer.status);
      yield answer.done;
    }
  } finally {
    await pool.close();
  }
}
