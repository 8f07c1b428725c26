const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const plainText = /^[\u0020-\u007e\n]*$/;

/** A text in characters as a reader counts them (grapheme clusters): an accent or an emoji sequence is one. */
export function charactersOf(text: string): readonly string[] {
  return plainText.test(text) ? text.split("") : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How far from the caret a character can reach, in UTF-16 code units: enough for any emoji sequence in use. */
const reach = 64;

/** Where the character before `at` starts; 0 at the start of the text. Offsets are UTF-16 code units. */
export function characterBefore(text: string, at: number): number {
  const near = text.slice(Math.max(0, at - reach), at);
  return at - (charactersOf(near).at(-1)?.length ?? 0);
}

/** Where the character after `at` ends; the length of the text at its end. Offsets are UTF-16 code units. */
export function characterAfter(text: string, at: number): number {
  const near = text.slice(at, at + reach);
  return at + (charactersOf(near)[0]?.length ?? 0);
}
