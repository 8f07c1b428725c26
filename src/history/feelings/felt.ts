import { feelingsIn, namesFeeling } from "../../english/feelings.js";
import { sentencesOf } from "../../english/text/sentences.js";

const asksForFeeling = /\b(?:feel|feels|felt|feeling|mood|how (?:you|it|i) (?:are|am|was|were)|are you)\b/i;
const denied = /\b(?:not|never|no|without|less|isn['’]t|wasn['’]t|don['’]t|didn['’]t|nothing)(?: (?:very|so|really|that|too|at all))? *$/iu; // prettier-ignore
const noWord = new Set(["nothing", "none", "no", "yes", "pass", "unsure", "idk", "well", "ok", "okay"]);
/** “I was so tired”, “it made me sad”, “I was angry, then sad”: what stands before a feeling that is said of oneself. */
const saysOwn = /(?:^|[^\p{L}'’])(?:i(?:['’]?m| am| was| feel| felt| got| get)|feeling|felt|m(?:ad|ak)es? me)(?: [\p{L}'’]+){0,3}(?:,? (?:and|then|but|or)(?: [\p{L}'’]+){0,2})?,? *$/iu; // prettier-ignore
/** Words that name a feeling only right behind "I'm", "I feel" and the like: “I'm letting everybody down”. */
const particles = new Set("down up off out low over".split(" "));
/** “I'm so down”. */
const saysOwnHere = /(?:^|[^\p{L}'’])(?:i(?:['’]?m| am| was| feel| felt)|feeling|felt)(?: (?:so|very|really|quite|a bit|a little|just|still|too|pretty|always))*(?: [\p{L}'’]+,? (?:and|then|but|or))? *$/iu; // prettier-ignore
/** How far before a word it is looked whose it is, in UTF-16 code units. */
const reach = 60;
/** What ends a sentence, and how far it is looked for. */
const ends = [".", "!", "?", "\n"];
const far = 400;

/** Whether a question asks how somebody is or feels, so that an answer of one word is a word for that. */
export function isAboutFeeling(question: string): boolean {
  return asksForFeeling.test(question);
}

/** The one word of an answer that is nothing else; undefined when it says more or nothing. */
export function onlyWord(answer: string): string | undefined {
  const word = /^\s*(\p{L}[\p{L}'’-]*)[.!…]*\s*$/u.exec(answer)?.[1]?.toLowerCase();
  return word === undefined || noWord.has(word) ? undefined : word;
}

/**
 * Whether a word for a feeling, at `start` of an answer, is one that the person had: not denied, and, where the question
 * did not ask for feelings, said of themselves (“a small room” is none).
 */
export function isFelt(answer: string, start: number, aboutFeeling: boolean): boolean {
  const before = answer.slice(Math.max(0, start - reach), start);
  const word = /^[\p{L}'’-]+/u.exec(answer.slice(start, start + reach))?.[0].toLowerCase() ?? "";
  const said = particles.has(word)
    ? saysOwnHere.test(before) || (aboutFeeling && /(?:^|[.,;!]|\b(?:and|but|or))\s*$/u.test(before))
    : aboutFeeling || saysOwn.test(before);
  return (said && !denied.test(before)) || standsAsOwn(answer, start);
}

/** Whether the sentence around a word names it as a feeling of who wrote it: “guilty, mostly, and a bit angry at her”. */
function standsAsOwn(answer: string, start: number): boolean {
  const from = Math.max(...ends.map((end) => answer.lastIndexOf(end, start - 1))) + 1;
  const ending = answer.slice(start).search(/[.!?\n]/);
  const to = ending === -1 ? answer.length : start + ending + 1;
  if (start - from > far || to - start > far) return false;
  return sentencesOf(answer, from, to).some(({ text, words }) =>
    feelingsIn(text, words).some((feeling) => feeling.start <= start && start < feeling.end),
  );
}

/**
 * Whether a word that is asked for as a feeling stands as one at `start` of an answer: one that names feelings, as something
 * that the person felt; any other, wherever it was written.
 */
export function standsAsFeeling(question: string, answer: string, start: number): boolean {
  const word = /^[\p{L}'’-]+/u.exec(answer.slice(start, start + reach))?.[0].toLowerCase() ?? "";
  if (!namesFeeling(word)) return true;
  const about = isAboutFeeling(question);
  return (about && onlyWord(answer) !== undefined) || isFelt(answer, start, about);
}
