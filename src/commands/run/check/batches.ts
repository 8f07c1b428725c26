import { statSync } from "node:fs";
import type { Task } from "./work.js";

/** How much goes to a thread at once: enough that the way there and back costs little beside the work. */
const enough = { bytes: 32_768, files: 128 };

/** How large a file is, in bytes; one that cannot be looked at is soon done with. */
function sizeOf({ path, bytes }: Task): number {
  try {
    return bytes?.length ?? statSync(path).size;
  } catch {
    return 0;
  }
}

/** Files as they come, as many small ones at a time as are worth a way to another thread, and each large one with those before it. */
export async function* batchesOf(tasks: AsyncIterable<Task>): AsyncGenerator<readonly Task[]> {
  let batch: Task[] = [];
  let bytes = 0;
  for await (const task of tasks) {
    batch.push(task);
    bytes += sizeOf(task);
    if (bytes < enough.bytes && batch.length < enough.files) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
