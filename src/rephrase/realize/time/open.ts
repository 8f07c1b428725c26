import { skipAdverbs } from "../../../english/clauses/clauses.js";
import type { Lead } from "../../../english/clauses/leads.js";
import { lemmaOf } from "../../../english/lexicon.js";
import { isWord, type Word } from "../../../english/text/words.js";

type Words = readonly Word[];

/** What comes about by the advice itself, or to anybody: no past of the writer's can say it. */
export const isOpenNow = (words: Words, leads: readonly Lead[], from: number, to: number): boolean =>
  leads.some((lead) => servesReader(words, lead)) || isAnybodys(words, from, to);

const serving = new Set("make help give bring".split(" "));

/** "If it makes you feel better, make a list": what the advice would do for the reader. */
const servesReader = (words: Words, { opener, from }: Lead): boolean => {
  if (opener !== "if" || !isWord(words[from + 1], "it", "that", "this")) return false;
  const verb = skipAdverbs(words, from + 2);
  return serving.has(lemmaOf(words[verb]?.lower ?? "") ?? "") && isWord(words[verb + 1], "you");
};

/** "Remember the first week or two you always get blisters": it is anybody who does. */
const isAnybodys = (words: Words, from: number, to: number): boolean =>
  isWord(words[from], "remember") &&
  words.some(
    (word, i) =>
      i > from &&
      i < to &&
      isWord(word, "you") &&
      words.slice(i + 1, skipAdverbs(words, i + 1)).some((adverb) => isWord(adverb, "always", "usually", "normally")),
  );
