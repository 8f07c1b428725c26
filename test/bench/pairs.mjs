import { spawnSync } from "node:child_process";

/** The middle of some numbers, and the ones a quarter of the way from either end. */
function quartiles(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))];
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/** Milliseconds from the start of a process to its end, with nothing on its standard input and its output in a pipe. */
function timed(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

/**
 * Runs two commands of Node in turn, A B A B, and gives the time of each and the ratio A to B taken pair by pair, so
 * that a machine that grows slower in between slows both.
 */
export function inPairs(a, b, runs) {
  timed(a);
  timed(b);
  const pairs = Array.from({ length: runs }, () => ({ a: timed(a), b: timed(b) }));
  return {
    a: quartiles(pairs.map((pair) => pair.a)),
    b: quartiles(pairs.map((pair) => pair.b)),
    ratio: quartiles(pairs.map((pair) => pair.a / pair.b)),
  };
}
