import { kind, type Word } from "../../text/words.js";

type Words = readonly Word[];

/** Where the sentence's own closing marks begin: ".", "?!", emoji, a tag such as ", okay?". */
export function sentenceLimit(words: Words): number {
  let end = words.length;
  while (end > 0) {
    const word = words[end - 1];
    if (word === undefined) break;
    if (word.kind === kind.symbol) end -= 1;
    else if (
      word.kind === kind.mark &&
      word.lower !== ")" &&
      word.lower !== '"' &&
      word.lower !== "%" &&
      word.lower !== "'" &&
      !(word.quoted && word.lower !== ".")
    )
      end -= 1;
    else break;
  }
  return end;
}
