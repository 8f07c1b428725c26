import type { MarkdownConfig } from "@lezer/markdown";

/** What a character of ASCII may be: the start of something, a letter or digit, or nothing but itself. */
const meaning = 0;
const letter = 1;
const nothing = 2;

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(char)) return letter;
  return /[\s,;()"'?/=%#]/.test(char) ? nothing : meaning;
});

/** Whether a word that this character follows may be the start of an address: "www.", "https:", "me@", "first.last@". */
const goesOn = (code: number): boolean =>
  code === 46 || code === 58 || code === 64 || code === 43 || code === 45 || code === 95;

/** Where what means nothing to Markdown ends that starts at `from`: words between blanks and harmless marks. */
function plainEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? kinds[code] : nothing;
    if (kind === meaning) return at;
    // two blanks may be a break
    if (kind === nothing && (code !== 32 || text.charCodeAt(at + 1) !== 32)) at += 1;
    else if (kind === letter) {
      let end = at + 1;
      while (kinds[text.charCodeAt(end)] === letter) end += 1;
      if (goesOn(text.charCodeAt(end)) && !(at > 0 && isWordBefore(text, at))) return at;
      at = end;
    } else return at;
  }
  return at;
}

/** Whether a letter, a digit or an underscore stands right before `at`. */
function isWordBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return code === 95 || kinds[code] === letter;
}

/**
 * Passes over plain words at once: the parser asks each character of a text what starts there, in a dozen ways, and nothing
 * starts at most of them. The tree is the same.
 */
export const plainText: MarkdownConfig = {
  parseInline: [
    {
      name: "PlainText",
      before: "Escape",
      parse(cx, _next, pos) {
        const end = plainEnd(cx.text, pos - cx.offset) + cx.offset;
        return end > pos ? end : -1;
      },
    },
  ],
};
