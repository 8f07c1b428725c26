import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { runningText, type Shape } from "./running-text.js";

const bin = fileURLToPath(new URL("../../../bin/alongside.js", import.meta.url));
const peak = new URL("peak.mjs", import.meta.url).href;

/** How running text went through the program. */
export interface Streamed {
  readonly status: number | null;
  readonly bytesOut: number;
  readonly seconds: number;
  /** The most memory that was resident, in MiB. */
  readonly peak: number;
}

/** Sends so many bytes of running text through `alongside rephrase`, and throws away what comes out. */
export async function streamThrough(shape: Shape, bytes: number): Promise<Streamed> {
  const folder = mkdtempSync(join(tmpdir(), "alongside-stream-"));
  const file = join(folder, "peak");
  try {
    const started = performance.now();
    const args = ["--import", peak, bin, "rephrase", ...(shape === "records" ? ["--ndjson"] : [])];
    const child = spawn(process.execPath, args, {
      stdio: ["pipe", "pipe", "inherit"],
      env: { PATH: process.env["PATH"], ALONGSIDE_HOME: folder, PEAK_FILE: file },
    });
    let bytesOut = 0;
    child.stdout.on("data", (chunk: Buffer) => (bytesOut += chunk.length));
    const ended = once(child, "close");
    await pipeline(Readable.from(runningText(shape, bytes)), child.stdin);
    await ended;
    const seconds = (performance.now() - started) / 1000;
    return { status: child.exitCode, bytesOut, seconds, peak: Number(readFileSync(file, "utf8")) / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
