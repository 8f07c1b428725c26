import { questionOfFollowUp, questionOfPermission, readKey } from "../flow/ids.js";
import { followUpOf, keyOfQuestion, questionAt, type Question } from "../flow/question.js";
import { nextTurn, turnAt } from "../flow/turns.js";
import { goOn } from "../session.js";
import { closing } from "./closing.js";
import { followUpAgain } from "./follow-up.js";
import { ask, closeAt, type Hearing, type Session } from "./state.js";

/**
 * The session of a draft again: at the question `at` with what was being typed, or, where it stood between two questions or
 * at one that the flow no longer has, at what comes after its last answer.
 */
export function restore(session: Session, at: string | undefined, typing: string, hearing: Hearing): Session {
  if (at === closeAt) return closing(session, hearing);
  const { flow, people, answers, words } = session;
  const hidden = (text: string): boolean => hearing.danger(text);
  const { id, who } = readKey(at ?? "");
  const answerTo = (step: string): boolean => answers.some((each) => each.step === step && each.who === who);

  /** The question of an id that was answered. */
  const answeredAt = (step: string | undefined): Question | undefined => {
    const turn = step === undefined || !answerTo(step) ? undefined : turnAt(flow, people, answers, step, who);
    return turn && questionAt(turn, answers, hidden, words);
  };
  const resume = (question: Question): Session =>
    ask({ ...session, unsent: { ...session.unsent, [at ?? ""]: typing } }, question);

  const permitted = answeredAt(questionOfPermission(id));
  const open = permitted && followUpAgain(session, permitted, hearing);
  if (permitted !== undefined && open !== undefined)
    return {
      ...session,
      now: { at: "permission", question: permitted, followUp: open },
    };
  const followed = answeredAt(questionOfFollowUp(id));
  const more = followed && followUpAgain(session, followed, hearing);
  if (followed !== undefined && more !== undefined) return resume(followUpOf(followed, more));
  const turn = at === undefined || answerTo(id) ? undefined : turnAt(flow, people, answers, id, who);
  if (turn !== undefined) return resume(questionAt(turn, answers, hidden, words));
  // A question that the flow no longer has: what was being written at it is offered at the next one, or stands for itself.
  const gone = at !== undefined && typing !== "" && questionOfFollowUp(id) === undefined && !answerTo(id);
  if (!gone) return goOn(session, hearing);
  const next = nextTurn(flow, people, answers);
  if (next === undefined)
    return goOn({ ...session, answers: [...answers, { step: id, question: "", text: typing }] }, hearing);
  const question = questionAt(next, answers, hidden, words);
  return ask({ ...session, unsent: { ...session.unsent, [keyOfQuestion(question)]: typing } }, question);
}
