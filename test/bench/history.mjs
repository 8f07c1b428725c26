// How long the history takes at a size, as times of Node's own start, beside `grep -r` over the same folder.
// npm run bench:history [-- ENTRIES RUNS]; at 100000 entries it takes an hour and more, most of it for import.
import { spawnSync } from "node:child_process";
import { closeSync, cpSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { layEntries } from "./history/entries.mjs";
import { enough, measureMemory } from "./history/memory.mjs";
import { inPairs } from "./pairs.mjs";

const program = fileURLToPath(new URL("../../bin/alongside.js", import.meta.url));
const entries = Number(process.argv[2] ?? 10_000);
const runs = Number(process.argv[3] ?? 11);
const home = mkdtempSync(join(tmpdir(), "alongside-bench-"));
process.env["ALONGSIDE_HOME"] = home;

layEntries(home, entries);

const line = (ratio, milliseconds, what) => console.log(`${ratio.padEnd(22)}${milliseconds.padEnd(9)}${what}`);
console.log(`node ${process.version}, ${entries} entries, ${runs} pairs; each figure: median (lower to upper quarter)`);
line("ratio to node -e 0", "ms", "");

function measure(what, args) {
  const { a, ratio } = inPairs(args, ["-e", "0"], runs);
  const spread = `${ratio.median.toFixed(2)} (${ratio.lower.toFixed(2)} to ${ratio.upper.toFixed(2)})`;
  line(spread, a.median.toFixed(0), what);
}

/** The same through a Node that only starts grep would count Node too: grep by itself, beside Node by itself. */
function grep(word) {
  const once = (command, args) => {
    const start = performance.now();
    spawnSync(command, args, { stdio: "ignore" });
    return performance.now() - start;
  };
  const pairs = Array.from({ length: runs }, () => [
    once("grep", ["-rl", word, join(home, "sessions")]),
    once(process.execPath, ["-e", "0"]),
  ]);
  const middle = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
  const ratio = middle(pairs.map(([ours, node]) => ours / node));
  line(ratio.toFixed(2), middle(pairs.map(([ours]) => ours)).toFixed(0), `grep -rl ${word}`);
}

/** Looks into every file: where the folder for the index is a file, there is none. */
const withoutIndex = join(home, "cache");

measure("history list", [program, "history", "list"]);
writeFileSync(withoutIndex, "");
measure("history search xylophone, without an index", [program, "history", "search", "xylophone"]);
rmSync(withoutIndex);
const start = performance.now();
spawnSync(process.execPath, [program, "history", "search", "xylophone"], { stdio: "ignore" });
line("once", (performance.now() - start).toFixed(0), "making the index");
measure("history search xylophone, with it", [program, "history", "search", "xylophone"]);
measure("history search sister, with it", [program, "history", "search", "sister"]);
grep("xylophone");
process.env["ALONGSIDE_NOW"] = "2026-03-02T10:00:00Z";
measure("look-back", [program, "look-back"]);
measure("look-back --html", [program, "look-back", "--html"]);

const adding = `
  import { openStore } from "./src/history/store.ts";
  const store = openStore(process.env.ALONGSIDE_HOME);
  const times = [];
  for (let nth = 0; nth < 100; nth += 1) {
    const answers = [{ step: "a", question: "What happened?", text: "word ".repeat(400) }];
    const start = performance.now();
    store.saveNow({ id: "new" + nth, flow: "challenge", title: "x", status: "kept", started: "2026-03-04T10:00:00Z", zone: "UTC",
      localDate: "2026-03-04", people: [], tags: [], answers, experiences: [], schema: 1, more: {} });
    times.push(performance.now() - start);
  }
  console.log(times.sort((a, b) => a - b)[50].toFixed(1));
`;
const stdin = { contents: adding, resolveDir: fileURLToPath(new URL("../..", import.meta.url)), loader: "ts" };
const outfile = join(home, "adding.cjs");
await build({ stdin, bundle: true, platform: "node", format: "cjs", outfile, logLevel: "error" });
line(
  "",
  spawnSync(process.execPath, [outfile], { encoding: "utf8" }).stdout.trim(),
  "store.saveNow of a new entry, in process",
);

console.log(`\nmost memory in MiB, which is to be ${enough} or less`);
const folder = mkdtempSync(join(tmpdir(), "alongside-bench-out-"));
measureMemory(program, folder, line);
/** Milliseconds of a command that unlocks the history, the middle of five. */
function unlocking(args) {
  const passphrase = join(folder, "passphrase");
  writeFileSync(passphrase, "two herons\n");
  const times = Array.from({ length: args.includes("encrypt") ? 1 : 5 }, () => {
    const descriptor = openSync(passphrase, "r");
    const begun = performance.now();
    spawnSync(process.execPath, [program, ...args, "--passphrase-fd", "3"], {
      stdio: ["ignore", "ignore", "ignore", descriptor],
    });
    const time = performance.now() - begun;
    closeSync(descriptor);
    return time;
  });
  return times.toSorted((one, other) => one - other)[times.length >> 1];
}

console.log("\nencrypted, in ms");
line(
  "",
  unlocking(["history", "encrypt", "--recovery-to", join(folder, "recovery")]).toFixed(0),
  "encrypting all of it",
);
const nothing = mkdtempSync(join(tmpdir(), "alongside-bench-one-"));
cpSync(join(home, "keys"), join(nothing, "keys"), { recursive: true });
process.env["ALONGSIDE_HOME"] = nothing;
const unlock = unlocking(["history", "list"]);
line("", unlock.toFixed(0), "unlocking alone: history list, of nothing");
process.env["ALONGSIDE_HOME"] = home;
unlocking(["history", "search", "xylophone"]);
const search = unlocking(["history", "search", "xylophone"]);
line(`unlock + ${(search - unlock).toFixed(0)}`, search.toFixed(0), "history search xylophone, with its index");
for (const each of [home, folder, nothing]) rmSync(each, { recursive: true, force: true });
