import type { Words } from "../../messages/catalogue/catalogue.js";
import { takesWords, type Question } from "../../reflection/flow/question.js";
import { advance, type Event, type Hearing, type Session } from "../../reflection/session.js";
import { summaryOf } from "../../reflection/session/summary.js";
import { optionOf, type Asking } from "../question/reply.js";
import { commands } from "../question/slash.js";
import { eventOf, yesEvent, yesOrNo } from "./yes-or-no.js";
import { atBalance, atKeeping } from "./together.js";
import type { Voice } from "../voice.js";

/** What a conversation needs beside its voice. */
export interface Conversation {
  readonly voice: Voice;
  /** What the screens say; the session itself brings what the coach says. */
  readonly words: Words;
  /** Loaded while the first answer is written. */
  readonly hearing: Promise<Hearing>;
  /** The lines that say where help is. */
  readonly care: () => Promise<readonly string[]>;
  /** Called when the session has moved on: to keep the draft. */
  readonly moved: (session: Session) => void;
  /** Called at every change of what is being typed. */
  readonly typing: (text: string) => void;
  /** Whether the session can be kept at all. */
  readonly keeps: boolean;
}

/** Whether one Enter answers what a session asks, so that a second one may come out of habit. */
const endsAtOnce = ({ now }: Session): boolean =>
  now.at === "permission" || (now.at === "question" && !takesWords(now.question));

/** A yes or no alone, at a question that asks for more: it may be meant as "no, leave that out". */
const yesOrNoAlone = /^(?:y|yes|n|no|nope|nah|s|si|sí)[.!]?$/i;

function askingOf(question: Question, { flow, words: coach }: Session, { terminal }: Words, habit: boolean): Asking {
  const index = flow.steps.findIndex((step) => step.id === question.step);
  const { who, help, why, typing, options } = question;
  const text = who === undefined ? question.text : coach.together.asks(who, question.text);
  const place = question.followUp ? undefined : coach.place(index + 1, flow.steps.length);
  const unsure = (answer: string): boolean => (answer === "" ? habit : yesOrNoAlone.test(answer));
  if (question.kind === "text") return { text, help, why, place, typing, kind: "text", unsure };
  if (question.kind === "line") return { text, help, why, place, typing, kind: "text", short: true, unsure };
  if (question.kind === "word") return { text, help, why, place, typing, kind: "text", short: true };
  const wrong = (answer: string): string | undefined =>
    optionOf(options, answer) === undefined ? terminal.oneOf(options) : undefined;
  if (question.kind === "scale") return { text, help, why, place, typing, kind: "line", wrong };
  return { text, options, help, why, place, typing, kind: "line", wrong };
}

async function atQuestion(question: Question, session: Session, habit: boolean, talk: Conversation): Promise<Event> {
  talk.typing(question.typing);
  const reply = await talk.voice.ask(askingOf(question, session, talk.words, habit), talk.typing);
  if (reply.kind !== "answer" || takesWords(question)) return eventOf(reply);
  return { kind: "answer", text: optionOf(question.options, reply.text) ?? reply.text };
}

async function atCare({ voice, care, keeps, words: { coach, choices } }: Conversation): Promise<Event> {
  voice.say([(await care()).join("\n")]);
  const chosen = await voice.choose(coach.whatNow, [
    { value: "continue", label: choices.care.continue },
    ...(keeps ? [{ value: "pause" as const, label: choices.care.pause }] : []),
    { value: "discard", label: choices.care.discard },
  ]);
  return chosen === "pause" ? { kind: "pause", text: "" } : { kind: chosen };
}

async function atClose(session: Session, talk: Conversation): Promise<Event> {
  const { voice, keeps } = talk;
  const { coach, choices } = talk.words;
  const heard = await talk.hearing;
  const summary =
    session.summary ?? summaryOf(session.flow, session.answers, (text) => heard.danger(text), session.words);
  if (summary !== "") voice.say([coach.summary(summary)]);
  const chosen = await voice.choose(keeps ? coach.keepIt : coach.isThatAll, [
    { value: "keep", label: keeps ? choices.close.keep : choices.close.enough },
    ...(summary === "" ? [] : [{ value: "change" as const, label: choices.close.change }]),
    { value: "back", label: choices.close.back },
    ...(keeps ? [{ value: "pause" as const, label: choices.close.pause }] : []),
    ...(keeps ? [{ value: "discard" as const, label: choices.close.discard }] : []),
  ]);
  if (chosen === "keep" || chosen === "discard") return { kind: chosen };
  if (chosen !== "change") return { kind: chosen, text: "" };
  const asking: Asking = {
    text: coach.yourSummary,
    why: coach.whyYourSummary,
    kind: "text",
    typing: summary,
  };
  const reply = await voice.rewrite(asking, talk.typing);
  return { kind: "summary", text: reply.kind === "answer" ? reply.text : summary };
}

/** Asks what stands open in the session, and tells what the person did; `habit` as in `endsAtOnce`, of what was asked before. */
async function eventAt(session: Session, habit: boolean, talk: Conversation): Promise<Event> {
  const { now, words: coach } = session;
  const { terminal } = talk.words;
  switch (now.at) {
    case "question":
      return atQuestion(now.question, session, habit, talk);
    case "permission":
      // Whoever is tired answers at once: other words than yes or no are taken along to the next question.
      return yesEvent(
        await talk.voice.ask({ ...yesOrNo(terminal, coach.mayIAsk, now.followUp.why), wrong: undefined }),
      );
    case "experience":
      return yesEvent(await talk.voice.ask(yesOrNo(terminal, coach.didItHelp, coach.whyDidItHelp)));
    case "care":
      return atCare(talk);
    case "balance":
      return atBalance(session, now.person, talk);
    case "keeping":
      return atKeeping(session, now, talk);
    case "close":
      return atClose(session, talk);
    case "over":
      break;
  }
  return { kind: "no" };
}

/** A voice that offers no pause, where nothing of it could be kept for another time. */
function withoutPause(voice: Voice): Voice {
  const offered = commands.filter((command) => command !== "pause");
  return {
    ...voice,
    ask: (asking, onTyping) => voice.ask({ ...asking, offered }, onTyping),
    rewrite: (asking, onTyping) => voice.rewrite({ ...asking, offered }, onTyping),
  };
}

/**
 * Walks a session with the person until it is over, and resolves to it then. Rejects when it is ended from outside; what was
 * written by then has gone through `moved` and `typing`.
 */
export async function converse(start: Session, given: Conversation): Promise<Session> {
  let session = start;
  let habit = false;
  const talk = given.keeps ? given : { ...given, voice: withoutPause(given.voice) };
  while (session.now.at !== "over") {
    talk.voice.say(session.said);
    const event = await eventAt(session, habit, talk);
    habit = endsAtOnce(session);
    session = advance(session, event, await talk.hearing);
    talk.typing("");
    talk.moved(session);
  }
  return session;
}
