import { isFirstPerson, isI } from "../../english/address.js";
import { sentencesOf, type Sentence } from "../../english/text/sentences.js";
import { kind } from "../../english/text/words.js";
import { listening } from "../../messages/listening.js";
import { followUpTo, isCited, type FollowUp } from "./follow-up.js";
import { isGrave } from "./grave.js";
import { saysNothing } from "./nothing.js";
import { brief } from "./phrase.js";
import { strengthIn } from "./strength.js";
import { turn } from "./turn/turn.js";
import { dismisses, heavy } from "./turn/unsaid.js";

export type { FollowUp } from "./follow-up.js";

/** What the coach gives back of an answer, and what it could ask next. */
export interface Heard {
  /** The person's own words given back, in one sentence. */
  readonly reflection?: string | undefined;
  /** The sentence that is given back, as it was written. */
  readonly sentence?: string | undefined;
  /** Whether the reflection only quotes what was written. */
  readonly quoted: boolean;
  readonly followUp?: FollowUp | undefined;
}

const written = ({ text, start, end }: Sentence): string => text.slice(start, end).replace(/\s+/g, " ").trim();

/** An answer of so few words is not given back at all: whoever wrote it still sees it. */
const aWord = 2;

/** Whether there is something in an answer to give back: words, and more than that there are none. */
function says(answer: string, sentences: readonly Sentence[]): boolean {
  const words = sentences.flatMap(({ words: each }) => each).filter((word) => word.kind === kind.word);
  return (words.length > aWord || words.some(({ lower }) => lower.startsWith("i'"))) && !saysNothing(answer);
}

/** An answer of one sentence with fewer words that says nothing of "I" or "my" still stands on the screen, and is not repeated. */
const shortAnswer = 12;

/** Whether an answer is short and tells of nobody's own, or half of it: then a nod is enough. */
function needsNoEcho([sentence, ...others]: readonly Sentence[]): boolean {
  if (sentence === undefined || others.length > 0 || heavy.test(written(sentence))) return false;
  const { words } = sentence;
  const short = words.filter((word) => word.kind === kind.word).length < shortAnswer;
  return short && (!words.some(isFirstPerson) || /^(?:that|which|who|how)$/.test(words[0]?.lower ?? ""));
}

/** A line of so many UTF-16 code units may have been broken where the screen or a mail ended. */
const fullLine = 60;

/** The sentences of an answer; a line that somebody ended themselves ends one, too. */
function sentencesIn(answer: string): readonly Sentence[] {
  const pieces: string[] = [];
  let piece = "";
  for (const line of answer.split("\n")) {
    piece += piece === "" ? line : `\n${line}`;
    if (line.length >= fullLine) continue;
    pieces.push(piece);
    piece = "";
  }
  return [...pieces, piece].flatMap((each) => sentencesOf(each));
}

/**
 * The sentence to give back where nothing else stands out: the last in which the person speaks of themselves, and not one that
 * makes little of what stands beside it.
 */
function plainest(sentences: readonly Sentence[]): Sentence | undefined {
  const all = sentences.filter((sentence) => !saysNothing(written(sentence)));
  const told = all.filter((sentence) => !dismisses.test(written(sentence)));
  const telling = told.length === 0 ? all : told;
  return telling.findLast(({ words }) => words.some(isFirstPerson)) ?? telling.at(-1);
}

/** An answer of more sentences than this tells a story; one sentence taken out of it is quoted, as a mark of where the coach is. */
const fewSentences = 2;

/** So few words that, quoted, they would only be said again: "my friend Priya". */
const fewWords = 4;

/** Whether quoting a sentence would only say it again. */
const isBrief = ({ words }: Sentence): boolean =>
  words.filter((word) => word.kind === kind.word).length <= fewWords &&
  !words.some((word, at) => isI(word) && !/^(?:guess|suppose|think)$/.test(words[at + 1]?.lower ?? ""));

/** A sentence given back: turned where that is sure and it stands nearly alone, quoted otherwise. */
function giveBack(sentence: Sentence, whole: boolean): { readonly reflection: string; readonly quoted: boolean } {
  const line = written(sentence);
  const turned = whole ? turn(line) : undefined;
  return turned === undefined
    ? { reflection: listening.youWrote(brief(line)), quoted: true }
    : { reflection: turned, quoted: false };
}

/**
 * Listens to an answer: gives back the person's own words, turned to "you" only where that is sure and quoted otherwise, and
 * chooses at most one follow-up by what was written.
 */
export function listen(answer: string): Heard {
  const sentences = sentencesIn(answer);
  const noticed = followUpTo(sentences);
  const grave = sentences.find(isGrave);
  const waved = sentences.length > 1 && sentences.some((sentence) => dismisses.test(written(sentence)));
  const few = grave === undefined && !waved && sentences.length <= fewSentences && !sentences.some(isCited);
  const followUp = noticed?.followUp;
  for (const sentence of sentences) {
    const strength = strengthIn(sentence);
    if (strength === undefined || grave !== undefined) continue;
    const elsewhere =
      noticed === undefined || noticed.sentence === sentence ? [] : [giveBack(noticed.sentence, few).reflection];
    const reflection = [listening.youWroteThat(strength), ...elsewhere].join(" ");
    return { reflection, sentence: written(sentence), quoted: false, followUp };
  }
  const nod = !says(answer, sentences) || needsNoEcho(sentences);
  const sentence = !nod ? (grave ?? noticed?.sentence ?? plainest(sentences)) : undefined;
  if (sentence === undefined) return { quoted: false, followUp };
  const back = { ...giveBack(sentence, few), sentence: written(sentence) };
  const again = back.quoted && isBrief(sentence) && grave === undefined;
  return again ? { quoted: false, followUp } : { ...back, followUp };
}
