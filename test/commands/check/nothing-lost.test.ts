import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { built } from "../../e2e/built.js";
import { fixOnFullDisk, maySmallDisk } from "../../soak/full-disk.js";
import { killDuringFix } from "../../soak/kill-fix.js";

beforeAll(built);

it("a run that is killed leaves every file old or new, and the next run cleans up", { timeout: 60_000 }, async () => {
  let midway = 0;
  for await (const { midway: killed, old, rewritten, torn, after } of killDuringFix(60, 3)) {
    expect({ whole: old + rewritten, torn, after }).toEqual({ whole: 60, torn: [], after: [] });
    if (killed && old > 0) midway += 1;
  }
  expect(midway).toBeGreaterThan(0);
});

it.runIf(maySmallDisk())(
  "a full disk loses nothing, and ends with 3 and a sentence a file",
  { timeout: 60_000 },
  () => {
    const kept = mkdtempSync(join(tmpdir(), "alongside-full-"));
    onTestFinished(() => rmSync(kept, { recursive: true, force: true }));
    const { status, unchanged, rewritten, wrong, stderr } = fixOnFullDisk(kept, { files: 3 });
    expect({ status, unchanged, rewritten, wrong }).toEqual({ status: 3, unchanged: 3, rewritten: 0, wrong: [] });
    expect(stderr.split("\n").toSorted()).toEqual(
      [0, 1, 2].map(
        (number) => `alongside: note-${number}.md: it cannot be written: the disk is full. Nothing there was changed.`,
      ),
    );
  },
);
