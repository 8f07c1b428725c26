import { isWord, type Word } from "../../../english/text/words.js";

/** The verb behind "do yourself a favour and" at `at`, which only urges; 0 where that does not stand there. */
export function behindFavour(words: readonly Word[], at: number): number {
  if (!isWord(words[at], "do") || !isWord(words[at + 1], "yourself") || !isWord(words[at + 2], "a")) return 0;
  const favour = isWord(words[at + 3], "big", "huge", "massive") ? at + 4 : at + 3;
  if (!isWord(words[favour], "favor", "favour")) return 0;
  return isWord(words[favour + 1], "and", ",", ":", "—") ? favour + 2 : 0;
}
