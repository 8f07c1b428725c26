/*
 * Any text inside a Markdown file, so that it comes back exactly and reads well on the way. Nearly every text stays as
 * it is. What a file cannot hold is written as a character reference of HTML (&#x1B;), which Markdown shows as the
 * character; what would be taken for such a reference, or for a heading of ours, gets a backslash, as in Markdown.
 */

/** Controls but tab, line feed and the return before it; halves of surrogate pairs; the backslashes before these. */
const unwritable = /(?<!\\)\\*(?:[^\P{Cc}\t\n\r]|\p{Cs}|\r(?!\n))/gu;
const likeReference = /(?<!\\)\\*&#x[0-9A-F]{1,4};/g;
const likeHeading = /^\\*##(?=[ \t\r]|$)/;
const blank = /^[ \t\r]*$/;

/** Each UTF-16 code unit as a character reference. */
export function references(characters: string): string {
  const reference = (at: number): string => `&#x${characters.charCodeAt(at).toString(16).toUpperCase()};`;
  return Array.from({ length: characters.length }, (_, at) => reference(at)).join("");
}

/** Holds a blank first and a blank last line with a reference, since blank lines around a text are cut. */
function holdEdges(text: string): string {
  const firstEnd = text.indexOf("\n");
  const start = text !== "" && blank.test(firstEnd === -1 ? text : text.slice(0, firstEnd)) ? 1 : 0;
  let end = text.length;
  if (end > start && blank.test(text.slice(text.lastIndexOf("\n") + 1))) {
    do end -= 1;
    while (end > start && text[end - 1] === "\\");
  }
  return references(text.slice(0, start)) + text.slice(start, end) + references(text.slice(end));
}

/** Writes a text so that `readExactly` gives it back, whatever blank lines are put around it. */
export function writeExactly(text: string): string {
  return holdEdges(text.replace(likeReference, "\\$&")).replace(unwritable, references);
}

/** Reads what `writeExactly` wrote, or what somebody wrote by hand; blank lines around it are cut. */
export function readExactly(written: string): string {
  return cutBlankLines(written).replace(
    /(?<!\\)(\\*)&#x([0-9A-F]{1,4});/g,
    (whole: string, slashes: string, code: string) =>
      slashes === "" ? String.fromCharCode(Number.parseInt(code, 16)) : whole.slice(1),
  );
}

function cutBlankLines(text: string): string {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => !blank.test(line));
  const last = lines.findLastIndex((line) => !blank.test(line));
  return first === -1 ? "" : lines.slice(first, last + 1).join("\n");
}

/** Writes a text on one line, its line ends and outer blanks as references; `readExactly` reads it. */
export function writeOnOneLine(text: string): string {
  return writeExactly(text)
    .replace(/(?<!\\)\\*\r?\n/g, references)
    .replace(/^[ \t]|(?<!\\)\\*[ \t]$/g, references);
}

/** Whether a line of the file begins a section. */
export function isHeading(line: string): boolean {
  return line.startsWith("#") && likeHeading.test(line);
}

/** Sets a backslash before each line that would begin a section. */
export function shieldHeadings(text: string): string {
  return text
    .split("\n")
    .map((line) => (likeHeading.test(line) ? `\\${line}` : line))
    .join("\n");
}

/** Takes away the backslashes that `shieldHeadings` set. */
export function unshieldHeadings(text: string): string {
  return text
    .split("\n")
    .map((line) => (line.startsWith("\\") && likeHeading.test(line) ? line.slice(1) : line))
    .join("\n");
}
