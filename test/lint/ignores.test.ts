import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../src/documents/markdown/markdown.js";
import { readPlain } from "../../src/documents/plain.js";
import type { Comment } from "../../src/documents/prose.js";
import { cutAround, plainComments } from "../../src/lint/ignores/plain-comments.js";
import { readIgnores, type Open } from "../../src/lint/ignores/ignores.js";
import { readMark } from "../../src/lint/ignores/mark.js";

const names = new Set(["must", "should", "modal", "imperative"]);

/** The words behind which a "modal" directive of the rule "must" is passed over, in a text in which each such word begins with X. */
function passedOver(text: string, comments: readonly Comment[]): string[] {
  const { ignored } = readIgnores(text, comments, names);
  const found = [...text.matchAll(/X\w*/g)];
  return found
    .filter(({ index }) => ignored({ rule: "must", form: "modal", strength: "strong", start: index, end: index + 1 }))
    .map(([word]) => word);
}

const markdown = (text: string): string[] => passedOver(text, readMarkdown(text, { mdx: false }).comments);
const plain = (text: string): string[] => passedOver(text, plainComments(text));

describe("a comment", () => {
  it.each([
    ["alongside-ignore", { reach: undefined, names: [], reason: undefined }],
    ["alongside: ignore", { reach: undefined, names: [], reason: undefined }],
    ["alongside-ignore-next-line modal", { reach: "next-line", names: [{ name: "modal", offset: 27 }] }],
    ["alongside-ignore-line modal, must", { reach: "line", names: [{ name: "modal" }, { name: "must", offset: 29 }] }],
    ["alongside-ignore-file -- it is a list of tasks", { reach: "file", names: [], reason: "it is a list of tasks" }],
    ["alongside: ignore-start must -- a -- b", { reach: "start", names: [{ name: "must" }], reason: "a -- b" }],
  ])("%j is read", (text, mark) => {
    expect(readMark(text)).toMatchObject(mark);
  });

  it.each([
    ["alongside-ignore-nextline", "Is “next-line” meant?"],
    ["alongside-ignroe must", "Is “alongside-ignore” meant?"],
    ["alongside-ignore-everything", "There are ignore-next-line"],
  ])("%j asks for what there is not: %s", (text, words) => {
    const read = readMark(text);
    expect(read !== undefined && "sentence" in read ? read.sentence : "").toContain(words);
  });

  it.each(["walk alongside", "alongside", "prettier-ignore"])("%j is not meant for us", (text) => {
    expect(readMark(text)).toBeUndefined();
  });
});

describe("in Markdown", () => {
  it.each([
    ["the next line", "<!-- alongside-ignore-next-line -->\nX1 a\nX2 b\n", ["X1"]],
    ["the next line that is not blank", "<!-- alongside-ignore-next-line -->\n\n\nX1\n\nX2\n", ["X1"]],
    ["its own line", "X1\n\nX2 <!-- alongside-ignore-line -->\n\nX3\n", ["X2"]],
    ["its own line, beside text", "X1\n\nX2 <!-- alongside-ignore -->\n\nX3\n", ["X2"]],
    ["the next one, alone on its line", "X1\n\n<!-- alongside-ignore -->\n\nX2\n\nX3\n", ["X2"]],
    [
      "all between two",
      "X1\n\n<!-- alongside-ignore-start -->\n\nX2\n\nX3\n\n<!-- alongside-ignore-end -->\n\nX4\n",
      ["X2", "X3"],
    ],
    ["the file", "X1\n\nX2\n\n<!-- alongside-ignore-file must -->\n", ["X1", "X2"]],
    ["a rule by its name", "<!-- alongside-ignore-file must -->\n\nX1\n", ["X1"]],
    ["a rule by its form", "<!-- alongside-ignore-file modal -->\n\nX1\n", ["X1"]],
    ["no other rule", "<!-- alongside-ignore-file should imperative -->\n\nX1\n", []],
    ["nothing for a name that there is not", "<!-- alongside-ignore-file msut -->\n\nX1\n", []],
    ["nothing for a comment in code", "```\n<!-- alongside-ignore-file -->\n```\n\nX1\n", []],
    [
      "what one of two names names",
      "<!-- alongside-ignore-start must -->\n\nX1\n\n<!-- alongside-ignore-end should -->\n\nX2\n\n<!-- alongside-ignore-end must -->\n\nX3\n",
      ["X1", "X2"],
    ],
  ])("it passes over %s", (_what, text, passed) => {
    expect(markdown(text)).toEqual(passed);
  });

  it("reads the comments of MDX too", () => {
    const text = "{/* alongside-ignore-next-line modal -- a reason */}\nX1\n\nX2\n";
    expect(passedOver(text, readMarkdown(text, { mdx: true }).comments)).toEqual(["X1"]);
  });
});

describe("in plain text", () => {
  it.each([
    ["# alongside: ignore\nX1\nX2\n", ["X1"]],
    ["X1 # alongside: ignore modal -- a reason\nX2\n", ["X1"]],
    ["  # alongside: ignore-next-line\r\nX1\r\nX2\r\n", ["X1"]],
    ["# alongside: ignore-start\nX1\n# alongside: ignore-end\nX2", ["X1"]],
    ["#alongside: ignore-file\nX1", ["X1"]],
    ["issue#alongside: ignore-file\nX1", []],
  ])("%j passes over %j", (text, passed) => {
    expect(plain(text)).toEqual(passed);
  });

  it("is no prose itself", () => {
    const text = "# alongside: ignore\nOne. # alongside: ignore\nTwo.\n";
    const blocks = readPlain(text).sections.flat(2);
    expect(cutAround(blocks, plainComments(text)).map(({ start, end }) => text.slice(start, end).trim())).toEqual(
      ["", "One.", "Two."].filter((said) => said !== ""),
    );
  });
});

describe("in a text that comes in pieces", () => {
  it("goes on in the next piece as it would in one text", () => {
    const whole = "# alongside: ignore-start\n\nX1\n\n# alongside: ignore-end\n\nX2\n\n# alongside: ignore\n\nX3\nX4\n";
    let open: readonly Open[] = [];
    const passed: string[] = [];
    for (const piece of whole.split(/(?<=\n\n)/)) {
      const ignores = readIgnores(piece, plainComments(piece), names, open);
      ({ open } = ignores);
      for (const { 0: word, index } of piece.matchAll(/X\d/g))
        if (ignores.ignored({ rule: "must", form: "modal", strength: "strong", start: index, end: index + 2 }))
          passed.push(word);
    }
    expect(passed).toEqual(plain(whole));
    expect(passed).toEqual(["X1", "X3"]);
  });
});

describe("what is said of comments", () => {
  const notes = (text: string): string[] =>
    readIgnores(text, readMarkdown(text, { mdx: false }).comments, names).notes.map(({ sentence }) => sentence);

  it.each([
    ["<!-- alongside-ignore-file msut -->", "There is no rule or form called “msut” to ignore. Is “must” meant?"],
    ["<!-- alongside-ignore-end -->", "Nothing was opened that this could close."],
    ["<!-- alongside-ignore-start -->", "Nothing closes this, so it holds to the end of the file."],
  ])("%s: %s", (text, sentence) => {
    expect(notes(`${text}\n`)).toEqual([sentence]);
  });

  it("tells those for which nothing was passed over, once that is known", () => {
    const text = "<!-- alongside-ignore-line -->\n\n<!-- alongside-ignore-next-line -->\nX1\n";
    const { ignored, unused } = readIgnores(text, readMarkdown(text, { mdx: false }).comments, names);
    expect(unused()).toHaveLength(2);
    const start = text.indexOf("X1");
    expect(ignored({ rule: "must", form: "modal", strength: "strong", start, end: start + 2 })).toBe(true);
    expect(unused()).toEqual([
      { rule: "unused-ignore", start: 0, end: 30, sentence: "There is nothing here for this to ignore." },
    ]);
  });
});
