import { describe, expect, it } from "vitest";
import { batchesOf } from "../../../src/commands/run/check/batches.js";
import type { Task } from "../../../src/commands/run/check/work.js";

/** How many files go at a time, of files of these sizes. */
async function sizesOf(sizes: readonly number[]): Promise<readonly number[]> {
  async function* tasks(): AsyncGenerator<Task> {
    for (const size of sizes) yield { path: "/a", shown: "a", bytes: new Uint8Array(size), changed: "all" };
  }
  const counts: number[] = [];
  for await (const batch of batchesOf(tasks())) counts.push(batch.length);
  return counts;
}

const times = (count: number, size: number): number[] => Array<number>(count).fill(size);

describe("files go to a thread", () => {
  it.each([
    ["none where there are none", [], []],
    ["a few small ones at once", times(5, 100), [5]],
    ["many small ones so many at a time", times(300, 0), [128, 128, 44]],
    ["large ones each alone", times(3, 50_000), [1, 1, 1]],
    ["a large one with the small ones before it", [10, 10, 50_000, 10], [3, 1]],
  ])("%s", async (_, sizes, counts) => {
    expect(await sizesOf(sizes)).toEqual(counts);
  });

  it("however little is known of them", async () => {
    async function* gone(): AsyncGenerator<Task> {
      yield { path: "/no/such/file", shown: "file", changed: "all" };
    }
    const batches: number[] = [];
    for await (const batch of batchesOf(gone())) batches.push(batch.length);
    expect(batches).toEqual([1]);
  });
});
