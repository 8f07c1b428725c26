import { isWord, type Word } from "../../../english/text/words.js";

const certain = new Set("certain sure positive convinced bet".split(" "));
const others = new Set("he she they he's she's they're he'll she'll they'll he'd she'd they'd".split(" "));

/** Whether a clause at `at` says what the writer believes of somebody of the reader's: "I'm sure he is worn out", "I bet she would come". */
export function isSureOfOthers(words: readonly Word[], at: number): boolean {
  if (!isWord(words[at], "i", "i'm", "im")) return false;
  // "i m sure": the apostrophe became a blank
  const sure = isWord(words[at + 1], "m") ? at + 2 : at + 1;
  const certainty = isWord(words[sure], "pretty", "quite", "very", "so") ? sure + 1 : sure;
  if (!certain.has(words[certainty]?.lower ?? "")) return false;
  const who = isWord(words[certainty + 1], "that") ? certainty + 2 : certainty + 1;
  return others.has(words[who]?.lower ?? "");
}
