import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { built } from "../e2e/built.js";
import { anEntry } from "../history/entries.js";
import { maySmallDisk } from "./full-disk.js";
import { fillDisk, nothingLost } from "./history/full.js";
import { killWhileWriting } from "./history/killed.js";

beforeAll(built);

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "alongside-soak-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it("kill -9 at two hundred moments of adding, editing, encrypting and importing: every acknowledged entry is there, whole", async () => {
  const [histories, kills] = [8, 25];
  const all = { acknowledged: 0, midway: 0, between: 0, refused: 0 };
  for (let nth = 0; nth < histories; nth += 1) {
    const { acknowledged, midway, between, refused, ...amiss } = await killWhileWriting(aFolder(), kills, Math.random);
    all.acknowledged += acknowledged;
    all.midway += midway;
    all.between += between;
    all.refused += refused.length;
    process.stdout.write(`after ${(nth + 1) * kills} kills: ${JSON.stringify(all)} ${refused.join("; ")}\n`);
    expect(amiss).toEqual({ lost: [], amiss: [], plain: [] });
  }
  expect(all.acknowledged).toBeGreaterThan(200);
  expect(all.between).toBeGreaterThan(20);
});

it.runIf(maySmallDisk())(
  "a disk of 600 KB that grows full keeps every acknowledged entry, and says so in one sentence",
  () => {
    const folder = aFolder();
    const answers = [{ step: "word", question: "One word?", text: "word ".repeat(400) }];
    writeFileSync(join(folder, "entry.ndjson"), `${JSON.stringify(anEntry({ id: "ID", answers }))}\n`);
    const full = fillDisk(folder, join(folder, "entry.ndjson"), 600);
    process.stdout.write(`${JSON.stringify(full)}\n`);
    expect(full.added).toBeGreaterThan(50);
    expect(full).toMatchObject(nothingLost(full));
    expect(full.said).toContain("it cannot be written: the disk is full. Nothing there was changed.");
  },
);
