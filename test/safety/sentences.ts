import { readFileSync } from "node:fs";

/**
 * The sentences of a file in test/safety/sentences, one a line. Most were written before the phrases that find
 * them; those in Spanish and the misspelt ones after, by whoever wrote these. Those of families of meaning, in both
 * languages, were written by whoever then wrote the phrases, before looking at what was found; the few that are not
 * found are left out of the files and listed in the test.
 */
export function sentences(name: string): readonly string[] {
  return readFileSync(new URL(`sentences/${name}.txt`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
}
