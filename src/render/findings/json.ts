import { weightOf, type Finding } from "../../lint/finding.js";
import type { BeginFormat, CheckedFile, Look, Totals, Unread } from "./format.js";
import { sentenceOf } from "./sentence.js";

/** The version of src/schemas/check-v1.json, in each report and each line. */
const version = 1;

function findingJson(finding: Finding, counts: Look["counts"]): object {
  const { rule, form, strength, start, end, from, to, original } = finding;
  return {
    rule,
    form,
    strength,
    weight: weightOf(finding),
    counts: counts(finding),
    start,
    end,
    line: from.line,
    column: from.utf16,
    endLine: to.line,
    endColumn: to.utf16,
    original,
    ...(finding.kind === "rewrite" ? { replacement: finding.replacement } : { reason: finding.reason }),
    message: sentenceOf(finding),
  };
}

/** One object of the form "report" in src/schemas/check-v1.json. */
export const json: BeginFormat = ({ counts }) => {
  const files: object[] = [];
  const unread: Unread[] = [];
  return {
    file({ path, findings, rewritten }) {
      files.push({ path, rewritten, findings: findings.map((finding) => findingJson(finding, counts)) });
      return "";
    },
    unread({ path, reason }) {
      unread.push({ path, reason });
      return "";
    },
    end: (totals) => `${JSON.stringify({ version, type: "report", files, unread, totals }, undefined, 2)}\n`,
  };
};

const line = (type: string, fields: object): string => `${JSON.stringify({ version, type, ...fields })}\n`;

/** A line of JSON for each finding and each file that could not be read, and a last one with the totals, as in src/schemas/check-v1.json. */
export const ndjson: BeginFormat = ({ counts }) => {
  return {
    file: ({ path, findings }: CheckedFile) =>
      findings.map((finding) => line("finding", { path, ...findingJson(finding, counts) })).join(""),
    unread: ({ path, reason }: Unread) => line("unread", { path, reason }),
    end: (totals: Totals) => line("totals", { ...totals }),
  };
};
