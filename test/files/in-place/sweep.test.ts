import { spawnSync } from "node:child_process";
import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sweep } from "../../../src/files/in-place/sweep.js";
import { aFolder } from "../folder.js";

const now = Date.now();
const temporary = (writer: number): string => `.alongside-${writer}-0123456789ab.tmp`;

/** The number of a process that has ended. */
const ended = (): number => spawnSync(process.execPath, ["-e", "0"]).pid;

it("removes what processes have left that are no more, and what no writer can still be at", () => {
  const folder = aFolder();
  const gone = ended();
  const others = ["note.md", ".alongside-0123456789ab.tmp", "alongside-1-0123456789ab.tmp"];
  const old = temporary(1).replace("ab.tmp", "cd.tmp");
  for (const name of [...others, temporary(gone), temporary(process.pid), temporary(1), old])
    writeFileSync(join(folder, name), "part");
  utimesSync(join(folder, old), (now - 7_200_000) / 1000, (now - 7_200_000) / 1000);
  sweep(folder, now);
  expect(readdirSync(folder).toSorted()).toEqual([...others, temporary(process.pid), temporary(1)].toSorted());
});

it("leaves a folder that it cannot read", () => {
  expect(() => sweep(join(aFolder(), "gone"), now)).not.toThrow();
});
