/** The pronoun alone or before an apostrophe: neither in "i.e." nor in "i)" before an item. */
const small = /(?<![\p{L}\p{N}'’.])(?:i(?:['’](?:m|ve|d|ll))?|im|ive)(?![\p{L}\p{N}'’)]|\.\p{L})/u;
const capital = /(?<![\p{L}\p{N}'’.])I(?:['’](?:m|ve|d|ll))?(?![\p{L}\p{N}'’)]|\.\p{L})/u;

/** What stands in every text that has such a pronoun, and is found sooner. */
const letter = {
  small: /(?:^|[^A-Za-z0-9])i(?:m|ve)?(?![A-Za-z0-9])/,
  capital: /(?:^|[^A-Za-z0-9])I(?![A-Za-z0-9])/,
};

const hasCapital = (text: string): boolean => /[A-Z]/.test(text) || /\p{Lu}/u.test(text);

let last: { readonly text: string; readonly small: boolean } | undefined;

/**
 * Whether a writer writes the pronoun as "i": so it stands in the text, and nowhere as "I"; or the text has neither, and no
 * capital letter at all. The text of many pieces of advice is looked through once.
 */
export function writesSmallI(text: string): boolean {
  if (last?.text !== text) {
    const writesCapital = letter.capital.test(text) && capital.test(text);
    const writesSmall = !writesCapital && letter.small.test(text) && small.test(text);
    last = { text, small: writesSmall || (!writesCapital && !hasCapital(text)) };
  }
  return last.small;
}
