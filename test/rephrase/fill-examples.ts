import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../src/rephrase/rules", import.meta.url));
const emptyExample = /\[("(?:[^"\\]|\\.)*"), ""\]/g;

/** Writes into the rule files what `rewrite` makes of each example that has no sentence after it yet. */
export function fillExamples(rewrite: (before: string) => string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const path = `${folder}/${file}`;
    const source = readFileSync(path, "utf8");
    const filled = source.replace(emptyExample, (example: string, quoted: string) => {
      const before: unknown = JSON.parse(quoted);
      if (typeof before !== "string") return example;
      const after = rewrite(before);
      return after === before ? example : `[${quoted}, ${JSON.stringify(after)}]`;
    });
    if (filled !== source) writeFileSync(path, filled);
  }
}
