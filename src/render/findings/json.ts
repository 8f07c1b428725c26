import { weightOf, type Advice, type Finding, type Remark } from "../../lint/finding.js";
import type { BeginFormat, CheckedFile, Look, Totals, Unread } from "./format.js";
import { sentenceOf } from "./sentence.js";

/** The version of src/schemas/check-v1.json, in each report and each line. */
const version = 1;

function placeJson({ start, end, from, to, original }: Finding): object {
  const [line, column, endLine, endColumn] = [from.line, from.utf16, to.line, to.utf16];
  return { start, end, line, column, endLine, endColumn, original };
}

function findingJson(finding: Advice, counts: Look["counts"]): object {
  const { rule, form, strength } = finding;
  return {
    rule,
    form,
    strength,
    weight: weightOf(finding),
    counts: counts(finding),
    ...placeJson(finding),
    ...(finding.kind === "rewrite" ? { replacement: finding.replacement } : { reason: finding.reason }),
    message: sentenceOf(finding),
  };
}

const commentJson = (remark: Remark, counts: Look["counts"]): object => ({
  kind: remark.rule,
  weight: weightOf(remark),
  counts: counts(remark),
  ...placeJson(remark),
  message: sentenceOf(remark),
});

/** The totals; comments are spoken of only where there are some. */
const totalsJson = ({ comments, ...totals }: Totals): object => (comments === 0 ? totals : { ...totals, comments });

/** One object of the form "report" in src/schemas/check-v1.json. */
export const json: BeginFormat = ({ counts }) => {
  const files: object[] = [];
  const unread: Unread[] = [];
  return {
    file({ path, findings, rewritten }) {
      const advice = findings.flatMap((one) => (one.kind === "comment" ? [] : [findingJson(one, counts)]));
      const comments = findings.flatMap((one) => (one.kind === "comment" ? [commentJson(one, counts)] : []));
      files.push({ path, rewritten, findings: advice, ...(comments.length === 0 ? {} : { comments }) });
      return "";
    },
    unread({ path, reason }) {
      unread.push({ path, reason });
      return "";
    },
    end: (totals) =>
      `${JSON.stringify({ version, type: "report", files, unread, totals: totalsJson(totals) }, undefined, 2)}\n`,
  };
};

const line = (type: string, fields: object): string => `${JSON.stringify({ version, type, ...fields })}\n`;

/** A line of JSON for each finding, each comment to be told of and each file that could not be read, and a last one with the totals, as in src/schemas/check-v1.json. */
export const ndjson: BeginFormat = ({ counts }) => {
  return {
    file: ({ path, findings }: CheckedFile) =>
      findings
        .map((finding) =>
          finding.kind === "comment"
            ? line("comment", { path, ...commentJson(finding, counts) })
            : line("finding", { path, ...findingJson(finding, counts) }),
        )
        .join(""),
    unread: ({ path, reason }: Unread) => line("unread", { path, reason }),
    end: (totals: Totals) => line("totals", totalsJson(totals)),
  };
};
