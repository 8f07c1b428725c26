// How fast prose is rewritten: the engine alone on ten megabytes, beside Node's own start, twenty substitutions by
// regular expressions in the same Node over the same text, and the same twenty in sed. The prose is made up; of files with a
// "text" in each of their JSON lines, such as sentences from a forum, it is as many times all of them as make that much.
// npm run bench:prose [-- MEGABYTES [FILE...]]
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rephraseAll } from "../../dist/index.js";
import { prose, substitutions } from "./texts.mjs";

const program = fileURLToPath(new URL("../../bin/alongside.js", import.meta.url));
const [wanted = 10, ...files] = process.argv.slice(2);

/** The texts of files of JSON lines, all of them as often as makes so many bytes. */
function textsOf(names, bytes) {
  const texts = names.flatMap((name) =>
    readFileSync(name, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line).text),
  );
  const all = texts.join("\n\n");
  return Array.from({ length: Math.ceil(bytes / Buffer.byteLength(all)) }, () => all).join("\n\n");
}

const text = files.length > 0 ? textsOf(files, wanted * 1e6) : prose(wanted * 1e6);
const paragraphs = text.split("\n\n");
const megabytes = Buffer.byteLength(text) / 1e6;

/** The paragraphs as the command gives what it has read: some 64 KiB at a time. */
const stretches = [];
let size = Infinity;
for (const paragraph of paragraphs) {
  if (size >= 65_536) {
    stretches.push([]);
    size = 0;
  }
  stretches.at(-1).push(paragraph);
  size += paragraph.length + 2;
}

/**
 * How fast `work` goes through the pieces of a text, in several rounds: seconds of processor time and by the clock of the fastest round,
 * and of processor time alone where each piece counts as in its fastest round, because what else a machine does, or the
 * machines beside it, only ever slows a piece. `made` is the sum of what `work` gives.
 */
function timed(work, pieces, rounds = 5) {
  const fastest = pieces.map(() => Infinity);
  let round = { user: Infinity, clock: Infinity };
  let made = 0;
  for (let nth = 0; nth < rounds; nth += 1) {
    const begun = process.cpuUsage();
    const start = performance.now();
    made = 0;
    for (const [at, piece] of pieces.entries()) {
      const before = process.cpuUsage();
      made += work(piece);
      fastest[at] = Math.min(fastest[at], process.cpuUsage(before).user / 1e6);
    }
    const user = process.cpuUsage(begun).user / 1e6;
    if (user < round.user) round = { user, clock: (performance.now() - start) / 1000 };
  }
  return { ...round, undisturbed: fastest.reduce((sum, one) => sum + one, 0), made };
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

/** The paragraphs, each as a text of its own. */
const engine = (stretch) =>
  rephraseAll(stretch.map((paragraph) => ({ text: paragraph, options: {} }))).reduce(
    (sum, { changes }) => sum + changes.length,
    0,
  );
const filter = (whole) => substitutions.reduce((made, [from, to]) => made.replace(from, to), whole).length;

const own = timed(engine, stretches);
const twenty = timed(filter, [text]);
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
    `engine alone              ${(megabytes / own.undisturbed).toFixed(2)} MB/s of processor time, each 64 KiB at its fastest of five`,
  );
  console.log(
    `  the fastest round       ${(megabytes / own.user).toFixed(2)} MB/s of processor time (${(megabytes / own.clock).toFixed(2)} by the clock)`,
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
