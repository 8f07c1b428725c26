import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkstyle } from "../../../src/render/findings/checkstyle.js";
import { junit } from "../../../src/render/findings/junit.js";
import { escaped } from "../../../src/render/findings/xml.js";
import { sentenceOf } from "../../../src/render/findings/sentence.js";
import { files, reportOf } from "./reports.js";

/** An element as its attributes, with the elements in it. */
interface Read {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Read[];
}

/** Reads the XML that these formats write: tags and attributes on lines of their own. Fails on what is not well-formed. */
function readXml(text: string): Read {
  const [declaration, rest] = [text.slice(0, text.indexOf("\n")), text.slice(text.indexOf("\n"))];
  expect(declaration).toBe('<?xml version="1.0" encoding="UTF-8"?>');
  const tags = /<(?<close>\/)?(?<tag>[a-z]+)(?<attributes>(?: [a-z]+="[^"<]*")*)(?<alone>\/)?>|(?<text>[^<]+)/gu;
  const root: { tag: string; attributes: Record<string, string>; children: Read[] } = {
    tag: "",
    attributes: {},
    children: [],
  };
  const open = [root];
  let at = 0;
  for (const match of rest.matchAll(tags)) {
    expect(match.index).toBe(at);
    at += match[0].length;
    const { close, tag, attributes = "", alone } = match.groups ?? {};
    if (tag === undefined) expect(match[0]).not.toMatch(/&(?!(?:amp|lt|gt|quot|#\d+);)/u);
    else if (close !== undefined) expect(open.pop()?.tag).toBe(tag);
    else {
      const named = [...attributes.matchAll(/ (?<name>[a-z]+)="(?<value>[^"]*)"/gu)];
      const element = {
        tag,
        attributes: Object.fromEntries(
          named.map(({ groups }) => [groups?.["name"] ?? "", plain(groups?.["value"] ?? "")]),
        ),
        children: [],
      };
      open.at(-1)?.children.push(element);
      if (alone === undefined) open.push(element);
    }
  }
  expect([at, open.length, root.children.length]).toEqual([rest.length, 1, 1]);
  const [only] = root.children;
  if (only === undefined) throw new Error("There is no element.");
  return only;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
function plain(value: string): string {
  expect(value).not.toMatch(/&(?!(?:amp|lt|gt|quot|#\d+);)/u);
  return value.replaceAll(/&(?:#(\d+)|([a-z]+));/gu, (_all, code: string | undefined, name: string) =>
    code === undefined ? (named[name] ?? "") : String.fromCodePoint(Number(code)),
  );
}

const all = (element: Read, tag: string): Read[] => [
  ...(element.tag === tag ? [element] : []),
  ...element.children.flatMap((child) => all(child, tag)),
];
const number = ({ attributes }: Read, name: string): number => Number(attributes[name]);

describe("checkstyle", () => {
  const root = readXml(reportOf(checkstyle));

  it("is a checkstyle element with a version, file elements with names, and error elements in them", () => {
    expect([root.tag, root.attributes]).toEqual(["checkstyle", { version: "4.3" }]);
    expect(root.children.map(({ tag }) => tag)).toEqual(["file", "file", "file", "file"]);
    expect(root.children.map(({ attributes }) => attributes)).toEqual([
      { name: "posts/a.txt" },
      { name: "posts/danger.txt" },
      { name: 'posts/😀 "50 %", <a&b>: c.txt' },
      { name: "posts/bin.txt" },
    ]);
    for (const { tag, children } of root.children.flatMap(({ children: errors }) => errors))
      expect([tag, children]).toEqual(["error", []]);
  });

  it("gives each error a line from 1, a severity that Checkstyle knows, a message and a source", () => {
    const errors = all(root, "error");
    for (const { attributes } of errors) {
      const { line, column, severity, message, source, ...others } = attributes;
      expect(others).toEqual({});
      expect(line).toMatch(/^[1-9]\d*$/u);
      expect(severity).toMatch(/^(?:error|warning|info)$/u);
      expect(message).toMatch(/./u);
      expect(source).toMatch(/^alongside(?:\.[a-z-]+)?$/u);
      if (source === "alongside") expect(column).toBeUndefined();
      else expect(column).toMatch(/^[1-9]\d*$/u);
    }
    expect(errors.map(({ attributes }) => attributes["severity"])).toEqual([
      "error",
      "warning",
      "error",
      "info",
      "error",
      "error",
    ]);
    expect(errors[4]?.attributes).toMatchObject({ line: "1", column: "4" });
    expect(errors[4]?.attributes["message"]).toContain('"a & b" <now> to the people\ufffd around you, 50 %');
  });

  it("says the same words as the other formats", () => {
    const said = files.flatMap(({ findings }) =>
      findings.map((each) => sentenceOf(each).replaceAll("\u0001", "\ufffd")),
    );
    expect(
      all(root, "error")
        .slice(0, -1)
        .map(({ attributes }) => attributes["message"]),
    ).toEqual(said);
  });
});

describe("junit", () => {
  const root = readXml(reportOf(junit));

  it("is a testsuites element with a testsuite a file and a testcase a finding", () => {
    expect([root.tag, root.attributes["name"]]).toEqual(["testsuites", "alongside"]);
    expect(root.children.map(({ tag, attributes }) => [tag, attributes["name"]])).toEqual([
      ["testsuite", "posts/a.txt"],
      ["testsuite", "posts/danger.txt"],
      ["testsuite", 'posts/😀 "50 %", <a&b>: c.txt'],
      ["testsuite", "/elsewhere/clean.txt"],
      ["testsuite", "posts/bin.txt"],
    ]);
    for (const suite of root.children) {
      expect(suite.children.length).toBeGreaterThan(0);
      for (const { tag, attributes, children } of suite.children) {
        expect([tag, attributes["classname"]]).toEqual(["testcase", suite.attributes["name"]]);
        expect(children.length).toBeLessThanOrEqual(1);
        expect(["failure", "error", "skipped", undefined]).toContain(children[0]?.tag);
        if (children[0] !== undefined) expect(children[0].attributes["message"]).toMatch(/./u);
      }
    }
  });

  it("counts what is in it", () => {
    const counted = { tests: "testcase", failures: "failure", errors: "error", skipped: "skipped" };
    for (const element of [root, ...root.children])
      for (const [name, tag] of Object.entries(counted)) expect(number(element, name)).toBe(all(element, tag).length);
    expect(root.attributes).toMatchObject({ tests: "7", failures: "4", errors: "1", skipped: "1" });
  });

  it("skips what does not count towards the exit status", () => {
    const strongOnly = readXml(reportOf(junit, files, [], "strong"));
    expect(strongOnly.attributes).toMatchObject({ failures: "3", skipped: "2" });
    expect(readXml(reportOf(junit, files, [], "none")).attributes).toMatchObject({ failures: "0", skipped: "5" });
  });
});

it("every text comes back from XML, but for what XML cannot hold", () => {
  const cannot =
    // eslint-disable-next-line no-control-regex -- these are the characters that are meant
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );
  fc.assert(
    fc.property(text, (said) => {
      expect(escaped(said)).not.toMatch(/[<>"\n\r\t]/u);
      expect(plain(escaped(said))).toBe(said.replaceAll(new RegExp(cannot.source, "g"), "\ufffd"));
    }),
  );
});
