import { mostWords } from "../../english/text/readings.js";
import type { Sentence } from "../../english/text/sentences.js";
import { kind, type Word } from "../../english/text/words.js";
import { isMarked, more, readMarks, together } from "./marks.js";
import { folded } from "./trigger-filter.js";

/** A sentence of which the words are known. */
export type ReadSentence = Pick<Sentence, "text" | "words">;

/** What was found out about a written word: nothing yet, that it is no trigger alone, that it is one, or that its letters must be asked. */
const unread = 0;
const harmless = 1;
const trigger = 2;
const doubtful = 3;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The hash of text[start, end) as `filterOf` reads it; undefined where that takes it for more than one word. */
function hashIn(text: string, start: number, end: number): number | undefined {
  const digits = isDigit(text.charCodeAt(start));
  let hash = 0;
  for (let at = start; at < end; at += 1) {
    const code = folded(text.charCodeAt(at));
    if (code === 0 || (digits && !isDigit(code))) return undefined;
    if (code > 0) hash = more(hash, code);
  }
  return hash;
}

/** Whether `filterOf` may take what stands right behind it for the same word: "su*cide", "E.R", "A&E". */
const mayGoOn = (before: Word): boolean =>
  before.kind === kind.mark ? before.lower === "." || before.lower === "&" : before.kind !== kind.symbol;

/** Whether a sentence holds a trigger: it does not, it holds one, or its letters must be asked. */
export type Held = "none" | "one" | "unsure";

/**
 * As `filterOf`, for a sentence of which the words are known: what a word may be alone is remembered by its number, and only
 * the pairs of neighbours are looked up. It says "none" only where `filterOf` finds no trigger.
 */
export function wordFilterOf(...digests: readonly string[]): (sentence: ReadSentence) => Held {
  const rows = digests.map(readMarks);
  const isKnown = (hash: number): boolean => {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at];
      if (row !== undefined && isMarked(row, hash)) return true;
    }
    return false;
  };
  const told = new Uint8Array(mostWords + 1);
  const hashes = new Int32Array(mostWords + 1);
  const read = (text: string, { start, end, written }: Word): number => {
    const hash = hashIn(text, start, end);
    const found = hash === undefined ? doubtful : isKnown(hash) ? trigger : harmless;
    hashes[written] = hash ?? 0;
    // 0 is the number of numbers, and of what is too much to remember
    if (written !== 0) told[written] = found;
    return found;
  };
  return ({ text, words }) => {
    let last: Word | undefined;
    let before = 0;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (word === undefined || word.kind === kind.address) return "unsure";
      if (word.kind === kind.word || word.kind === kind.number) {
        if (word.gap === 0 && last !== undefined && mayGoOn(last)) return "unsure";
        const known = told[word.written] ?? unread;
        const found = known === unread ? read(text, word) : known;
        if (found !== harmless) return found === trigger ? "one" : "unsure";
        const hash = hashes[word.written] ?? 0;
        if (before !== 0 && isKnown(together(before, hash))) return "one";
        before = hash;
      }
      last = word;
    }
    return "none";
  };
}
