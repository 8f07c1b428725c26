import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { digests } from "../../src/safety/data/digests.js";
import { protectedPhrases, protectedReasons } from "../../src/safety/protect.js";

const file = new URL("../../src/safety/data/digests.ts", import.meta.url);

// UPDATE_DIGESTS=1 writes them anew from the phrases.
if (process.env["UPDATE_DIGESTS"] === "1") {
  const rows = protectedReasons.map((reason) => `  ${reason}:\n    "${protectedPhrases().digest(reason)}",\n`);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, `${text.slice(0, text.indexOf("export const"))}export const digests = {\n${rows.join("")}};\n`);
}

it.each(protectedReasons)("the digest of %s is that of its phrases", (reason) => {
  expect(digests[reason]).toBe(protectedPhrases().digest(reason));
});
