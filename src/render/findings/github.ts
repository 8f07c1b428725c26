import { weightOf } from "../../lint/finding.js";
import type { BeginFormat } from "./format.js";
import { pathText } from "./path-text.js";
import { sentenceOf } from "./sentence.js";

const commands = { strong: "error", soft: "warning", note: "notice" } as const;

/** What the runner of GitHub Actions reads as the text behind the second pair of colons. */
const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** What it reads as the value of a property. */
const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** A path as a property: ends of lines stay what they are, and what a terminal would obey in a log is written as in a string. */
const named = (path: string): string => property(path.replace(/[^\r\n]+/g, pathText));

/**
 * Workflow commands of GitHub Actions, a line each, which become annotations. Columns are UTF-16 code units, and stand only
 * where a finding is on one line, since GitHub takes them only there.
 */
export const github: BeginFormat = () => ({
  file: ({ path, findings }) =>
    findings
      .map((finding) => {
        const { from, to, rule } = finding;
        const columns = from.line === to.line ? `,col=${from.utf16},endColumn=${to.utf16}` : "";
        const place = `file=${named(path)},line=${from.line},endLine=${to.line}${columns}`;
        return `::${commands[weightOf(finding)]} ${place},title=${property(`alongside ${rule}`)}::${data(sentenceOf(finding))}\n`;
      })
      .join(""),
  unread: ({ path, reason }) =>
    `::error file=${named(path)},title=alongside::${data(`${pathText(path)}: ${reason}`)}\n`,
  end: () => "",
});
