import { describe, expect, it } from "vitest";
import { readerFor } from "../../../src/documents/reading.js";
import { proseIn } from "../prose-in.js";

const cases: readonly (readonly [what: string, text: string, prose: readonly string[]])[] = [
  ["paragraphs, over soft line breaks", "One\ntwo.\n\nThree.\n", ["One\ntwo.", "Three."]],
  ["headings of both kinds, marked", "# One\n\nTwo\n===\n\nThree.\n", ["# # One", "# Two\n===", "Three."]],
  ["list items, tasks, and what is nested in them", "- one\n- [ ] two\n  1. three\n", ["one", "[ ] two", "three"]],
  ["cells of a table, its head marked", "| a | b |\n| --- | --- |\n| c | d |\n", ["# a", "# b", "c", "d"]],
  ["no quotation", "> One.\n\nTwo.\n", ["Two."]],
  ["no code", "    one\n\n```\ntwo\n```\n\n~~~~ js\nthree\n~~~~\n\nFour.\n", ["Four."]],
  ["no YAML in front", "---\ntitle: one\n---\n\nTwo.\n", ["Two."]],
  ["no TOML in front", "+++\ntitle = 'one'\n+++\nTwo.\n", ["Two."]],
  ["front matter that is never closed", "---\nOne.\n", ["One."]],
  ["no block of HTML", "<div>\nOne.\n</div>\n\nTwo.\n", ["Two."]],
  ["what stands between blocks of HTML", "<details>\n\nOne.\n\n</details>\n", ["One."]],
  ["no definition of a link", "One.\n\n[two]: https://three.org 'four'\n", ["One."]],
  ["footnotes", "One[^1].\n\n[^1]: Two three.\n[^b]: Four five.\n", ["One[^1].", "Two three.", "Four five."]],
  ["no formula in a paragraph of its own", "$$\nOne.\n\nTwo.\n$$\n\nThree.\n", ["Three."]],
  [
    "no formula right behind words, nor one in a list",
    "One:\n$$\ntwo\n$$\nThree.\n\n- Four\n\n  $$\n  x\n  $$\n",
    ["One:", "Three.", "Four"],
  ],
  ["what follows two marks of a formula that nothing closes", "$$\nx\n\nOne.\n", ["$$\nx", "One."]],
  ["what stands around them", "One\n$$\ntwo.\n\nThree.\n", ["One\n$$\ntwo.", "Three."]],
  ["what follows the last formula that is closed", "$$\nx\n$$\n\nOne.\n\n$$\nTwo.\n", ["One.", "$$\nTwo."]],
  [
    "words between two prices at the head of a line",
    "- $$ one\n\nTwo three four.\n\n- $$ five\n",
    ["$$ one", "Two three four.", "$$ five"],
  ],
  ["what follows a quotation with a formula that is not closed", "> $$\n> One\n\nTwo.\n", ["Two."]],
  [
    "what begins with “You” behind a name in code",
    "`--one` You two.\n\n`three` Four.\n",
    ["You two.", "`three` Four."],
  ],
  ["behind a byte order mark", "\uFEFFOne.\n", ["One."]],
  ["with carriage returns", "---\r\na: b\r\n---\r\n\r\nOne\r\ntwo.\r\n", ["One\r\ntwo."]],
  ["nothing in nothing", "", []],
];

describe("the prose of Markdown", () => {
  it.each(cases)("%s", async (_what, text, prose) => {
    expect(await proseIn("post.md", text)).toEqual(prose);
  });
});

const mdx: typeof cases = [
  ["no import and no export", 'import { A } from "a";\nexport const b = {\n  c: 1,\n};\n\nOne.\n', ["One."]],
  ["between the tags of a component", "<Note on={() => a > b}>\n  One.\n</Note>\n", ["One."]],
  ["no tag over several lines", '<Note\n  a="b"\n>\n\nOne.\n', ["One."]],
  ["no expression", "{\n  list.map((x) => <li>One</li>)\n}\n\nTwo {three}.\n", ["Two {three}."]],
  ["what follows a quotation with a tag that is not closed", "> <Note\n> a=1\n\nOne.\n", ["One."]],
  ["indented, for MDX has no indented code", "    One.\n", ["One."]],
];

describe("the prose of MDX", () => {
  it.each(mdx)("%s", async (_what, text, prose) => {
    expect(await proseIn("page.mdx", text)).toEqual(prose);
  });
});

describe("comments", () => {
  const comments = async (name: string, text: string): Promise<string[]> =>
    (await readerFor(name))(text).comments.map((comment) => {
      expect(text.slice(comment.start, comment.end)).toContain(comment.text);
      return comment.text;
    });

  it("of HTML, wherever they stand", async () => {
    const text =
      "<!-- one -->\n\nA <!-- two --> b\n\n- <!-- three -->\n  c\n\n> <!-- four -->\n\n<div>\n<!-- five -->\n</div>\n";
    expect(await comments("post.md", text)).toEqual(["one", "two", "three", "four", "five"]);
  });

  it("of MDX", async () => {
    expect(await comments("page.mdx", "{/* one */}\n\nA {/* two */} b\n")).toEqual(["one", "two"]);
  });

  it("but not in code", async () => {
    expect(await comments("post.md", "`<!-- one -->`\n\n```\n<!-- two -->\n```\n")).toEqual([]);
  });
});

describe("what is opaque", () => {
  it("is given in order, apart, and within its block", async () => {
    const text = "A **b** [c](d 'e') `f` ![g](h) <b>i</b> <code>j</code> &amp; \\* <kk:l> [^m] n<br>o\n";
    const { sections } = (await readerFor("post.md"))(text);
    const block = sections[0]?.[0]?.[0];
    expect(block?.opaque.map(({ start, end, as }) => `${as} ${text.slice(start, end)}`)).toEqual([
      "mark **", "mark **", "mark [", "mark ](d 'e')", "thing `f`", "mark ![g](h)", "mark <b>", "mark </b>",
      "thing <code>j</code>", "sign &amp;", "sign \\*", "mark <", "mark >", "mark [^m]", "sign <br>",
    ]); // prettier-ignore
  });
});
