// How long a reflection takes to ask: from its start to the first question, as times of Node's own start, and from a key
// to the next question. Both in a terminal of its own. npm run bench:reflect [-- RUNS]
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawn } from "@lydell/node-pty";

const program = fileURLToPath(new URL("../../bin/alongside.js", import.meta.url));
const runs = Number(process.argv[2] ?? 20);
const home = mkdtempSync(join(tmpdir(), "alongside-bench-"));
const env = { PATH: process.env.PATH, TERM: "xterm-256color", LANG: "en_GB.UTF-8", ALONGSIDE_HOME: home };

/** The number that a share of the others is smaller than. */
function at(share, numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(share * numbers.length))];
}

/** Starts Node in a terminal; `shows` resolves to the milliseconds from a moment until something is written there. */
function start(args) {
  const began = performance.now();
  let sent = "";
  const waiting = new Set();
  const child = spawn(process.execPath, args, { cols: 80, rows: 30, env });
  child.onData((data) => {
    sent += data;
    for (const look of waiting) look();
  });
  const ended = new Promise((resolve) => {
    child.onExit(() => resolve(performance.now() - began));
  });
  const shows = (text, from, since) =>
    new Promise((resolve) => {
      const look = () => {
        if (!sent.includes(text, from)) return;
        waiting.delete(look);
        resolve(performance.now() - since);
      };
      waiting.add(look);
      look();
    });
  return { began, ended, shows, sent: () => sent.length, types: (keys) => child.write(keys) };
}

/** One session up to its fourth question: milliseconds to the first, and from each Enter to the next. */
async function session() {
  const person = start([program, "reflect"]);
  const first = await person.shows("1 of 7", 0, person.began);
  const next = [];
  for (const [nth, answer] of ["Rain.", "Weather.", "Dry socks."].entries()) {
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    person.types(`${answer}\r`);
    await person.shows(answer, 0, 0);
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    const from = person.sent();
    const since = performance.now();
    person.types("\r");
    next.push(await person.shows(`${nth + 2} of 7`, from, since));
  }
  person.types("\u0003");
  await person.ended;
  return { first, next };
}

try {
  await session();
  const pairs = [];
  for (let run = 0; run < runs; run += 1) {
    const { first, next } = await session();
    pairs.push({ first, next, node: await start(["-e", "0"]).ended });
  }
  const ratios = pairs.map(({ first, node }) => first / node);
  const keys = pairs.flatMap(({ next }) => next);
  const figure = (numbers, digits) => `${at(0.5, numbers).toFixed(digits)} (${at(0.25, numbers).toFixed(digits)} to ${at(0.75, numbers).toFixed(digits)})`; // prettier-ignore
  console.log(`node ${process.version}, ${runs} pairs; each figure: median (lower to upper quarter)`);
  console.log(`${figure(ratios, 2).padEnd(22)} times node -e 0, from start to the first question of reflect`);
  console.log(`${figure(keys, 0).padEnd(22)} ms from a key to the next question; the longest took ${Math.max(...keys).toFixed(0)}`); // prettier-ignore
  process.exitCode = at(0.5, ratios) <= 2.2 && at(0.5, keys) < 50 ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
