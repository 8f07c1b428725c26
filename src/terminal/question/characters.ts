/** Latin letters and the usual punctuation, of which none joins another. */
const simple = /^[\u0020-\u007e\n\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** Made when it is first needed, which takes longer than the rest of a question. */
let segmenter: Intl.Segmenter | undefined;

/** A text in characters as a reader counts them (grapheme clusters): an accent or an emoji sequence is one. */
export function charactersOf(text: string): readonly string[] {
  if (simple.test(text)) return text.split("");
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
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
