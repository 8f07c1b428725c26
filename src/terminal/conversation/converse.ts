import type { Words } from "../../messages/catalogue/catalogue.js";
import { takesWords, type Question } from "../../reflection/flow/question.js";
import { verdictIn } from "../../reflection/together/correction.js";
import { advance, type Event, type Hearing, type Session } from "../../reflection/session.js";
import { leavesOut, summaryOf } from "../../reflection/session/summary.js";
import { optionOf, type Asking } from "../question/reply.js";
import type { Voice } from "../voice.js";
import { atCare } from "./care.js";
import { guideWith, type Guide } from "./guide.js";
import { atBalance, atKeeping } from "./together.js";
import type { Care } from "./where-help-is.js";
import { eventOf, meantBy, yesEvent, yesOrNo } from "./yes-or-no.js";

/** What a conversation needs beside its voice. */
export interface Conversation {
  readonly voice: Voice;
  /** What the screens say; the session itself brings what the coach says. */
  readonly words: Words;
  /** Loaded while the first answer is written. */
  readonly hearing: Promise<Hearing>;
  readonly care: Care;
  /** Called when the session has moved on: to keep the draft. */
  readonly moved: (session: Session) => void;
  /** Called at every change of what is being typed. */
  readonly typing: (text: string) => void;
  /** Whether the session can be kept at all. */
  readonly keeps: boolean;
}

interface Talk extends Omit<Conversation, "voice"> {
  readonly guide: Guide;
  /** Whether one Enter answered what was asked before, so that a second one may come out of habit. */
  readonly habit: boolean;
}

/** Whether one Enter answers what a session asks. */
const endsAtOnce = ({ now }: Session): boolean =>
  now.at === "permission" || (now.at === "question" && now.question.kind !== "text");

/** A yes or no alone, at a question that asks for more: it may be meant as "no, leave that out". */
const yesOrNoAlone = /^(?:y|yes|n|no|nope|nah|s|si|sí)[.!]?$/i;

/** Which of the options somebody means: by its words or number, or of two that say yes and no by any yes or no. */
function chosenOf({ options }: Question, answer: string): string | undefined {
  const [first = "", second, ...others] = options;
  const two = others.length === 0 && second !== undefined && meantBy(first.split(",")[0] ?? "") === "yes";
  const meant = two ? meantBy(answer) : undefined;
  return optionOf(options, answer) ?? (meant === undefined ? undefined : options[meant === "yes" ? 0 : 1]);
}

/** Where a question stands among those that are always asked. */
function placeOf({ followUp, step }: Question, { flow: { steps }, words }: Session): string | undefined {
  const always = steps.filter(({ when }) => when === undefined);
  const at = always.findIndex(({ id }) => id === step);
  return followUp || at === -1 ? undefined : words.place(at + 1, always.length);
}

function askingOf(question: Question, session: Session, { words: { terminal }, habit }: Talk): Asking {
  const { who, help, why, typing, kind, options } = question;
  const text = who === undefined ? question.text : session.words.together.asks(who, question.text);
  const asking = { text, help, why, place: placeOf(question, session), typing };
  const { onceMore } = terminal;
  const unsure = (answer: string, key: string): string | undefined => {
    if (answer === "") return habit ? onceMore.passes(key) : undefined;
    return kind !== "word" && yesOrNoAlone.test(answer) ? onceMore.keeps(key, answer) : undefined;
  };
  if (kind === "text") return { ...asking, kind, unsure };
  if (takesWords(question)) return { ...asking, kind: "line", unsure };
  const known = (answer: string): boolean => answer === "" || chosenOf(question, answer) !== undefined;
  const fits = terminal.oneOf(options);
  const listed = kind === "choice" ? { options } : {};
  // Other words than yes and no, where somebody is asked whether they were heard right, say what was missing.
  if (verdictIn(question, "") !== undefined) return { ...asking, ...listed, kind: "line", unsure: (answer, key) => (answer === "" ? unsure(answer, key) : undefined) }; // prettier-ignore
  const own = (answer: string, key: string): string | undefined =>
    known(answer) ? unsure(answer, key) : `${fits} ${onceMore.ownWords(key)}`;
  return { ...asking, ...listed, kind: "line", unsure: own };
}

async function atQuestion(question: Question, session: Session, talk: Talk): Promise<Event> {
  talk.typing(question.typing);
  const reply = await talk.guide.ask(askingOf(question, session, talk), talk.typing);
  if (reply.kind !== "answer" || takesWords(question)) return eventOf(reply);
  return { kind: "answer", text: chosenOf(question, reply.text) ?? reply.text };
}

async function atClose(session: Session, talk: Talk): Promise<Event> {
  const { guide, keeps, hearing } = talk;
  const { coach, choices } = talk.words;
  const heard = await hearing;
  const summary = session.summary ?? summaryOf(session.flow, session.answers, heard, session.words);
  const hidden = session.summary === undefined && leavesOut(session.flow, session.answers, heard);
  if (summary !== "") guide.say([coach.summary(summary)]);
  if (hidden) guide.say([keeps ? coach.notRepeated : coach.notRepeatedUnkept]);
  const chosen = await guide.choose(keeps ? coach.keepIt : coach.isThatAll, [
    { value: "keep", label: keeps ? choices.close.keep : choices.close.enough },
    ...(summary === "" ? [] : [{ value: "change" as const, label: choices.close.change }]),
    { value: "back", label: choices.close.back },
    ...(keeps ? [{ value: "pause" as const, label: choices.close.pause }] : []),
    ...(keeps ? [{ value: "discard" as const, label: choices.close.discard }] : []),
  ]);
  if (chosen === "keep") return { kind: chosen };
  if (chosen === "discard") return (await guide.letsGo()) ? { kind: chosen } : atClose(session, talk);
  if (chosen !== "change") return { kind: chosen, text: "" };
  const asking: Asking = {
    text: coach.yourSummary,
    why: coach.whyYourSummary,
    kind: "text",
    typing: summary,
  };
  const reply = await guide.rewrite(asking, talk.typing);
  return { kind: "summary", text: reply.kind === "answer" ? reply.text : summary };
}

/** Asks what stands open in the session, and tells what the person did. */
async function eventAt(session: Session, talk: Talk): Promise<Event> {
  const { now, words: coach } = session;
  const { terminal } = talk.words;
  switch (now.at) {
    case "question":
      return atQuestion(now.question, session, talk);
    case "permission":
      // Whoever goes on to write has answered: other words than yes or no are taken along.
      return yesEvent(
        await talk.guide.ask({
          ...yesOrNo(terminal, coach.mayIAsk(now.followUp.topic), now.followUp.why),
          wrong: undefined,
        }),
      );
    case "care":
      return atCare(now.again, talk);
    case "balance":
      return atBalance(session, now.person, talk);
    case "keeping":
      return atKeeping(session, now, talk, await talk.hearing);
    case "close":
      return atClose(session, talk);
    case "over":
      break;
  }
  return { kind: "no" };
}

/**
 * Walks a session with the person until it is over, and resolves to it then. Rejects when it is ended from outside; what was
 * written by then has gone through `moved` and `typing`.
 */
export async function converse(start: Session, { voice, ...given }: Conversation): Promise<Session> {
  let session = start;
  let habit = false;
  const guide = guideWith(voice, given.words, given.keeps, given.care);
  while (session.now.at !== "over") {
    guide.say(session.said);
    const event = await eventAt(session, { ...given, guide, habit });
    habit = endsAtOnce(session);
    session = advance(session, event, await given.hearing);
    given.typing("");
    given.moved(session);
  }
  return session;
}
