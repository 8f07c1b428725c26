import { weightOf } from "../../lint/finding.js";
import type { BeginFormat } from "./format.js";
import { sentenceOf } from "./sentence.js";
import { attributes } from "./xml.js";

const severities = { strong: "error", soft: "warning", note: "info" } as const;

/** The XML of Checkstyle's own reports, which many review robots read. Columns are UTF-16 code units, as in Java's strings. */
export const checkstyle: BeginFormat = () => {
  const files: string[] = [];
  return {
    file({ path, findings }) {
      const errors = findings.map((finding) => {
        const { from, rule } = finding;
        const severity = severities[weightOf(finding)];
        const place = { line: from.line, column: from.utf16, severity };
        return `    <error${attributes({ ...place, message: sentenceOf(finding), source: `alongside.${rule}` })}/>\n`;
      });
      if (errors.length > 0) files.push(`  <file${attributes({ name: path })}>\n${errors.join("")}  </file>\n`);
      return "";
    },
    unread({ path, reason }) {
      const error = attributes({ line: 1, severity: "error", message: reason, source: "alongside" });
      files.push(`  <file${attributes({ name: path })}>\n    <error${error}/>\n  </file>\n`);
      return "";
    },
    end: () => `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join("")}</checkstyle>\n`,
  };
};
