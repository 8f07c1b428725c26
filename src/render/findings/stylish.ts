import { weightOf, type Finding } from "../../lint/finding.js";
import { checkMessages } from "../../messages/check.js";
import { rephraseMessages } from "../../messages/rephrase.js";
import type { BeginFormat, Look, Totals } from "./format.js";
import { pathText } from "./path-text.js";
import { isOnlyTold, quotable } from "./sentence.js";

const { summary, weights } = checkMessages;
const indent = "    ";

/** A report for people: each file with its findings under it, the words found, and others for them; at the end what it comes to. */
export const stylish: BeginFormat = (look) => {
  let begun = false;
  return {
    file({ path, findings }) {
      if (findings.length === 0) return "";
      const gap = begun ? "\n" : "";
      begun = true;
      return `${gap}${look.paint.path(pathText(path))}\n${findings.map((finding) => findingText(finding, look)).join("")}`;
    },
    unread: () => "",
    end: (totals) => {
      const words = totalsText(totals);
      return words === "" ? "" : `${begun ? "\n" : ""}${look.wrap(words, 0).join("\n")}\n`;
    },
  };
};

function findingText(finding: Finding, { paint, wrap }: Look): string {
  const weight = weightOf(finding);
  const painted = weight === "strong" ? paint.strong : weight === "soft" ? paint.soft : paint.quiet;
  const { line, character } = finding.from;
  const head = `  ${line}:${character}  ${painted(weights[weight])}  ${paint.quiet(finding.rule)}\n`;
  const lines = (text: string, paintLine: (text: string) => string): string =>
    wrap(text, indent.length)
      .map((each) => `${indent}${paintLine(each)}\n`)
      .join("");
  if (finding.kind === "comment")
    return head + lines(quotable(finding.original, 300), (text) => text) + lines(`(${finding.sentence})`, paint.quiet);
  const words = lines(quotable(finding.original, 300), (text) => text);
  if (finding.kind === "rewrite") return head + words + lines(`→ ${quotable(finding.replacement, 600)}`, paint.rewrite);
  const why = (isOnlyTold(finding) ? finding.about : undefined) ?? rephraseMessages.kept[finding.reason];
  return head + words + lines(`(${why})`, paint.quiet);
}

/** What the run comes to, in a line; "" where nothing was found and nothing rewritten. */
function totalsText({ strong, soft, notes, comments, rewritable, ...rest }: Totals): string {
  const found = strong + soft;
  const parts: string[] = [];
  if (rest.rewritten > 0) parts.push(summary.rewritten(rest.rewritten, rest.filesRewritten));
  if (found > 0) {
    const kinds = [strong > 0 ? summary.strong(strong) : "", soft > 0 ? summary.soft(soft) : ""];
    parts.push(`${summary.found(found, rest.filesWithFindings)} (${kinds.filter((kind) => kind !== "").join(", ")})`);
  }
  if (notes > 0) parts.push(summary.notes(notes));
  if (comments > 0) parts.push(summary.comments(comments));
  if (parts.length === 0) return "";
  const all = rewritable === found ? summary.rewritableAll(found) : summary.rewritable(rewritable);
  return `${parts.join(", ")}.${rewritable > 0 ? ` ${all}` : ""}`;
}
