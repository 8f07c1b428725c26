import { sentencesOf } from "../../english/text/sentences.js";
import { coach } from "../../messages/coach.js";
import { namesFeeling } from "./feelings.js";
import { brief } from "./phrase.js";
import { strengthIn, turn } from "./turn.js";

/** A question chosen by what was just answered. */
export interface FollowUp {
  readonly about: "question" | "feeling" | "person" | "should" | "always" | "change";
  readonly question: string;
  /** One line: why it is asked. */
  readonly why: string;
}

/** What the coach gives back of an answer, and what it could ask next. */
export interface Heard {
  /** The person's own words given back, in one sentence. */
  readonly reflection?: string | undefined;
  /** Whether the reflection only quotes what was written. */
  readonly quoted: boolean;
  readonly followUp?: FollowUp | undefined;
}

/** A follow-up and the sentence of the answer that gave rise to it. */
interface Noticed extends FollowUp {
  readonly sentence: string;
}

type Notice = (sentences: readonly string[]) => Noticed | undefined;

/** Looks through the sentences for the first that `ask` can ask about. */
const first =
  (ask: (sentence: string) => FollowUp | undefined): Notice =>
  (sentences) => {
    for (const sentence of sentences) {
      const followUp = ask(sentence);
      if (followUp !== undefined) return { ...followUp, sentence };
    }
    return undefined;
  };

/** A question that the person wrote and did not go on from. */
const unanswered: Notice = (sentences) => {
  const sentence = sentences.at(-1);
  if (sentence === undefined || !sentence.endsWith("?") || /\b(?:you|your)\b/i.test(sentence)) return undefined;
  return {
    about: "question",
    sentence,
    question: coach.whatAnswer,
    why: coach.becauseLeftOpen(brief(sentence)),
  };
};

const feeling = first((sentence) => {
  for (const word of sentence.match(/[A-Za-z]+(?:['’-][A-Za-z]+)*/g) ?? []) {
    if (!namesFeeling(word.toLowerCase()) || !isOwn(sentence, word)) continue;
    return {
      about: "feeling",
      question: coach.whatIsInThatWord(word),
      why: coach.becauseYouWrote(word),
    };
  }
  return undefined;
});

const kin =
  "mother|father|mum|mom|mam|dad|parents|sister|sisters|brother|brothers|son|sons|daughter|daughters|child|children|kid|kids|husband|wife|partner|girlfriend|boyfriend|fiance|fiancee|ex|friend|friends|grandmother|grandfather|grandma|grandpa|aunt|uncle|cousin|nephew|niece|boss|manager|colleague|colleagues|coworker|teacher|therapist|counsellor|counselor|doctor|neighbour|neighbor|roommate|flatmate|landlord|team|family|best friend";
const mentioned = new RegExp(`(?<![\\p{L}'’])my ((?:(?:best|old|older|younger|little|big|elder|eldest|youngest|oldest|step|former|new|good|close) )?(?:${kin}))(?![\\p{L}'’-])`, "iu"); // prettier-ignore

const person = first((sentence) => {
  const whom = mentioned.exec(sentence)?.[1];
  if (whom === undefined) return undefined;
  return {
    about: "person",
    question: coach.whenYouThinkOf(`your ${whom}`),
    why: coach.becauseYouWroteAbout(`my ${whom}`),
  };
});

const demand = /(?<![\p{L}'’])I(?: really| just| still| probably)? (should(?:n['’]t)?|must(?! (?:be|have)\b)(?:n['’]t)?)(?![\p{L}'’])/iu; // prettier-ignore
const should = first((sentence) => {
  const word = demand.exec(sentence)?.[1];
  if (word === undefined) return undefined;
  return {
    about: "should",
    question: coach.whoseVoice(word),
    why: coach.becauseYouWrote(word),
  };
});

const absolute = /(?<![\p{L}'’])(always|never(?! ?mind))(?![\p{L}'’])/iu;
const always = first((sentence) => {
  const word = absolute.exec(sentence)?.[1];
  if (word === undefined) return undefined;
  return {
    about: "always",
    question: coach.whenOtherwise,
    why: coach.becauseYouWrote(word),
  };
});

const beforeAndNow = /(?<![\p{L}'’])((?:i|we|he|she|they|it|there|things) used to|no longer|any ?more|these days|back then)(?![\p{L}'’])/iu; // prettier-ignore
const change = first((sentence) => {
  const word = beforeAndNow.exec(sentence)?.[1];
  if (word === undefined) return undefined;
  return {
    about: "change",
    question: coach.whatIsDifferent,
    why: coach.becauseYouWrote(word),
  };
});

/** What can be followed up, in this order; the first that is found is taken. */
const notices: readonly Notice[] = [unanswered, feeling, person, should, always, change];

/** Whether the feeling stands after an "I" with nobody else in between, or opens the sentence on its own. */
function isOwn(sentence: string, word: string): boolean {
  const before = sentence.slice(0, sentence.indexOf(word)).toLowerCase();
  const clause = before.split(/[,;:–—]|\b(?:because|but|that|which|who|when|while|if)\b/).at(-1) ?? "";
  if (/\b(?:not|never|no|without|less)\b|n['’]t\b/.test(clause)) return false;
  if (/(?<![\p{L}'’])i(?:['’](?:m|ve|d))?(?![\p{L}])/u.test(clause))
    return !/(?<!\p{L})(?:he|she|they|it|we|you|him|her|them|people|everyone|everybody)(?!\p{L})/u.test(clause.split(/(?<!\p{L})i(?!\p{L})/u).at(-1) ?? ""); // prettier-ignore
  return /^\s*(?:(?:and|but|so|very|really|just|mostly|now|then|at first|today|a bit|a little|quite|also|still|first|some|then)\s*)*$/.test(
    clause,
  );
}

/** An answer of so few words is not given back at all: whoever wrote it still sees it. */
const aWord = 2;

/** Answers that are shorter than this and one sentence long still stand on the screen, and are not repeated. */
const shortAnswer = 12;

/** The sentence to give back where nothing else stands out: the last in which the person speaks of themselves. */
function plainest(sentences: readonly string[]): string | undefined {
  const [only] = sentences;
  if (sentences.length === 1) return (only ?? "").split(/\s+/).length >= shortAnswer ? only : undefined;
  return sentences.findLast((sentence) => /(?<!\p{L})I(?!\p{L})/u.test(sentence)) ?? sentences.at(-1);
}

/** A sentence given back: turned where that is sure, quoted otherwise. */
function giveBack(sentence: string): { readonly reflection: string; readonly quoted: boolean } {
  const turned = turn(sentence);
  return turned === undefined
    ? { reflection: coach.youWrote(brief(sentence)), quoted: true }
    : { reflection: turned, quoted: false };
}

/**
 * Listens to an answer: gives back the person's own words, turned to "you" only where that is sure and quoted otherwise, and
 * chooses at most one follow-up by what was written.
 */
export function listen(answer: string): Heard {
  const sentences = sentencesOf(answer).map(({ start, end }) => answer.slice(start, end).replace(/\s+/g, " ").trim());
  const noticed = notices.map((notice) => notice(sentences)).find((found) => found !== undefined);
  const followUp = noticed && { about: noticed.about, question: noticed.question, why: noticed.why };
  for (const sentence of sentences) {
    const strength = strengthIn(sentence);
    if (strength === undefined) continue;
    const elsewhere =
      noticed === undefined || noticed.sentence === sentence ? [] : [giveBack(noticed.sentence).reflection];
    return { reflection: [coach.youWroteThat(strength), ...elsewhere].join(" "), quoted: false, followUp };
  }
  const sentence = answer.trim().split(/\s+/).length <= aWord ? undefined : (noticed?.sentence ?? plainest(sentences));
  return sentence === undefined ? { quoted: false, followUp } : { ...giveBack(sentence), followUp };
}
