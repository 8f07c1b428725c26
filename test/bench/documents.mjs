// How fast documents and records are rewritten, whole processes and all: Markdown in MB/s, and two threads beside one.
// npm run bench:documents [-- RUNS]
import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, closeSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";

const program = fileURLToPath(new URL("../../bin/alongside.js", import.meta.url));
const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const runs = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), "alongside-bench-"));
const env = { ...process.env, ALONGSIDE_HOME: folder };

/** Seconds that the program takes for a file on its standard input. */
function timed(args, file) {
  const input = openSync(file);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [program, "rephrase", ...args], {
    stdio: [input, "ignore", "inherit"],
    env,
  });
  closeSync(input);
  if (status !== 0) throw new Error(`rephrase ${args.join(" ")} ended with ${status}`);
  return (performance.now() - started) / 1000;
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

try {
  const markdown = join(folder, "all.md");
  const files = globSync(["**/*.md"], { cwd: modules, dot: true, absolute: true });
  const texts = files.map((file) => readFileSync(file, "utf8").replace(/^(?:---|\+\+\+)$/gmu, ""));
  writeFileSync(markdown, [...texts, ...texts, ...texts, ...texts].join("\n\n"));
  const megabytes = statSync(markdown).size / 1e6;
  const seconds = Array.from({ length: runs }, () => timed(["--as", "markdown"], markdown));
  const speed = (megabytes / middle(seconds)).toFixed(2);
  console.log(
    `Markdown: ${megabytes.toFixed(1)} MB, ${speed} MB/s (median of ${runs}; fastest ${(megabytes / Math.min(...seconds)).toFixed(2)})`,
  );

  const records = join(folder, "records.ndjson");
  const text = "You should talk to your boss about your hours. I know how hard it is. Have you tried writing it down? ";
  writeFileSync(
    records,
    Array.from({ length: 150_000 }, (_, id) => `${JSON.stringify({ id, text: `${text}${id}. ${text}` })}\n`).join(""),
  );
  const pairs = Array.from({ length: runs }, () => {
    const one = timed(["--ndjson", "--jobs", "1"], records);
    return one / timed(["--ndjson", "--jobs", "2"], records);
  });
  console.log(
    `--jobs 2: ${middle(pairs).toFixed(2)} times --jobs 1 (median of ${runs} pairs; best ${Math.max(...pairs).toFixed(2)}; ${availableParallelism()} processors)`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
