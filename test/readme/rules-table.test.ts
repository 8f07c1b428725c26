import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { expect, it } from "vitest";
import { rulesMarkdown } from "../../src/render/rules.js";

const path = fileURLToPath(new URL("../../README.md", import.meta.url));
const markers = /(?<=<!-- rules:begin -->\n)[^]*?(?=<!-- rules:end -->)/u;

/** Between its two markers the page holds the tables that the rules themselves give; UPDATE_README=1 writes them there. */
it("README.md lists the rules and the guards there are", async () => {
  const tables = await format(rulesMarkdown(), { parser: "markdown" });
  const page = readFileSync(path, "utf8");
  expect(page).toMatch(markers);
  const written = page.replace(markers, () => `\n${tables}\n`);
  if (process.env["UPDATE_README"] === "1") writeFileSync(path, written);
  expect(process.env["UPDATE_README"] === "1" ? written : page).toBe(written);
});
