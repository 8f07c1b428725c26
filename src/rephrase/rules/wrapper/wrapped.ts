import type { Word } from "../../../english/text/words.js";

/** Whether the folded words of `phrase` stand at `at`; gives the index behind them, or −1. */
export function behindPhrase(words: readonly Word[], at: number, phrase: readonly string[]): number {
  for (let k = 0; k < phrase.length; k += 1) if (words[at + k]?.lower !== phrase[k]) return -1;
  return at + phrase.length;
}
