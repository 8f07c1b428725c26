// How long the program takes to start, as times of Node's own start: whole processes, run in pairs.
// npm run bench [-- RUNS]
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inPairs } from "./pairs.mjs";

const program = fileURLToPath(new URL("../../bin/alongside.js", import.meta.url));
const runs = Number(process.argv[2] ?? 40);
const message = "You should talk to your boss about your hours.";
const folder = mkdtempSync(join(tmpdir(), "alongside-start-"));
const note = join(folder, "note.txt");
writeFileSync(note, `${message}\n`);
const commands = [["--version"], ["rephrase", "x"], ["rephrase", message], ["check", "--fail-on", "none", note]];

console.log(`node ${process.version}, ${runs} pairs; each figure: median (lower to upper quarter)`);
console.log("ratio to node -e 0    ms           command");
for (const command of commands) {
  const { a, ratio } = inPairs([program, ...command], ["-e", "0"], runs);
  const spread = `${ratio.median.toFixed(2)} (${ratio.lower.toFixed(2)} to ${ratio.upper.toFixed(2)})`;
  console.log(`${spread.padEnd(20)}  ${a.median.toFixed(0).padEnd(11)}  alongside ${command.join(" ")}`);
}
rmSync(folder, { recursive: true });
