import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type * as worker from "./worker.js";

type Tasks = typeof worker;

/** Threads that work on tasks. */
export interface Jobs {
  /** Does the task of this name in the thread that is free first. */
  run<Name extends keyof Tasks>(
    name: Name,
    task: Parameters<Tasks[Name]>[0],
  ): Promise<Awaited<ReturnType<Tasks[Name]>>>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/**
 * How much room a thread has for what is new, in MB: twice what V8 gives it. With less it clears that room more often, and
 * threads that clear theirs at one time wait for each other's processors.
 */
const roomForNew = 96;

/** Starts as many threads as there are to be jobs at a time; what they can do is in worker.ts. */
export async function startJobs(jobs: number): Promise<Jobs> {
  const pool = new Piscina({
    filename: fileURLToPath(new URL("worker.cjs", import.meta.url)),
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: { maxYoungGenerationSizeMb: roomForNew },
  });
  return {
    run: (name, task) => pool.run(task, { name }),
    close: () => pool.destroy(),
  };
}
