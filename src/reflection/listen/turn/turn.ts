import { addressing } from "../../../english/address.js";
import { kind, type Word } from "../../../english/text/words.js";
import { sentencesOf } from "../../../english/text/sentences.js";
import { detect } from "../../../rephrase/detect.js";
import { rephrase } from "../../../rephrase/index.js";
import { doubtOf } from "./doubts.js";

/** The words of a text that is one sentence, closing marks aside; nothing when it is none, several, or a question. */
function onlySentence(text: string): readonly Word[] | undefined {
  const sentences = sentencesOf(text);
  const words = sentences.length === 1 ? (sentences[0]?.words ?? []) : [];
  let end = words.length;
  while (end > 0 && words[end - 1]?.kind === kind.mark && /^[.!…,]$/.test(words[end - 1]?.lower ?? "")) end -= 1;
  return end === 0 ? undefined : words.slice(0, end);
}

/** A stretch of text as a sentence: in one line, with a capital at its head and a full stop at its end. */
function tidy(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

/** Whether a sentence would tell somebody what to do, once it is said to them. */
function advises(sentence: string): boolean {
  if (sentencesOf(sentence).every((each) => detect(each).length === 0)) return false;
  const { changes, kept } = rephrase(sentence);
  return changes.length > 0 || kept.length > 0;
}

/** Words that only tie a sentence to the one before it. */
const ties = /^(?:and|but|so|also|plus)$/;

/**
 * A sentence given back with "you" for "I", only where it surely can be: it is plain, English and the person's own, judges
 * and orders nobody, and its verbs agree. Everything else gives nothing and is quoted, for a wrong reflection is worse than
 * none.
 */
export function turn(sentence: string): string | undefined {
  const all = onlySentence(sentence);
  if (all === undefined) return undefined;
  const words = ties.test(all[0]?.lower ?? "") && all[1]?.kind === kind.word ? all.slice(1) : all;
  if (doubtOf(sentence, words) !== undefined) return undefined;
  const said = addressing(sentence, words);
  const turned = said === undefined ? undefined : tidy(said);
  return turned === undefined || advises(turned) ? undefined : turned;
}
