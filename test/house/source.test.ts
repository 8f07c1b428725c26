import { dirname, join } from "node:path/posix";
import { expect, it } from "vitest";
import { order } from "./order.js";
import { textOf, trackedFiles } from "./tracked.js";

const source = trackedFiles().filter((path) => path.startsWith("src/") && path.endsWith(".ts"));

/** Every line of the source in which the pattern stands, as path:line, with what its groups caught. */
function* matches(pattern: RegExp): Generator<{ path: string; line: number; caught: string; text: string }> {
  for (const path of source) {
    const text = textOf(path);
    for (const match of text.matchAll(pattern)) {
      const line = text.slice(0, match.index).split("\n").length;
      yield { path, line, caught: match[1] ?? match[0], text };
    }
  }
}

const place = ({ path, line }: { path: string; line: number }) => `${path}:${line}`;

it("says in a comment what every export is", () => {
  const declared = /^export (?:async )?(?:function\*?|const|class|interface|type|enum) (\w+)/gmu;
  const silent = [...matches(declared)].filter(({ text, line, caught }) => {
    const above = text.split("\n")[line - 2] ?? "";
    const overload = new RegExp(`^export (?:async )?function\\*? ${caught}\\b.*;$`, "u");
    return !above.trimEnd().endsWith("*/") && !overload.test(above);
  });
  expect(silent.map(place)).toEqual([]);
});

it("imports only leftwards, also where a module is loaded when it is needed", () => {
  const late = [...matches(/\bimport\(\s*"(\.[^"]+)"/gu)];
  const room = (path: string) => order.indexOf(path.split("/")[1] ?? "");
  const rightwards = late.filter(
    ({ path, caught }) => room(path) !== -1 && room(join(dirname(path), caught)) > room(path),
  );
  expect(late.length).toBeGreaterThan(0);
  expect(rightwards.map(place)).toEqual([]);
});

it("imports what is node's first, then packages, then what is its own", () => {
  const rank = (from: string): number => (from.startsWith("node:") ? 0 : from.startsWith(".") ? 2 : 1);
  const mixed = trackedFiles().filter((path) => {
    if (!/^(?:src|test)\/.*\.ts$/.test(path)) return false;
    const imports = textOf(path).matchAll(/^import (?:type )?(?:[^;"]*?from )?"([^"]+)";$/gmu);
    const ranks = [...imports].map(([, from = ""]) => rank(from));
    return ranks.some((each, at) => each < (ranks[at - 1] ?? 0));
  });
  expect(mixed).toEqual([]);
});

it("takes the present instant from the context alone", () => {
  const reads = [...matches(/\bDate\(\)|\bperformance\.now\(/gu)].filter(
    ({ path }) => path !== "src/commands/context.ts",
  );
  expect(reads.map(place)).toEqual([]);
});
