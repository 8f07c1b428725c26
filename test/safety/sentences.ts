import { readFileSync } from "node:fs";

/** The sentences of a file in test/safety/sentences, one a line; each was written before the phrases that find it. */
export function sentences(name: string): readonly string[] {
  return readFileSync(new URL(`sentences/${name}.txt`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
}
