import { expect, it } from "vitest";
import { rephraseDocument } from "../../../src/rephrase/document/whole.js";

const rest = "You should rest.";
const told = "What helped me was resting.";

it.each<[string, Parameters<typeof rephraseDocument>[1], string, string]>([
  ["a mail, without what it quotes", { as: "mail" }, `> ${rest}\n\n${rest}\n`, `> ${rest}\n\n${told}\n`],
  ["plain text, without lines that quote", {}, `> ${rest}\n\n${rest}\n`, `> ${rest}\n\n${told}\n`],
  [
    "what the name says",
    { name: "a.md" },
    `\`\`\`\n${rest}\n\`\`\`\n\n${rest}\n`,
    `\`\`\`\n${rest}\n\`\`\`\n\n${told}\n`,
  ],
  ["another kind than the name says", { name: "a.md", as: "plain" }, `# ${rest}\n`, `# ${told}\n`],
  ["headings, where that is asked for", { as: "markdown", headings: true }, `# ${rest}\n`, `# ${told}\n`],
  ["in a style", { as: "mail", style: "witness" }, `${rest}\n`, "I've seen it help someone to rest.\n"],
])("rewrites %s", async (_what, options, text, output) => {
  const rephrased = await rephraseDocument(text, options);
  expect(rephrased.output).toBe(output);
  for (const { start, end, original } of rephrased.changes) expect(text.slice(start, end)).toBe(original);
});
