import { weightOf, type Finding } from "../../lint/finding.js";
import { checkMessages } from "../../messages/check.js";
import { rephraseMessages } from "../../messages/rephrase.js";

/** The most characters of the text that a sentence quotes. */
const widest = 100;

/** A text on one line, and cut at a blank where it is long. */
export function oneLine(text: string, limit = widest): string {
  const line = text.trim().replace(/\s+/g, " ");
  if (line.length <= limit) return line;
  const blank = line.lastIndexOf(" ", limit - 1);
  return `${
    blank > limit / 2
      ? line.slice(0, blank)
      : Array.from(line)
          .slice(0, limit - 1)
          .join("")
  }…`;
}

/** What a finding says, in a sentence or two on one line: the words found, and other words or why there are none. */
export function sentenceOf(finding: Finding): string {
  const original = oneLine(finding.original.replace(/\.$/, ""));
  const { instead, dismissive, note } = checkMessages;
  const found = (words: string): string =>
    finding.about === undefined ? checkMessages.found(words) : checkMessages.ownFound(words, finding.about);
  if (finding.kind === "rewrite")
    return `${found(original)} ${instead(oneLine(finding.replacement.replace(/\.$/, ""), 300))}`;
  if (finding.reason === "dismissive") return dismissive(original);
  const why = rephraseMessages.kept[finding.reason];
  if (weightOf(finding) === "note") return note(original, why);
  return isOnlyTold(finding) ? found(original) : `${found(original)} ${why}`;
}

/** Whether a rule of somebody's own found it that has nothing to put in its place, and says itself why it matters. */
export const isOnlyTold = (finding: Finding): boolean =>
  finding.kind === "kept" && finding.reason === "unsure" && finding.about !== undefined;
