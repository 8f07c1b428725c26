import type { Answer } from "../history/entry.js";
import { coach, type CoachWords } from "../messages/coach.js";
import type { Flow } from "./flow/flow.js";
import { questionOfFollowUp } from "./flow/ids.js";
import { followUpOf, keyOfQuestion, questionAt, takesWords, type Question } from "./flow/question.js";
import { nextTurn, turnAt } from "./flow/turns.js";
import { verdictIn } from "./together/correction.js";
import { closing, finish, keeping } from "./session/closing.js";
import type { Event } from "./session/events.js";
import { followUpAgain, followUpTo, mayFollowUp } from "./session/follow-up.js";
import { ask, over, placeOf, type Hearing, type Session } from "./session/state.js";

/** A session at its first question; `people` are the two of a flow for two, who begins first. */
export function begin(flow: Flow, people: readonly string[] = [], words: CoachWords = coach): Session {
  const turn = nextTurn(flow, people, []);
  if (turn === undefined) throw new RangeError(`the flow ${flow.id} has no question to begin with`);
  return {
    flow,
    people,
    words,
    answers: [],
    said: [],
    now: { at: "question", question: questionAt(turn, [], () => false, words) },
    unsent: {},
    refused: 0,
    cared: false,
    experiences: [],
    wanted: [],
  };
}

/** Goes to the next turn after what was answered last, or to the end of the flow. */
export function goOn(session: Session, hearing: Hearing, said: readonly string[] = []): Session {
  const { flow, people, answers, words } = session;
  const turn = nextTurn(flow, people, answers);
  if (turn === undefined) return finish(session, hearing, said);
  return ask(session, questionAt(turn, answers, (text) => hearing.danger(text), words), said); // prettier-ignore
}

function record({ id, text: question, who }: Question, text: string): Answer {
  const asked = { step: id, question, text, ...(who !== undefined && { who }) };
  return text === "" ? { ...asked, passed: true } : asked;
}

function withAnswer(session: Session, question: Question, text: string): Session {
  const { [keyOfQuestion(question)]: _written, ...unsent } = session.unsent;
  return { ...session, unsent, answers: [...session.answers, record(question, text)] };
}

/** Passes the part in which the other of two would give the last answer back. */
function withoutHearing(session: Session, hearing: Hearing): Session {
  const { flow, people, answers, words } = session;
  const turn = nextTurn(flow, people, answers);
  if (turn?.part?.kind !== "heard") return session;
  return withAnswer(
    session,
    questionAt(turn, answers, (text) => hearing.danger(text), words),
    "",
  );
}

/** Takes what was typed where one of two is asked whether they were heard right: other words than yes or no are what was missing. */
function corrected(session: Session, question: Question, text: string, hearing: Hearing): Session | undefined {
  const verdict = verdictIn(question, text);
  if (verdict === undefined || (verdict.answer === text && verdict.correction === undefined)) return undefined;
  const judged = answered(session, question, verdict.answer, hearing);
  const missing = judged.now.at === "question" ? judged.now.question : undefined;
  return verdict.correction === undefined || missing === undefined ? judged : answered(judged, missing, verdict.correction, hearing); // prettier-ignore
}

/** Takes an answer: it is kept, listened to, and leads to a follow-up, to the next turn, or to where help is. */
function answered(session: Session, question: Question, text: string, hearing: Hearing): Session {
  const next = withAnswer(session, question, text);
  if (hearing.danger(text)) {
    const unheard = withoutHearing(next, hearing);
    const place = placeOf(goOn(unheard, hearing));
    return { ...unheard, cared: true, said: [], now: { at: "care", again: session.cared, place } };
  }
  // Of two people, each is heard by the other and not by the program.
  if (session.people.length > 1) return goOn(next, hearing);
  const step = session.flow.steps.find(({ id }) => id === question.step);
  const heard = takesWords(question) ? hearing.listen(text) : undefined;
  const last = nextTurn(next.flow, next.people, next.answers) === undefined;
  const quiet = last || (heard?.quoted === true && (question.followUp || session.flow.followUps === 0));
  const said = quiet || heard?.reflection === undefined ? [] : [heard.reflection];
  const followUp = followUpTo(step, text, heard);
  if (followUp !== undefined && mayFollowUp(session, question, followUp, last))
    return { ...next, said, now: { at: "permission", question, followUp } };
  return goOn(next, hearing, said);
}

/** Goes on to a follow-up that somebody began to answer where they were asked whether it is all right. */
function withWords(session: Session, question: Question, written: string, hearing: Hearing): Session {
  if (hearing.danger(written)) return answered(session, question, written, hearing);
  const now = { at: "question", question: { ...question, typing: written } } as const;
  return { ...session, said: [session.words.wordsBelow], now };
}

/** The question of an answer, as it was asked. */
function questionOf(session: Session, answer: Answer, hearing: Hearing): Question | undefined {
  const { flow, people, answers, words } = session;
  const about = questionOfFollowUp(answer.step);
  const turn = turnAt(flow, people, answers, about ?? answer.step, answer.who);
  if (turn === undefined) return undefined;
  const question = questionAt(turn, answers, (text) => hearing.danger(text), words);
  const again = about === undefined ? question : followUpOf(question, followUpAgain(session, question, hearing) ?? { question: answer.question, why: turn.step.why }); // prettier-ignore
  return { ...again, text: answer.question };
}

/** Takes the last answer out again and asks its question with it, or says that there is nothing before. */
function back(session: Session, hearing: Hearing): Session {
  const last = session.answers.at(-1);
  const question = last && questionOf(session, last, hearing);
  if (last === undefined || question === undefined) return { ...session, said: [session.words.noQuestionBefore] };
  const { summary: _summary, ...rest } = session;
  return {
    ...rest,
    answers: session.answers.slice(0, -1),
    experiences: [],
    wanted: [],
    said: [],
    now: { at: "question", question: { ...question, typing: last.text } },
  };
}

function atQuestion(session: Session, question: Question, event: Event, hearing: Hearing): Session {
  switch (event.kind) {
    case "answer":
      return corrected(session, question, event.text, hearing) ?? answered(session, question, event.text, hearing);
    case "pass":
      return goOn(withAnswer(session, question, ""), hearing);
    case "back": {
      const here: Session["now"] = { at: "question", question: { ...question, typing: event.text } };
      const unsent = { ...session.unsent, [keyOfQuestion(question)]: event.text };
      return back({ ...session, now: here, unsent }, hearing);
    }
    case "pause":
      return over({ ...session, unsent: { ...session.unsent, [keyOfQuestion(question)]: event.text } }, "paused");
    case "stop": {
      const next = event.text === "" ? session : withAnswer(session, question, event.text);
      return next.answers.some((answer) => answer.text !== "") ? closing(next, hearing) : over(next, "discarded");
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
      if (event.kind === "yes") {
        const question = followUpOf(now.question, now.followUp);
        return event.words === undefined ? ask(session, question) : withWords(session, question, event.words, hearing);
      }
      if (event.kind === "no" || event.kind === "pass")
        return goOn({ ...session, refused: session.refused + 1 }, hearing);
      break;
    case "care":
      if (event.kind === "continue") return goOn(session, hearing);
      break;
    case "balance":
    case "keeping": {
      const next = keeping(session, now, event, hearing);
      if (next !== undefined) return next;
      break;
    }
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
  if (event.kind === "stop") return closing(session, hearing);
  return session;
}

export type { Event } from "./session/events.js";
export { type Hearing, type Now, type Session } from "./session/state.js";
