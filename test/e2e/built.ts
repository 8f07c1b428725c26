import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

const lock = "dist/.building";

/** When a file was written last, in milliseconds since 1970; 0 when it is not there. */
function written(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Builds the program unless what is in dist is newer than all of src, once for all test files that run at a time. */
export async function built(): Promise<void> {
  mkdirSync("dist", { recursive: true });
  for (let tries = 0; tries < 300; tries += 1) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      await wait(100);
    }
  }
  try {
    const newest = Math.max(
      ...readdirSync("src", { recursive: true, encoding: "utf8" }).map((name) => written(`src/${name}`)),
    );
    if (written("dist/main.cjs") < newest) execFileSync("node", [".build/bundle.mjs"], { stdio: "inherit" });
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
