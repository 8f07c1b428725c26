import type { Answer } from "../history/entry.js";
import { coach } from "../messages/coach.js";
import type { Flow } from "./flow.js";
import type { FollowUp, Heard } from "./listen/listen.js";
import {
  permissionAt,
  stepOfPermission,
  firstQuestion,
  followUpOf,
  questionAfter,
  questionFor,
  stepAt,
  type Question,
} from "./question.js";

/** How answers are heard. It is handed in, so that the words it needs are loaded while the first answer is written. */
export interface Hearing {
  listen(answer: string): Heard;
  /** Whether an answer may mean that somebody is in danger. */
  danger(answer: string): boolean;
}

/** Where a session stands. */
export type Now =
  | { readonly at: "question"; readonly question: Question }
  /** May the coach ask one more about the last answer? */
  | { readonly at: "permission"; readonly step: string; readonly followUp: FollowUp }
  /** Somebody may be in danger: where help is, and the choice to go on, to pause or to discard. */
  | { readonly at: "care" }
  /** Did what was tried help, so that it is marked as an experience? */
  | { readonly at: "experience"; readonly text: string }
  | { readonly at: "close" }
  /** `place` is the id of the question that was open. */
  | { readonly at: "over"; readonly end: "paused" | "kept" | "discarded"; readonly place?: string | undefined };

/** A flow being walked: a value that events make new values of. */
export interface Session {
  readonly flow: Flow;
  /** What was asked and answered or passed, in order. */
  readonly answers: readonly Answer[];
  /** What the coach says before it asks what `now` asks. */
  readonly said: readonly string[];
  readonly now: Now;
  /** What was being written at a question that was left for another, by the id of the question. */
  readonly unsent: Readonly<Record<string, string>>;
  /** How often "one more about that?" was answered with no. */
  readonly refused: number;
  /** Whether the help card was shown; it is shown once a session and stored nowhere. */
  readonly cared: boolean;
  readonly experiences: readonly string[];
  /** The closing summary as the person wrote it anew; nothing while it is the coach's. */
  readonly summary?: string | undefined;
}

/** What a person can do. `text` beside a wish is what they had written by then. */
export type Event =
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "pass" }
  | { readonly kind: "back" | "pause" | "stop"; readonly text: string }
  | { readonly kind: "yes" | "no" }
  | { readonly kind: "summary"; readonly text: string }
  | { readonly kind: "continue" | "keep" | "discard" };

/** What a draft calls the close; no step is called so, for a step's id begins with a letter. */
const closeAt = "-close";

/** Two times no is enough to stop asking for more. */
const enoughRefusals = 2;

/** A session at its first question. */
export function begin(flow: Flow): Session {
  return {
    flow,
    answers: [],
    said: [],
    now: { at: "question", question: firstQuestion(flow) },
    unsent: {},
    refused: 0,
    cared: false,
    experiences: [],
  };
}

/** What a draft calls the place where a session stands; nothing between two questions. */
export function placeOf({ now }: Session): string | undefined {
  if (now.at === "question") return now.question.id;
  if (now.at === "permission") return permissionAt(now.step);
  if (now.at === "close") return closeAt;
  return now.at === "over" ? now.place : undefined;
}

function over(session: Session, end: "paused" | "kept" | "discarded"): Session {
  const place = placeOf(session);
  return { ...session, said: [], now: { at: "over", end, place } };
}

/** Goes to a question, with what was being written at it before. */
function ask(session: Session, question: Question, said: readonly string[] = []): Session {
  const typing = session.unsent[question.id] ?? "";
  return { ...session, said, now: { at: "question", question: { ...question, typing } } };
}

/** The answer in which somebody told what they tried, unless it was passed or is not to be repeated. */
function lived(session: Session, hearing: Hearing): string | undefined {
  const step = session.flow.close.experience;
  const text = session.answers.find((answer) => answer.step === step)?.text.trim() ?? "";
  return text === "" || hearing.danger(text) ? undefined : text;
}

/**
 * The session of a draft again: at the question `at` with what was being typed, or, where it stood between two questions,
 * at what comes after its last answer.
 */
export function restore(session: Session, at: string | undefined, typing: string, hearing: Hearing): Session {
  if (at === closeAt) return { ...session, now: { at: "close" } };
  const permitted = stepOfPermission(at ?? "");
  const before = session.answers.find((each) => each.step === permitted);
  const open = before && hearing.listen(before.text).followUp;
  if (permitted !== undefined && open !== undefined)
    return { ...session, now: { at: "permission", step: permitted, followUp: open } };
  const { step, followUp } = stepAt(at ?? "");
  const asked = session.flow.steps.find((each) => each.id === step);
  const last = session.answers.at(-1);
  if (asked !== undefined && followUp) {
    const parent = session.answers.find((each) => each.step === step)?.text ?? "";
    const more = hearing.listen(parent).followUp;
    if (more !== undefined)
      return ask({ ...session, unsent: { ...session.unsent, [at ?? ""]: typing } }, followUpOf(step, more));
  }
  if (asked !== undefined && !session.answers.some((each) => each.step === step)) {
    const previous = session.flow.steps[session.flow.steps.indexOf(asked) - 1]?.id ?? "";
    const question = questionAfter(session.flow, previous, session.answers, (text) => hearing.danger(text));
    if (question !== undefined) return ask({ ...session, unsent: { ...session.unsent, [step]: typing } }, question);
  }
  return goOn(session, last === undefined ? "" : stepAt(last.step).step, hearing);
}

/** Goes to what comes after the steps: the question whether something helped, then the close. */
function finish(session: Session, hearing: Hearing, said: readonly string[] = []): Session {
  const text = lived(session, hearing);
  return text === undefined || session.experiences.length > 0
    ? { ...session, said, now: { at: "close" } }
    : { ...session, said, now: { at: "experience", text } };
}

/** Goes to the next step of the flow after the step `id`, or to the end of it. */
function goOn(session: Session, id: string, hearing: Hearing, said: readonly string[] = []): Session {
  const next = questionAfter(session.flow, id, session.answers, (text) => hearing.danger(text));
  return next === undefined ? finish(session, hearing, said) : ask(session, next, said);
}

const record = (question: Question, text: string): Answer =>
  text === ""
    ? { step: question.id, question: question.text, text, passed: true }
    : { step: question.id, question: question.text, text };

function withAnswer(session: Session, question: Question, text: string): Session {
  const { [question.id]: _written, ...unsent } = session.unsent;
  return { ...session, unsent, answers: [...session.answers, record(question, text)] };
}

/** Whether the coach may ask for one more about an answer to this question. */
function mayFollowUp(session: Session, question: Question): boolean {
  const asked = session.answers.filter((answer) => stepAt(answer.step).followUp).length;
  const last = session.flow.steps.at(-1)?.id === question.step;
  return !question.followUp && !last && asked < session.flow.followUps && session.refused < enoughRefusals;
}

/** Takes an answer: it is kept, listened to, and leads to a follow-up, to the next step, or to where help is. */
function answered(session: Session, question: Question, text: string, hearing: Hearing): Session {
  const next = withAnswer(session, question, text);
  if (hearing.danger(text)) {
    return session.cared ? goOn(next, question.step, hearing) : { ...next, cared: true, said: [], now: { at: "care" } };
  }
  if (question.kind !== "text") return goOn(next, question.step, hearing);
  const heard = hearing.listen(text);
  const last = session.flow.steps.at(-1)?.id === question.step;
  const quiet = last || (heard.quoted && (question.followUp || session.flow.followUps === 0));
  const said = quiet || heard.reflection === undefined ? [] : [heard.reflection];
  if (heard.followUp !== undefined && mayFollowUp(session, question))
    return { ...next, said, now: { at: "permission", step: question.step, followUp: heard.followUp } };
  return goOn(next, question.step, hearing, said);
}

/** The step before which the session stands, as far as one was answered. */
const lastStep = (session: Session): string => stepAt(session.answers.at(-1)?.step ?? "").step;

/** The question of an answer, as it was asked. */
function questionOf(session: Session, answer: Answer, hearing: Hearing): Question | undefined {
  const { step: id, followUp } = stepAt(answer.step);
  const step = session.flow.steps.find((each) => each.id === id);
  if (step === undefined) return undefined;
  if (!followUp) return questionFor(step, answer.question);
  const before = session.answers.find((each) => each.step === id)?.text ?? "";
  const why = hearing.listen(before).followUp?.why ?? step.why;
  return followUpOf(id, { question: answer.question, why });
}

/** Takes the last answer out again and asks its question with it, or says that there is nothing before. */
function back(session: Session, hearing: Hearing): Session {
  const last = session.answers.at(-1);
  const question = last && questionOf(session, last, hearing);
  if (last === undefined || question === undefined) return { ...session, said: [coach.noQuestionBefore] };
  const { summary: _summary, ...rest } = session;
  return {
    ...rest,
    answers: session.answers.slice(0, -1),
    experiences: [],
    said: [],
    now: { at: "question", question: { ...question, typing: last.text } },
  };
}

function atQuestion(session: Session, question: Question, event: Event, hearing: Hearing): Session {
  switch (event.kind) {
    case "answer":
      return answered(session, question, event.text, hearing);
    case "pass":
      return goOn(withAnswer(session, question, ""), question.step, hearing);
    case "back": {
      const here: Now = { at: "question", question: { ...question, typing: event.text } };
      return back({ ...session, now: here, unsent: { ...session.unsent, [question.id]: event.text } }, hearing);
    }
    case "pause":
      return over({ ...session, unsent: { ...session.unsent, [question.id]: event.text } }, "paused");
    case "stop": {
      const next = event.text === "" ? session : withAnswer(session, question, event.text);
      const written = next.answers.some((answer) => answer.text !== "");
      return written ? { ...next, said: [], now: { at: "close" } } : over(next, "discarded");
    }
    default:
      return session;
  }
}

/**
 * The session after an event. Events that mean nothing where it stands leave it as it is, so that nothing a terminal sends
 * can bring it out of step.
 */
export function advance(session: Session, event: Event, hearing: Hearing): Session {
  const { now } = session;
  switch (now.at) {
    case "question":
      return atQuestion(session, now.question, event, hearing);
    case "permission":
      if (event.kind === "yes") return ask(session, followUpOf(now.step, now.followUp));
      if (event.kind === "no" || event.kind === "pass")
        return goOn({ ...session, refused: session.refused + 1 }, now.step, hearing);
      break;
    case "care":
      if (event.kind === "continue") return goOn(session, lastStep(session), hearing);
      break;
    case "experience":
      if (event.kind === "yes") return { ...session, said: [], experiences: [now.text], now: { at: "close" } };
      if (event.kind === "no" || event.kind === "pass") return { ...session, said: [], now: { at: "close" } };
      break;
    case "close":
      if (event.kind === "keep") return over(session, "kept");
      if (event.kind === "summary") return { ...session, said: [], summary: event.text };
      break;
    case "over":
      return session;
  }
  if (event.kind === "back") return back(session, hearing);
  if (event.kind === "pause") return over(session, "paused");
  if (event.kind === "discard") return over(session, "discarded");
  if (event.kind === "stop") return { ...session, said: [], now: { at: "close" } };
  return session;
}
