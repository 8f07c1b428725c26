import { weightOf } from "../../lint/finding.js";
import type { BeginFormat } from "./format.js";
import { pathText } from "./path-text.js";
import { sentenceOf } from "./sentence.js";

/** A finding a line: `path:line:column: weight: sentence [rule]`. The column counts bytes, as in Vim's quickfix list. */
export const unix: BeginFormat = () => ({
  file: ({ path, findings }) =>
    findings
      .map((finding) => {
        const { from, rule } = finding;
        return `${pathText(path)}:${from.line}:${from.byte}: ${weightOf(finding)}: ${sentenceOf(finding)} [${rule}]\n`;
      })
      .join(""),
  unread: () => "",
  end: () => "",
});
