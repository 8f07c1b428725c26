import { readerOf } from "../../../src/documents/reading.js";
import { protects } from "../../../src/safety/protect.js";
import { checkText } from "../../../src/lint/check-text.js";
import { weightOf, type Finding, type Remark } from "../../../src/lint/finding.js";
import { defaultSettings } from "../../../src/lint/settings.js";
import { counts, type FailOn } from "../../../src/lint/verdict.js";
import type { BeginFormat, CheckedFile, Look, Totals, Unread } from "../../../src/render/findings/format.js";

const readPlain = await readerOf("plain");

/** Files that a run could meet, with every weight of finding, and names and texts that are hard to write down. */
export const files: readonly CheckedFile[] = [
  file("posts/a.txt", "Hello.\nYou should talk to your boss about your hours.\nMaybe you could rest. Grow up.\n"),
  file("posts/danger.txt", "If he hits you again, you should call the police.\n"),
  file('posts/😀 "50 %", <a&b>: c.txt', '😀 You should say "a & b" <now> to\nthe people\u0001 around you, 50 %.\n'),
  file("/elsewhere/clean.txt", "I hear you.\n"),
];

/** A file with a comment that ignores nothing, and one that names what there is not. */
export const commented: CheckedFile = {
  path: "posts/commented.md",
  findings: [
    remark("unclear-ignore", 1, "There is no rule “msut”."),
    remark("unused-ignore", 3, "It ignores nothing."),
  ],
  rewritten: 0,
};

function remark(rule: Remark["rule"], line: number, sentence: string): Remark {
  const [from, to] = [1, 24].map((column) => ({ line, utf16: column, character: column, byte: column }));
  const original = "<!-- alongside-ignore -->";
  if (from === undefined || to === undefined) throw new Error("Both places are there.");
  return { kind: "comment", rule, start: line * 40, end: line * 40 + original.length, from, to, original, sentence };
}

/** Files that could not be read. */
export const unread: readonly Unread[] = [{ path: "posts/bin.txt", reason: "it is not text, so it was left alone." }];

/** A file with what check finds in a text. */
export function file(path: string, text: string): CheckedFile {
  return { path, findings: checkText(text, readPlain(text), defaultSettings, protects).findings, rewritten: 0 };
}

const plain = (text: string): string => text;

/** How a report looks in a pipe. */
export const look = (fails: FailOn = "all"): Look => ({
  counts: (finding: Finding) => counts(finding, fails),
  paint: { path: plain, strong: plain, soft: plain, quiet: plain, rewrite: plain },
  wrap: (text) => [text],
  version: "1.2.3",
});

/** What all of it comes to. */
export function totalsOf(checked: readonly CheckedFile[], unreadCount: number): Totals {
  const found = checked.flatMap((each) => each.findings);
  const findings = found.filter(({ kind }) => kind !== "comment");
  const weighing = (weight: string): number => findings.filter((finding) => weightOf(finding) === weight).length;
  return {
    files: checked.length,
    filesWithFindings: checked.filter((each) => each.findings.some((finding) => weightOf(finding) !== "note")).length,
    strong: weighing("strong"),
    soft: weighing("soft"),
    notes: weighing("note"),
    comments: found.length - findings.length,
    rewritable: findings.filter(({ kind }) => kind === "rewrite").length,
    rewritten: 0,
    filesRewritten: 0,
    unread: unreadCount,
    failed: found.some((finding) => weightOf(finding) !== "note"),
  };
}

/** A whole report. */
export function reportOf(
  begin: BeginFormat,
  checked: readonly CheckedFile[] = files,
  problems: readonly Unread[] = unread,
  fails: FailOn = "all",
): string {
  const format = begin(look(fails));
  const parts = [
    ...checked.map((each) => format.file(each)),
    ...problems.map((each) => format.unread(each)),
    format.end(totalsOf(checked, problems.length)),
  ];
  return parts.join("");
}
