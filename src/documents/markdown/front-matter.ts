/** The fences of front matter, YAML and TOML, and what closes each. */
const fences = [
  { opens: /^---[ \t]*\r?\n/, closes: /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m },
  { opens: /^\+\+\+[ \t]*\r?\n/, closes: /^\+\+\+[ \t]*(?:\r?\n|$)/m },
] as const;

/**
 * Where the front matter that a document begins with ends, in UTF-16 code units: 0 where there is none, or where what opens
 * like it is never closed.
 */
export function frontMatterEnd(text: string): number {
  for (const { opens, closes } of fences) {
    const open = opens.exec(text);
    if (open === null) continue;
    const close = closes.exec(text.slice(open[0].length));
    if (close !== null) return open[0].length + close.index + close[0].length;
  }
  return 0;
}

/** What the values in front matter say: each begins a paragraph, without its key and the marks around it. */
export const saidInFrontMatter = (source: string): string =>
  source
    .replace(/^(?:[ \t]*-[ \t]+|[ \t]*[\w.-]+[ \t]*[:=][ \t]*)+/gm, "\n\n")
    .replace(/^[ \t["'>|]+|[\]"', \t]+$/gm, "");
