import type { Step } from "../flow/flow.js";
import { questionOfFollowUp } from "../flow/ids.js";
import { takesWords, type FollowedUp, type Question } from "../flow/question.js";
import { isLike } from "../flow/when.js";
import type { Heard } from "../listen/listen.js";
import type { Hearing, Session } from "./state.js";

/** Two times no is enough to stop asking for more. */
const enoughRefusals = 2;

/** What the flow itself would ask about an answer of this step. */
function ownFollowUp(step: Step | undefined, text: string): FollowedUp | undefined {
  const own = step?.followUp;
  return own !== undefined && text.trim() !== "" && isLike(text, own.when ?? {}) ? own : undefined;
}

/** What could be asked about an answer: what the flow has for it, else what was heard in it. */
export function followUpTo(step: Step | undefined, text: string, heard: Heard | undefined): FollowedUp | undefined {
  return ownFollowUp(step, text) ?? heard?.followUp;
}

/** Whether the coach may ask for one more about an answer to this question, `last` when no other comes after it. */
export function mayFollowUp(session: Session, question: Question, followUp: FollowedUp, last: boolean): boolean {
  const { flow, answers, refused, people } = session;
  if (question.followUp || people.length > 1 || refused >= enoughRefusals) return false;
  if (flow.steps.some((step) => step.id === question.step && step.followUp === followUp)) return true;
  // A name, initials, one word: what is asked for in a line is all that is asked for.
  if (question.kind === "line" || question.kind === "word") return false;
  return !last && answers.filter(({ step }) => questionOfFollowUp(step) !== undefined).length < flow.followUps;
}

/** The follow-up to the answer of a question as it can be asked now; nothing when there is nothing to ask. */
export function followUpAgain(session: Session, question: Question, hearing: Hearing): FollowedUp | undefined {
  const before = session.answers.find(({ step }) => step === question.id)?.text ?? "";
  const step = session.flow.steps.find(({ id }) => id === question.step);
  const heard = takesWords(question) && before !== "" ? hearing.listen(before) : undefined;
  return followUpTo(step, before, heard);
}
