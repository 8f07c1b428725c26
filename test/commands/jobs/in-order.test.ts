import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "../../../src/commands/jobs/in-order.js";

async function* given(count: number, asked: number[]): AsyncGenerator<number> {
  for (let n = 0; n < count; n += 1) {
    asked.push(n);
    yield n;
  }
}

describe("work in order", () => {
  it("gives what came of each task in the order of the tasks, and never has more at once than asked for", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (turns, ahead) => {
        let going = 0;
        let most = 0;
        const done: number[] = [];
        const work = async (n: number): Promise<number> => {
          going += 1;
          most = Math.max(most, going);
          for (let turn = 0; turn < (turns[n] ?? 0); turn += 1) await Promise.resolve();
          going -= 1;
          return n * 2;
        };
        for await (const result of inOrder(given(turns.length, []), ahead, work)) done.push(result);
        expect(done).toEqual(turns.map((_, n) => n * 2));
        expect(most).toBeLessThanOrEqual(ahead);
      }),
    );
  });

  it("asks for no task before there is room for it", async () => {
    const asked: number[] = [];
    for await (const first of inOrder(given(100, asked), 3, (n) => Promise.resolve(n))) {
      expect(first).toBe(0);
      break;
    }
    expect(asked).toEqual([0, 1, 2]);
  });

  it("throws what goes wrong when its turn has come", async () => {
    const done: number[] = [];
    const all = async (): Promise<void> => {
      const work = (n: number): Promise<number> => (n === 2 ? Promise.reject(new Error("two")) : Promise.resolve(n));
      for await (const result of inOrder(given(5, []), 2, work)) done.push(result);
    };
    await expect(all()).rejects.toThrow("two");
    expect(done).toEqual([0, 1]);
  });
});
