import { describe, expect, it } from "vitest";
import { github } from "../../../src/render/findings/github.js";
import { quotable } from "../../../src/render/findings/sentence.js";
import { stylish } from "../../../src/render/findings/stylish.js";
import { unix } from "../../../src/render/findings/unix.js";
import type { CheckedFile } from "../../../src/render/findings/format.js";
import { file, files, look, reportOf, totalsOf } from "./reports.js";

/** The words that check would put in place of each finding of a file, where it would. */
const instead = ({ findings }: CheckedFile): string[] =>
  findings.map((finding) => (finding.kind === "rewrite" ? finding.replacement : ""));

describe("unix", () => {
  it("is a line a finding, with the column in bytes", () => {
    const checked = file("a.txt", "😀 You should rest.\nGrow\nup.\n");
    const [other = ""] = instead(checked);
    expect(reportOf(unix, [checked])).toBe(
      `a.txt:1:6: strong: “You should rest” tells the reader what to do. Another way to say it: “${other}” [should]\n` +
        "a.txt:2:1: strong: “Grow up” puts the reader down. [imperative]\n",
    );
  });
});

describe("a name of a file, and words, that a terminal would obey", () => {
  it.each([unix, stylish])("are on one line and shown", (format) => {
    const report = reportOf(format, [file("a\nb\u001b[31m\u007f.txt", "You should rest \u0007today.\n")], []);
    expect(report).toContain("a\\nb\\u001b[31m\\u007f.txt");
    // eslint-disable-next-line no-control-regex -- these are the characters that are meant
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/u);
  });

  it("are so for GitHub, too, which reads ends of lines as they are", () => {
    const path = "a\nb,\u001b[31m\u009b.txt";
    const report = reportOf(github, [file(path, "You should rest \u0007today.\n")], [{ path, reason: "it is gone." }]);
    expect(report.match(/ file=[^,]+,/g)).toEqual(Array(2).fill(" file=a%0Ab%2C\\u001b[31m\\u009b.txt,"));
    // eslint-disable-next-line no-control-regex -- these are the characters that are meant
    expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
  });
});

describe("words that are quoted", () => {
  it.each([
    ["You should not** reply.", "You should not reply"],
    ["Use the [map", "Use the map"],
    ["use the map](https://x.org) first", "use the map first"],
    ["Use the **[map](https://x.org)** first.", "Use the **[map](https://x.org)** first"],
    ["Use `a [b` and *that*.", "Use `a [b` and *that*"],
  ])("%j holds whole marks only", (words, quoted) => {
    expect(quotable(words)).toBe(quoted);
  });

  it("is cut with none that is cut through", () => {
    expect(quotable(`${"word ".repeat(18)}[the long map](https://x.org)`)).toBe(`${"word ".repeat(18)}the long…`);
  });
});

describe("github", () => {
  it("is a workflow command a finding, with nothing in it that the runner would read as more", () => {
    const lines = reportOf(github).trimEnd().split("\n");
    expect(lines.map((line) => /^::(?<command>error|warning|notice) /u.exec(line)?.groups?.["command"])).toEqual([
      "error",
      "warning",
      "error",
      "notice",
      "error",
      "error",
    ]);
    expect(lines[0]).toMatch(
      /^::error file=posts\/a\.txt,line=2,endLine=2,col=1,endColumn=46,title=alongside should::“/u,
    );
    // a finding on two lines has no columns, and a name with marks in it does not end its property
    expect(lines[4]).toMatch(
      /^::error file=posts\/😀 "50 %25"%2C <a&b>%3A c\.txt,line=1,endLine=2,title=alongside should::“.+50 %25” /u,
    );
    expect(lines[5]).toBe(
      "::error file=posts/bin.txt,title=alongside::posts/bin.txt: it is not text, so it was left alone.",
    );
  });
});

describe("stylish", () => {
  it("shows each file with its findings under it, and at the end what it comes to", () => {
    const checked = files.slice(0, 2);
    const [first = "", second = ""] = checked.flatMap(instead);
    expect(reportOf(stylish, checked, [])).toBe(`posts/a.txt
  2:1  strong  should
    You should talk to your boss about your hours
    → ${first}
  3:1  soft  you-could
    Maybe you could rest
    → ${second}
  3:23  strong  imperative
    Grow up
    (It puts somebody down, and no story makes that kind, so it is left for the writer to see.)

posts/danger.txt
  1:1  note  should
    If he hits you again, you should call the police
    (It stands near words about danger, and a story in its place could hurt somebody.)

3 places in 1 file (2 strong, 1 soft), 1 note. --fix rewrites 2 of them.
`);
  });

  it("says nothing where nothing was found", () => {
    expect(reportOf(stylish, files.slice(3), [])).toBe("");
  });

  it("says how much was rewritten", () => {
    const format = stylish(look());
    const totals = { ...totalsOf([], 0), rewritten: 3, filesRewritten: 2 };
    expect(format.end(totals)).toBe("3 rewritten in 2 files.\n");
    expect(stylish(look()).end({ ...totals, strong: 1, filesWithFindings: 1 })).toBe(
      "3 rewritten in 2 files, 1 place in 1 file (1 strong).\n",
    );
  });
});
