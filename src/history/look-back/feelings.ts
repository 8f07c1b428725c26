import { feelingsIn } from "../../english/feelings.js";
import { wordsOf } from "../../english/text/words.js";

/** Whether an English word, in small letters, names a feeling. */
export type NamesFeeling = (word: string) => boolean;

const asksForFeeling = /\b(?:feel|feels|felt|feeling|mood|how (?:you|it|i) (?:are|am|was|were)|are you)\b/i;
const denied = /\b(?:not|never|no|without|less|isn['’]t|wasn['’]t|don['’]t|didn['’]t|nothing)(?: (?:very|so|really|that|too|at all))? *$/iu; // prettier-ignore
const noWord = new Set(["nothing", "none", "no", "yes", "pass", "unsure", "idk", "well", "ok", "okay"]);
/** How far around a word its sentence is looked for, in UTF-16 code units. */
const reach = 120;

/** Whether a question asks how somebody is or feels, so that an answer of one word is a word for that. */
export function isAboutFeeling(question: string): boolean {
  return asksForFeeling.test(question);
}

/** The one word of an answer that is nothing else; undefined when it says more or nothing. */
export function onlyWord(answer: string): string | undefined {
  const word = /^\s*(\p{L}[\p{L}'’-]*)[.!…]*\s*$/u.exec(answer)?.[1]?.toLowerCase();
  return word === undefined || noWord.has(word) ? undefined : word;
}

/** The sentence around a word, as far as it lies within reach, and where it begins. */
function sentenceAround(answer: string, start: number): { readonly text: string; readonly from: number } {
  const before = answer.slice(Math.max(0, start - reach), start);
  const opened = Math.max(before.lastIndexOf("."), before.lastIndexOf("!"), before.lastIndexOf("?"), before.lastIndexOf("\n")); // prettier-ignore
  const from = start - before.length + opened + 1;
  const end = /[.!?\n]/.exec(answer.slice(start, start + reach))?.index ?? reach;
  return { text: answer.slice(from, start + end), from };
}

/**
 * Whether a word for a feeling, at `start` of an answer, is one that the person had: not denied, and, where the question
 * did not ask for feelings, said of themselves (“a small room” is none).
 */
export function isFelt(answer: string, start: number, aboutFeeling: boolean): boolean {
  if (aboutFeeling) return !denied.test(answer.slice(Math.max(0, start - reach), start));
  const { text, from } = sentenceAround(answer, start);
  return feelingsIn(text, wordsOf(text)).some((feeling) => feeling.start === start - from);
}
