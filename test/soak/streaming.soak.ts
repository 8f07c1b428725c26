import { beforeAll, expect, it } from "vitest";
import { built } from "../e2e/built.js";
import { streamThrough } from "./streaming/stream-through.js";

beforeAll(built);

it.each(["paragraphs", "records", "one line"] as const)(
  "a gigabyte of %s goes through in less than 120 MiB, and takes as long for each megabyte as ten do",
  async (shape) => {
    const figures: (readonly [megabytes: number, perSecond: number])[] = [];
    for (const megabytes of [1, 10, 100, 1000]) {
      const { status, seconds, peak, bytesOut } = await streamThrough(shape, megabytes * 1e6);
      const perSecond = megabytes / seconds;
      figures.push([megabytes, perSecond]);
      process.stdout.write(
        `${shape}: ${megabytes} MB in ${seconds.toFixed(1)} s (${perSecond.toFixed(2)} MB/s), ${peak.toFixed(0)} MiB\n`,
      );
      expect(status).toBe(0);
      expect(bytesOut).toBeGreaterThan(megabytes * 1e6);
      expect(peak).toBeLessThan(120);
    }
    const speed = new Map(figures);
    expect(speed.get(1000)).toBeGreaterThan(0.7 * (speed.get(10) ?? 0));
  },
);
