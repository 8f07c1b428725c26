/** The longest stretch of somebody's words that is quoted at once, in UTF-16 code units. */
const longest = 160;

/**
 * A stretch of the person's own words, in one line and no longer than can be taken in at once: cut after a sentence, else
 * between words, where three dots say so. Nothing in it is changed.
 */
export function brief(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  const head = line.slice(0, longest);
  const sentence = Math.max(head.lastIndexOf(". "), head.lastIndexOf("? "), head.lastIndexOf("! "));
  if (sentence > longest / 3) return `${head.slice(0, sentence + 1)} …`;
  const space = head.lastIndexOf(" ");
  if (space > 0) return `${head.slice(0, space).replace(/[\s,;:–—-]+$/, "")} …`;
  const whole = Array.from(new Intl.Segmenter("en").segment(head), (each) => each.segment);
  return `${whole.slice(0, -1).join("")}…`;
}
