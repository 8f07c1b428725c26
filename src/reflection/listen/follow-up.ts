import { feelingsIn, type Feeling } from "../../english/feelings.js";
import { peopleIn, type Named } from "../../english/people.js";
import { tag } from "../../english/text/tags.js";
import { has } from "../../english/text/words.js";
import type { Sentence } from "../../english/text/sentences.js";
import { listening } from "../../messages/listening.js";
import { brief } from "./phrase.js";
import { heavy, judging } from "./turn/unsaid.js";
import { wording } from "./wording.js";

/** A question chosen by what was just answered. */
export interface FollowUp {
  readonly about: "question" | "feeling" | "person" | "should" | "always" | "change";
  readonly question: string;
  /** One line: why it is asked. */
  readonly why: string;
  /** What it is about, in the person's words, as it can stand behind "about"; nothing where "that" says it. */
  readonly topic?: string;
}

/** A follow-up and the sentence of the answer that gave rise to it. */
export interface Noticed {
  readonly followUp: FollowUp;
  readonly sentence: Sentence;
}

type Notice = (sentence: Sentence, last: boolean, all: readonly Sentence[]) => FollowUp | undefined;

const written = ({ text, start, end }: Sentence): string => text.slice(start, end).replace(/\s+/g, " ").trim();

/** "why does it never end": a question that lost its mark. */
function isQuestion({ words, text, end }: Sentence): boolean {
  if (/\?[\s"”'’)]*$/.test(text.slice(0, end))) return true;
  const [first, second] = words;
  return (
    words.length > 2 &&
    has(first, tag.wh) &&
    !has(first, tag.subordinator) &&
    (has(second, tag.be | tag.auxiliary | tag.modal) || /^(?:if|come)$/.test(second?.lower ?? "")) &&
    text.charAt(end - 1) !== "."
  );
}

/** A question that the person wrote at the end of an answer and did not go on from. */
const leftOpen: Notice = (sentence, last) => {
  const line = written(sentence);
  if (!last || !isQuestion(sentence) || /\b(?:you|your|u)\b/i.test(line) || sentence.words.length < 3) return undefined;
  return {
    about: "question",
    question: wording(listening.ofQuestion, line)(),
    why: listening.becauseLeftOpen(brief(line)),
  };
};

/** Verbs for what somebody holds of something; what they mean by it stands in the rest of the sentence. */
const attitudes = /^(?:hate|love|like|loathe|enjoy|adore|dislike)[ds]?$/i;

const namedIn = ({ text, words }: Sentence): readonly Feeling[] =>
  feelingsIn(text, words).filter(({ word }) => !attitudes.test(word));

const feeling: Notice = (sentence, _last, all) => {
  const [first] = namedIn(sentence);
  if (first === undefined) return undefined;
  const others = all.some((each) => namedIn(each).some(({ word }) => each !== sentence || word !== first.word));
  // who names several has said what else there is
  const [one, two, three] = listening.ofFeeling;
  const wordings = others ? ([one, two] as const) : ([one, two, three] as const);
  return {
    about: "feeling",
    topic: `“${first.word}”`,
    question: wording(wordings, written(sentence))(first.word),
    why: listening.becauseYouWrote(first.word),
  };
};

/** Several at once: "my kids", "my parents". */
const isSeveral = ({ who }: Named): boolean => /(?:[^s]s|children|folks|wives)$/i.test(who) && !/^[A-Z]/.test(who);

/** "Hi Jo", "Dear Sam": somebody who is greeted, and not told of. */
const greets = /(?:^|[^\p{L}])(?:hi|hey|hello|dear|thanks|thank you|bye|goodbye),? $/iu;

const person: Notice = (sentence) => {
  const named = peopleIn(sentence.text, sentence.words);
  const first = named.find(({ start }) => !greets.test(sentence.text.slice(0, start)));
  if (first === undefined) return undefined;
  const { text } = sentence;
  const asWritten = text.slice(first.start, first.end);
  const said = first.my
    ? `your ${first.who}`
    : /^(?:the|an?|our|some) /i.test(asWritten)
      ? theirs(asWritten)
      : first.who;
  const [gently] = listening.ofPerson;
  const wordings = isSeveral(first) ? listening.ofPeople : heavy.test(written(sentence)) ? ([gently] as const) : listening.ofPerson; // prettier-ignore
  return {
    about: "person",
    topic: said,
    question: wording(wordings, written(sentence))(said),
    why: listening.becauseYouWroteAbout(asWritten.replace(/^(?:My|Our|The|An?|Some) /, (word) => word.toLowerCase())),
  };
};

/** Somebody told of as "a friend" or "our son": "that friend", "your son". */
const theirs = (phrase: string): string =>
  phrase
    .replace(/^(?:an?|some) /i, "that ")
    .replace(/^our /i, "your ")
    .replace(/^The /, "the ");

/** "I should call", "he should have asked": not "you should", and no guess such as "he must be tired". */
const demand = /(?<![\p{L}'’])(should(?:n['’]?t)?|must(?! (?:be|have)\b)(?:n['’]?t)?)(?![\p{L}'’])/iu;

const should: Notice = (sentence) => {
  const line = written(sentence);
  const word = demand.exec(line)?.[1];
  if (word === undefined || /\byou (?:really |just )?(?:should|must)|\ba must\b|\bshould you\b/i.test(line))
    return undefined;
  return {
    about: "should",
    topic: `“${word.toLowerCase()}”`,
    question: wording(listening.ofShould, line)(word.toLowerCase()),
    why: listening.becauseYouWrote(word),
  };
};

/** "I always", "he has never", "they'd never": not "never finding out", which tells of no time. */
const absolute =
  /(?<![\p{L}'’])(?:i|you|he|she|it|we|they|\p{L}+['’](?:s|ve|d|ll|m|re)|is|are|am|was|were|has|have|had|will|would|can|could|\p{L}+s?) (?:just |really |also )?(always|never(?! ?mind))(?![\p{L}'’])(?! \p{L}+ing\b)/iu;

const always: Notice = (sentence) => {
  const line = written(sentence);
  const word = absolute.exec(line)?.[1]?.toLowerCase();
  // "I always mess everything up": to ask when it was otherwise would argue with somebody who blames themselves
  if (word === undefined || sentence.words.some(({ lower }) => judging.has(lower))) return undefined;
  const capital = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return {
    about: "always",
    topic: `“${word}”`,
    question: wording(listening.ofAlways, line)(capital),
    why: listening.becauseYouWrote(word),
  };
};

const beforeAndNow =
  /(?<![\p{L}'’])((?:i|we|he|she|they|it|there|things|that|\p{L}+) used to(?! it| this| that| being)|no longer|any ?more|these days|back then|in the past|not the same|isn['’]?t the same|never the same|has changed|have changed|changed since|ever since|before .{1,60} now|not .{1,20} like before|than (?:i|it|we) (?:was|were|used)|(?:\p{L}+er|different|better|worse|harder) before|since the \p{L}+)(?![\p{L}'’])/iu; // prettier-ignore

const change: Notice = (sentence) => {
  const line = written(sentence);
  const words = beforeAndNow.exec(line)?.[1];
  if (words === undefined || /\b(?:get|got|getting|am|['’]m|is|are|was|were|be) used to\b/i.test(line))
    return undefined;
  return {
    about: "change",
    question: wording(listening.ofChange, line)(),
    why: listening.becauseYouWrote(words.split(/\s+/).length > 6 ? "now" : words),
  };
};

/** "> I'm sorry": a line of somebody else's message. */
export const isCited = ({ text, start }: Sentence): boolean =>
  /^[ \t]*>/.test(text.slice(text.lastIndexOf("\n", start) + 1));

/** What can be followed up, in this order; the first that is found is taken. */
const notices: readonly Notice[] = [leftOpen, feeling, person, should, always, change];

/** The one follow-up that an answer gives rise to, and the sentence that does; nothing when the flow's own next step is it. */
export function followUpTo(sentences: readonly Sentence[]): Noticed | undefined {
  for (const notice of notices)
    for (const sentence of sentences) {
      if (sentence.words.every(({ quoted }) => quoted) || isCited(sentence)) continue;
      const followUp = notice(sentence, sentence === sentences.at(-1), sentences);
      if (followUp !== undefined) return { followUp, sentence };
    }
  return undefined;
}
