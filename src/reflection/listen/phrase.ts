/** The longest stretch of somebody's words that is quoted at once, in UTF-16 code units. */
const longest = 160;

/** The most lines that are quoted at once. */
const mostLines = 6;

/** As much of a text as can be taken in at once: cut after a sentence, else between words, where three dots say so. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest);
  const sentence = head.search(/[.?!]\s(?![^]*[.?!]\s)/);
  if (sentence > longest / 3) return `${head.slice(0, sentence + 1)} …`;
  const space = head.search(/\s\S*$/);
  if (space > 0) return `${head.slice(0, space).replace(/[\s,;:–—-]+$/, "")} …`;
  const whole = Array.from(new Intl.Segmenter("en").segment(head), (each) => each.segment);
  return `${whole.slice(0, -1).join("")}…`;
}

/** A stretch of the person's own words, in one line and no longer than can be taken in at once. Nothing in it is changed. */
export const brief = (text: string): string => shorten(text.replace(/\s+/g, " ").trim());

/** As `brief`, with the lines that the person made. */
export function passage(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  const shown = shorten(lines.slice(0, mostLines).join("\n"));
  return lines.length > mostLines && !shown.endsWith("…") ? `${shown} …` : shown;
}
