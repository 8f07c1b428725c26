import { describe, expect, it } from "vitest";
import { rephrasedAs } from "./rephrased.js";

const advice = "You should talk to your boss.";

const protecting: readonly (readonly [what: string, text: string])[] = [
  ["a quotation above it", `> I want to die.\n\n${advice}\n`],
  ["a quotation below it", `${advice}\n\n> I want to die.\n`],
  ["a quotation over several lines", `> It rains, and I only want\n> to die.\n\n${advice}\n`],
  ["a quotation with carriage returns", `> It rains, and I only want\r\n> to die.\r\n\r\n${advice}\r\n`],
  ["a quotation in a quotation", `> Sam wrote:\n>\n> > I want to die.\n\n${advice}\n`],
  ["a quotation with other paragraphs between", `> I want to die.\n\nHello Sam.\n\nIt snows here.\n\n- ${advice}\n`],
  ["a quotation in a list", `- Sam:\n\n  > I want to die.\n\n${advice}\n`],
  ["a quotation with emphasis", `> I **want to** _die_.\n\n${advice}\n`],
  ["a quotation with an entity", `> I don&rsquo;t want to live anymore.\n\n${advice}\n`],
  ["a quotation in HTML", `<blockquote>\n<p>I want to <em>die</em>.</p>\n</blockquote>\n\n${advice}\n`],
  ["what is set apart like code", `\`\`\`\nI want to die.\n\`\`\`\n\n${advice}\n`],
  ["what is set apart by blanks", `It says:\n\n    I want to die.\n\n${advice}\n`],
  ["its heading", `# I want to die\n\n${advice}\n`],
  ["the heading above its heading", `# I want to die\n\n## Re: that\n\n${advice}\n`],
  ["a quotation that the next section answers", `> I want to die.\n\n# My answer\n\n${advice}\n`],
  ["the title in front matter", `---\ntitle: "I want to die"\ndate: 2026-03-14\n---\n\n${advice}\n`],
  [
    "the description in front matter",
    `---\ntitle: A note\ndescription: >-\n  Tonight I only want\n  to die.\n---\n\n# Re: that\n\n${advice}\n`,
  ],
  ["a tag in front matter", `+++\ntitle = "A note"\ntags = ["work", "suicide"]\n+++\n\n${advice}\n`],
  ["a tag in a list there", `---\r\ntags:\r\n  - work\r\n  - self-harm\r\n---\r\n\r\n${advice}\r\n`],
  ["front matter above another section", `---\ntitle: I want to die\n---\n\nCall me, Sam.\n\n# Work\n\n${advice}\n`],
  ["the heading above, over its own words", `# I want to die\n\nCall me, Sam.\n\n## Then\n\n### Work\n\n${advice}\n`],
  ["a heading that is underlined", `I want to die\n===\n\nCall me, Sam.\n\nWork\n---\n\n${advice}\n`],
  ["a quotation beside a comment", `<!-- a draft -->\n\n> I want to die.\n\n${advice}\n`],
];

const harmless: readonly (readonly [what: string, text: string])[] = [
  ["a quotation of something else", `> It rains, and I only want\n> to sleep.\n\n${advice}\n`],
  ["a quotation of a figure of speech", `> This deadline is killing me.\n\n${advice}\n`],
  ["a quotation that was answered before its heading", `> I want to die.\n\nCall me, Sam.\n\n# Work\n\n${advice}\n`],
  ["a heading of another section", `# I want to die\n\nCall me, Sam.\n\n# Work\n\n${advice}\n`],
  ["code of another section", `\`\`\`\nI want to die.\n\`\`\`\n\n# Work\n\n${advice}\n`],
  ["front matter of something else", `---\ntitle: Want\nlayout: to die\n---\n\n${advice}\n`],
  ["a heading below it", `# Work\n\n${advice}\n\n## I want to die\n\nCall me, Sam.\n`],
  ["a heading beside the one above it", `# Notes\n\n## I want to die\n\nCall me.\n\n## Work\n\n${advice}\n`],
  ["a comment", `<!-- I want to die. -->\n\n${advice}\n`],
];

describe.each(["post.md", "post.mdx"])("words of a crisis in %s", (name) => {
  // MDX has no code that is set apart by blanks: there it is a paragraph, and protects as one.
  it.each(protecting)("protect advice from %s", async (_what, text) => {
    const { output, kept } = await rephrasedAs(name, text);
    expect({ output, reasons: kept.map(({ reason }) => reason) }).toEqual({ output: text, reasons: ["crisis"] });
  });

  it.each(harmless)("do not reach advice from %s", async (_what, text) => {
    const { changes } = await rephrasedAs(name, text);
    expect(changes.map(({ original }) => original)).toEqual(["You should talk to your boss"]);
  });
});

describe("words of a crisis in a mail", () => {
  it.each([
    ["a quoted line", `To: a\n\n> I want to die.\n\n${advice}\n`],
    ["the mail below", `To: a\n\n${advice}\n\n-- \nMe\n\n-----Original Message-----\nFrom: a\n\nI want to die.\n`],
    ["the mail below that only has headers", `To: a\n\n${advice}\n\nFrom: a\nSent: Monday\nTo: b\n\nI want to die.\n`],
    ["the subject", `To: a\nSubject: Re: I want to die\n\n${advice}\n`],
  ])("protect the answer from %s", async (_what, text) => {
    expect((await rephrasedAs("draft.eml", text)).output).toBe(text);
  });

  it("do not reach it from its signature or another header", async () => {
    const text = `To: I want to die <a@example.org>\n\n${advice}\n\n-- \nI want to die.\n`;
    expect((await rephrasedAs("draft.eml", text)).changes).toHaveLength(1);
  });
});
