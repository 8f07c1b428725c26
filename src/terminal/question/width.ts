const nothing = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
const double =
  /[\p{Emoji_Presentation}\u{1100}-\u{115f}\u{2e80}-\u{303e}\u{3041}-\u{a4cf}\u{a960}-\u{a97c}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{fe30}-\u{fe6f}\u{ff01}-\u{ff60}\u{ffe0}-\u{ffe6}\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
const single = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/**
 * The terminal columns a text takes, as the sum over its code points, so that it never takes more than this; terminals
 * that join emoji sequences take fewer. Ambiguous characters count as one (Unicode Standard Annex 11).
 */
export function columnsOf(text: string): number {
  if (single.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (double.test(character)) columns += 2;
    else if (!nothing.test(character)) columns += 1;
  }
  return columns;
}
