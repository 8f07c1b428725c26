import { expect, it } from "vitest";
import { textOf, trackedFiles } from "./tracked.js";

const leftovers = [
  ["a note to come back to", /\b(?:TO[D]O|FIX[M]E|XX[X]|HA[C]K|WI[P])\b/u],
  ["a mark of an unfinished merge", /^(?:<{7}|>{7}|={7})(?: |$)/mu],
  ["a test left alone or left out", /\b(?:it|test|describe)\.(?:only|skip)\(/u],
  ["a debugger statement", /^\s*debugge[r];/mu],
  ["a path of one machine", /(?<![\w.~-])\/(?:work|root|mnt|srv|private|Users)\/\w/u],
  ["the address of a package registry", /\bregistry\.[a-z]/u],
  ["a folder beside the project", /\.\.\/(?:shared|heldout|\.library)\b/u],
] as const;

const binary = /\.(?:png|age|gz|tgz)$/u;

it.each(leftovers)("no file holds %s", (_, pattern) => {
  const found = trackedFiles().filter((path) => !binary.test(path) && pattern.test(textOf(path)));
  expect(found).toEqual([]);
});
