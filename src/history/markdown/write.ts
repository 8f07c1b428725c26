import type { Answer, Entry } from "../entry.js";
import { oneLine } from "../first-words.js";
import { writeBullets } from "./bullets.js";
import { references, shieldHeadings, writeExactly, writeOnOneLine } from "./exact.js";
import { writeFrontMatter } from "./front-matter.js";
import { aboveAndBelow, headings, isReserved, withSpeaker } from "./headings.js";

function heading({ question, who }: Answer): string {
  const line = writeOnOneLine(withSpeaker(question, who));
  return isReserved(line) ? references(line.slice(0, 1)) + line.slice(1) : line;
}

function section(title: string, body: string): string {
  const top = title === "" ? "##" : `## ${title}`;
  return body === "" ? `${top}\n` : `${top}\n\n${body}\n`;
}

const ownWords = (text: string): string => shieldHeadings(writeExactly(text));

/** The questions of an entry as headings with what was written under each, and what was kept of it; Markdown. */
function writeBody(entry: Entry): string {
  const { typing, experiences, summary } = entry;
  const [above, below] = aboveAndBelow(entry.answers);
  return [
    ...(above === undefined ? [] : [`${ownWords(above.text)}\n`]),
    ...below.map((answer) => section(heading(answer), ownWords(answer.text))),
    ...(typing === undefined ? [] : [section(headings.typing, ownWords(typing))]),
    ...(experiences.length === 0 ? [] : [section(headings.experiences, writeBullets(experiences))]),
    ...(summary === undefined ? [] : [section(headings.summary, writeExactly(summary))]),
  ].join("\n");
}

/** An entry as the text of its file: YAML front matter, then `writeBody`. `readEntry` gives the same entry back. */
export function writeEntry(entry: Entry): string {
  return `---\n${writeFrontMatter(entry)}---\n\n${writeBody(entry)}`;
}

/** An entry to be read on a screen: its title, when it began, and `writeBody`; Markdown without front matter. */
export function writeForReading(entry: Entry): string {
  const began = `${entry.localDate} ${entry.started.slice(11, 16)}`;
  return `# ${oneLine(entry.title)}\n\n${began}${entry.status === "draft" ? ", not finished" : ""}\n\n${writeBody(entry)}`;
}
