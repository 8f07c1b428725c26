import { weightOf, type Finding } from "../../lint/finding.js";
import { checkMessages } from "../../messages/check.js";
import { rephraseMessages } from "../../messages/rephrase.js";

/** The most characters of the text that a sentence quotes. */
const widest = 100;

/** A text on one line, without characters that a terminal would obey, and cut at a blank where it is long. */
export function oneLine(text: string, limit = widest): string {
  const line = text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}/gu, "\uFFFD");
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

/** Words of a document without those marks of Markdown whose other half stands outside of them. */
function whole(words: string): string {
  // in code they are no marks
  if (words.includes("`")) return words;
  let text = words;
  for (const mark of ["**", "__", "~~"]) if (text.split(mark).length === 2) text = text.replace(mark, "");
  return text.replace(/!?\[(?![^[]*\])/g, "").replace(/^([^[]*?)\]\([^()\s]*\)/, "$1");
}

/** Words of a document as they are quoted: without a full stop, on one line, and with whole marks only. */
export const quotable = (words: string, limit = widest): string => whole(oneLine(words.replace(/\.$/, ""), limit));

/** What a finding says, in a sentence or two on one line: the words found, and other words or why there are none. */
export function sentenceOf(finding: Finding): string {
  if (finding.kind === "comment") return finding.sentence;
  const original = quotable(finding.original);
  const { instead, dismissive, note } = checkMessages;
  const found = (words: string): string =>
    finding.about === undefined ? checkMessages.found(words) : checkMessages.ownFound(words, finding.about);
  if (finding.kind === "rewrite") return `${found(original)} ${instead(quotable(finding.replacement, 300))}`;
  if (finding.reason === "dismissive") return dismissive(original);
  const why = rephraseMessages.kept[finding.reason];
  if (weightOf(finding) === "note") return note(original, why);
  return isOnlyTold(finding) ? found(original) : `${found(original)} ${why}`;
}

/** Whether a rule of somebody's own found it that has nothing to put in its place, and says itself why it matters. */
export const isOnlyTold = (finding: Finding): boolean =>
  finding.kind === "kept" && finding.reason === "unsure" && finding.about !== undefined;
