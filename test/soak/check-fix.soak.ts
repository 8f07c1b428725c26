import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { built } from "../e2e/built.js";
import { fixOnFullDisk, maySmallDisk } from "./full-disk.js";
import { killDuringFix } from "./kill-fix.js";

beforeAll(built);

it("kill -9 during check --fix over 500 files, twenty times: every file is old or new, and the next run cleans up", async () => {
  let midway = 0;
  for await (const killed of killDuringFix(500, 20)) {
    expect(killed.torn).toEqual([]);
    expect(killed.old + killed.rewritten).toBe(500);
    expect(killed.after).toEqual([]);
    if (killed.midway && killed.old > 0) midway += 1;
    process.stdout.write(`${killed.old} old, ${killed.rewritten} new, ${killed.left} temporary\n`);
  }
  expect(midway).toBeGreaterThanOrEqual(18);
});

describe.runIf(maySmallDisk())("a full disk", () => {
  it.each([0, 4096, 8192, 12_288, 20_480])("loses nothing with %d bytes left, and the program says so", (room) => {
    const kept = mkdtempSync(join(tmpdir(), "alongside-full-"));
    onTestFinished(() => rmSync(kept, { recursive: true, force: true }));
    const files = 40;
    const { status, unchanged, rewritten, wrong, stderr } = fixOnFullDisk(kept, { files, disk: 512, room });
    process.stdout.write(`${room} left: ${unchanged} as they were, ${rewritten} rewritten, status ${status}\n`);
    expect(wrong).toEqual([]);
    expect(unchanged + rewritten).toBe(files);
    expect(status).toBe(unchanged === 0 ? 0 : 3);
    expect(
      stderr.split("\n").filter((line) => line.includes("the disk is full. Nothing there was changed.")).length,
    ).toBe(unchanged);
    if (room === 0) expect(unchanged).toBe(files);
  });
});
