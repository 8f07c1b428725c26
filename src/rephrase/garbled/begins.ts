import { among } from "../../english/text/remembered.js";
import { verbStart } from "../../english/lexicon.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, kind, type Word, wordAt } from "../../english/text/words.js";

/** "good friends Clean your room": a command that begins with a capital in the middle of a line. */
export function beginsAnew(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !isCapital(text, word)) return false;
  const before = wordAt(words, at - 1);
  // behind a word, or behind a quotation: "a 'quiet day' Test the water"
  const goesOn = before !== undefined && (before.quoted ? isWord(before, '"', "'") : before.kind === kind.word);
  if (!goesOn) return false;
  return (
    verbStart(word.lower) >= 2 &&
    has(
      words[at + 1],
      tag.possessive | tag.object | (verbStart(word.lower) === 3 || before.quoted ? tag.determiner : 0),
    ) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end)) &&
    !/^\p{Lu}/u.test(text.slice(before.start, before.end)) &&
    !/^\p{Lu}/u.test(text.slice(words[at + 1]?.start ?? 0))
  );
}

/** Words that open a sentence, or a clause that leads one in. */
const isOpener = among(
  new Set(
    "when if then we they he she it but so and also don't there because once even never always what who how".split(" "),
  ),
);

/** Whether a sentence begins within words [from, to) with a capital and no full stop before it: "sleep well When you wake". */
export function beginsSentence(text: string, words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (word === undefined || before === undefined || !isCapital(text, word) || word.quoted || !isOpener(word))
      continue;
    if (before.kind !== kind.word || before.quoted || isCapital(text, before)) continue;
    const next = words[i + 1];
    if (next?.kind === kind.word && !isCapital(text, next) && !isShouted(text, word)) return true;
  }
  return false;
}

/** Whether a word begins with a capital in its text. */
export function isCapital(text: string, { start }: Word): boolean {
  const code = text.charCodeAt(start);
  if (code < 128) return code >= 65 && code <= 90;
  return text.charAt(start) !== text.charAt(start).toLowerCase();
}

const isShouted = (text: string, { start, end }: Word): boolean =>
  text.slice(start, end) === text.slice(start, end).toUpperCase();
