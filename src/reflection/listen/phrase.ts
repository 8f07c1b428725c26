/** How much of somebody's words is quoted at once: in a line among others, and in the summary; in UTF-16 code units. */
const longest = { line: 160, passage: 420 };

/** The most lines that are quoted at once. */
const mostLines = 8;

/** As much of a text as can be taken in at once: cut after a sentence, else between words, where three dots say so. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const sentence = head.search(/[.?!]\s(?![^]*[.?!]\s)/);
  if (sentence > most / 3) return `${head.slice(0, sentence + 1)} …`;
  const space = head.search(/\s\S*$/);
  if (space > 0) return `${head.slice(0, space).replace(/[\s,;:–—-]+$/, "")} …`;
  const whole = Array.from(new Intl.Segmenter("en").segment(head), (each) => each.segment);
  return `${whole.slice(0, -1).join("")}…`;
}

/** A stretch of the person's own words, in one line and no longer than can be taken in at once. Nothing in it is changed. */
export const brief = (text: string): string => shorten(text.replace(/\s+/g, " ").trim(), longest.line);

/** More of the person's own words, with the lines they made; of a text that is too long, its beginning and its `core`. */
export function passage(text: string, core?: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  const first = lines.slice(0, mostLines).join("\n");
  const shown = shorten(first, longest.passage);
  if (shown === first && lines.length <= mostLines) return shown;
  const cut = shown === first ? `${shown} …` : shown;
  if (core === undefined || cut.includes(core)) return cut;
  const middle = brief(core);
  return `${shorten(first, longest.line)} ${middle}${middle.endsWith("…") ? "" : " …"}`;
}
