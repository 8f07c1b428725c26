import fc from "fast-check";
import type { DocumentKind } from "../../src/documents/kind.js";
import { calmMessage } from "../rephrase/sentences.js";

/** A document as somebody might write it, and its kind. */
export interface Written {
  readonly kind: DocumentKind;
  readonly text: string;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ");
const prefixed = (text: string, prefix: string): string => text.replace(/^/gmu, prefix);

/** Ways in which a message stands in Markdown. */
const markdownParts: readonly ((said: string) => string)[] = [
  (said) => said,
  (said) => said,
  (said) => `# ${oneLine(said)}`,
  (said) => `- ${oneLine(said)}\n- ${oneLine(said)}`,
  (said) => `1. ${oneLine(said)}`,
  (said) => prefixed(oneLine(said), "> "),
  (said) => `\`\`\`\n${said}\n\`\`\``,
  (said) => `**${oneLine(said)}**`,
  (said) => `${oneLine(said)} See [what you should read](https://example.org/you-should).`,
  (said) => `| a | b |\n| - | - |\n| ${oneLine(said)} | c |`,
  (said) => `<!-- ${oneLine(said)} -->`,
  (said) => `${oneLine(said)} *Please* \`rest\` &amp; write it down.`,
];

const markdown = fc
  .array(fc.tuple(fc.constantFrom(...markdownParts), calmMessage), { minLength: 1, maxLength: 5 })
  .map((parts) => `---\ntitle: You should rest\n---\n\n${parts.map(([part, said]) => part(said)).join("\n\n")}\n`);

const mail = fc
  .array(fc.tuple(calmMessage, fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([said, quoted]) => (quoted ? prefixed(said, "> ") : said)).join("\n\n"))
  .map(
    (body) => `From: a@example.org\nTo: b@example.org\nSubject: You should rest\n\n${body}\n-- \nYou should see this\n`,
  );

/** Documents of every kind, with advice in their prose and elsewhere. */
export const written: fc.Arbitrary<Written> = fc.oneof(
  calmMessage.map((text): Written => ({ kind: "plain", text })),
  markdown.map((text): Written => ({ kind: "markdown", text })),
  mail.map((text): Written => ({ kind: "mail", text })),
);
