import { describe, expect, it } from "vitest";
import { readerFor } from "../../../src/documents/reading.js";

/** The stretches of a Markdown document in which no advice is given, whatever it reads like. */
async function asideIn(text: string): Promise<string[]> {
  const { sections } = (await readerFor("post.md"))(text);
  return sections.flatMap((section) =>
    section.flatMap((paragraph) =>
      paragraph.filter(({ stays }) => stays === true).map(({ start, end }) => text.slice(start, end)),
    ),
  );
}

const table = (head: string, ...rows: readonly string[]): string =>
  [head, head.replace(/[^|]+/g, "---"), ...rows].map((row) => `${row}\n`).join("");

const cases: readonly (readonly [what: string, text: string, aside: readonly string[]])[] = [
  ["tasks, and not the items beside them", "- [ ] one\n- [x] two\n- three\n", ["[ ] one", "[x] two"]],
  ["what belongs to a task", "- [ ] one\n  - two\n\n  three\n- four\n", ["[ ] one", "two", "three"]],
  ["cells below Don't, and below Do beside it", table("| Do | Don't |", "| one | two |"), ["one", "two"]],
  ["cells below what is typeset otherwise", table("| Who | **Don’t** say |", "| one | two |"), ["two"]],
  ["cells below a sign", table("| Who | ✅ Say | ❌ |", "| one | two | three |"), ["two", "three"]],
  ["cells behind an empty one", table("| Who | Avoid |", "|  | two |", "| three |  |"), ["two"]],
  ["cells of a table without bars at its edges", table("Who | Never", "one | two"), ["two"]],
  ["a row that begins so", table("| When | What |", "| Do not | one |", "| Do | two |"), ["Do not", "one"]],
  ["names of what is to be done", table("| Task | Owner |", "| one | two |"), ["one"]],
  ["no cell below another head", table("| Do | What helps |", "| one | two |"), []],
  ["items below a heading that forbids", "## Don'ts\n\n- one\n\n## Dos\n\n- two\n", ["one"]],
  ["items below words that forbid", "Please avoid:\n\n- one\n\nWhat does not help:\n- two\n", ["one", "two"]],
  ["no item that forbids itself", "## Things to avoid\n\n- Don't one.\n- two\n", ["two"]],
  ["no paragraph below such a heading", "## Don't\n\nOne.\n", []],
  ["what a blank line cuts through", "One two\n\nabout three.\n\nFour.\n", ["One two", "about three."]],
  ["what it cuts through in a list", "- One,\n\n  **and** two\n- Three\n", ["One,", "**and** two"]],
  ["no item before one that begins so", "- One\n- about two\n", []],
  ["no paragraph that ends", "One two.\n\nand three\n\n“Four.”\n\nto five\n", []],
  ["no paragraph before one that may begin so", "One two\n\nalso three\n\nFour\n\nthanks\n", []],
  ["no paragraph of somebody who writes small", "one two\n\nand three\n", []],
  ["no item below a heading with such a word in it", "## If you can't stop\n\n- one\n", []],
];

describe("where a Markdown document gives no advice", () => {
  it.each(cases)("%s", async (_what, text, aside) => {
    expect(await asideIn(text)).toEqual(aside);
  });
});
