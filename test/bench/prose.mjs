// How fast prose is rewritten: the engine alone on ten megabytes, beside Node's own start, twenty substitutions by
// regular expressions in the same Node over the same text, and the same twenty in sed.
// npm run bench:prose [-- MEGABYTES]
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rephraseAll } from "../../dist/index.js";
import { prose, substitutions } from "./texts.mjs";

const program = fileURLToPath(new URL("../../bin/alongside.js", import.meta.url));
const text = prose(Number(process.argv[2] ?? 10) * 1e6);
const paragraphs = text.split("\n\n");
const megabytes = Buffer.byteLength(text) / 1e6;

/** Seconds of one processor that `work` takes, and seconds by the clock. */
function timed(work) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const made = work();
  const { user } = process.cpuUsage(cpu);
  return { user: user / 1e6, clock: (performance.now() - start) / 1000, made };
}

/** Seconds by the clock that a command takes for the text. */
function command(name, args, file) {
  const input = openSync(file);
  const start = performance.now();
  const { status, error } = spawnSync(name, args, { stdio: [input, "ignore", "inherit"] });
  closeSync(input);
  if (error !== undefined) return undefined;
  if (status !== 0) throw new Error(`${name} ended with ${status}`);
  return (performance.now() - start) / 1000;
}

/** All paragraphs, each as a text of its own, given as the command gives what it has read: some 64 KiB at a time. */
const engine = () => {
  let changes = 0;
  for (let at = 0; at < paragraphs.length; at += 230) {
    const texts = paragraphs.slice(at, at + 230).map((paragraph) => ({ text: paragraph, options: {} }));
    for (const made of rephraseAll(texts)) changes += made.changes.length;
  }
  return changes;
};
const filter = () => substitutions.reduce((made, [from, to]) => made.replace(from, to), text).length;
const fastest = (work) => Array.from({ length: 3 }, () => timed(work)).toSorted((a, b) => a.user - b.user)[0];

const own = fastest(engine);
const twenty = fastest(filter);
const folder = mkdtempSync(join(tmpdir(), "alongside-prose-"));
try {
  const file = join(folder, "prose.txt");
  writeFileSync(file, text);
  const script = substitutions.map(([from, to]) => `s/${from.source}/${to}/Ig`);
  const start = command(process.execPath, ["-e", "0"], file);
  const whole = command(process.execPath, [program, "rephrase"], file);
  const sed = command("sed", ["-E", ...script.flatMap((one) => ["-e", one])], file);
  console.log(
    `${megabytes.toFixed(1)} MB, a rewrite every ${Math.round((megabytes * 1e6) / own.made)} bytes; node ${process.version}`,
  );
  console.log(
    `engine alone              ${(megabytes / own.user).toFixed(2)} MB/s of processor time (${(megabytes / own.clock).toFixed(2)} by the clock)`,
  );
  console.log(`  to node -e 0            ${(own.clock / start).toFixed(1)} times`);
  console.log(
    `  to twenty substitutions ${(own.user / twenty.user).toFixed(2)} times (${(megabytes / twenty.user).toFixed(1)} MB/s)`,
  );
  console.log(
    `alongside rephrase        ${(megabytes / whole).toFixed(2)} MB/s, ${(whole / twenty.clock).toFixed(2)} times the substitutions`,
  );
  if (sed !== undefined)
    console.log(`  to sed, the same twenty ${(whole / sed).toFixed(2)} times (${(megabytes / sed).toFixed(1)} MB/s)`);
} finally {
  rmSync(folder, { recursive: true });
}
