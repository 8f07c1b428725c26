import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { built } from "../e2e/built.js";
import { anEntry } from "../history/entries.js";
import { maySmallDisk } from "./full-disk.js";
import { fillDisk } from "./history/full.js";
import { killWhileWriting } from "./history/killed.js";

beforeAll(built);

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "alongside-soak-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

it("kill -9 at two hundred moments while adding, editing and importing: every acknowledged entry is there, whole", async () => {
  const { acknowledged, swept, lost, amiss } = await killWhileWriting(aFolder(), 200, Math.random);
  process.stdout.write(`${acknowledged} entries acknowledged, ${swept} temporary files swept\n`);
  expect(acknowledged).toBeGreaterThan(200);
  expect({ lost, amiss }).toEqual({ lost: [], amiss: [] });
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
    expect(full).toMatchObject({ status: 3, lines: 1, listed: full.added, unread: 0, leftovers: 0 });
    expect(full.said).toContain("it cannot be written: the disk is full. Nothing there was changed.");
  },
);
