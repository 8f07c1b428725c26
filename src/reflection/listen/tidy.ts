/** A stretch of text as a sentence: in one line, with a capital at its head and a full stop at its end. */
export function tidy(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}
