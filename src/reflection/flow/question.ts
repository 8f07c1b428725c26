import type { Answer } from "../../history/entry.js";
import type { CoachWords } from "../../messages/coach.js";
import { brief } from "../listen/phrase.js";
import type { Step } from "./flow.js";
import { followUpAt, keyOf, stepAt } from "./ids.js";
import type { Turn } from "./turns.js";

/** A question as it is asked: a turn of the flow, or the follow-up to the answer of one. */
export interface Question {
  /** What drafts and entries call it: the step's id, with an ending of its own for repeats, follow-ups and listening. */
  readonly id: string;
  readonly step: string;
  readonly followUp: boolean;
  /** Whom it asks, in a session of two. */
  readonly who?: string | undefined;
  readonly text: string;
  readonly why: string;
  readonly help?: string | undefined;
  readonly kind: NonNullable<Step["kind"]>;
  readonly options: readonly string[];
  /** What was being written when it was asked the last time. */
  readonly typing: string;
}

/** Whether a question is answered in the person's own words. */
export const takesWords = ({ kind }: Pick<Question, "kind">): boolean => kind !== "choice" && kind !== "scale";

/** What a follow-up asks, and in one line why. */
export interface FollowedUp {
  readonly question: string;
  readonly why: string;
  /** What it is about, in the person's words; nothing for a follow-up of the flow's own. */
  readonly topic?: string | undefined;
}

/** What a draft calls a question: its id, and in a session of two whom it asks. */
export const keyOfQuestion = ({ id, who }: Question): string => keyOf(id, who);

/** The follow-up to the answer to a question. */
export function followUpOf(question: { readonly id: string; readonly step: string }, asked: FollowedUp): Question {
  return {
    id: followUpAt(question.id),
    step: question.step,
    followUp: true,
    text: asked.question,
    why: asked.why,
    kind: "text",
    options: [],
    typing: "",
  };
}

/** An answer of so few words that a question can hold it. */
const fewWords = 4;

/** An answer as a question can hold it: in one line, of few words, and not to be hidden; else nothing. */
function shortAnswer(text: string, hidden: (text: string) => boolean): string | undefined {
  const given = text.trim().replace(/[.!]+$/, "");
  const short = given !== "" && !given.includes("\n") && given.split(/\s+/).length <= fewWords;
  return short && !hidden(given) ? given : undefined;
}

/** A step's question with the answers it stands for in their places, or its other wording. */
function worded({ step, nth, about }: Turn, answers: readonly Answer[], hidden: (text: string) => boolean): string {
  const question = nth > 1 ? (step.repeat?.question ?? step.question) : step.question;
  const filled = question.split(/\{([a-z0-9-]+)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    if (about !== undefined && stepAt(about.step) === part)
      return hidden(about.text) ? undefined : brief(about.text).replace(/\.$/, "");
    return shortAnswer(answers.find((answer) => answer.step === part)?.text ?? "", hidden);
  });
  return filled.includes(undefined) ? (step.otherwise ?? question) : filled.join("");
}

/** The question of a turn, as it is asked after these answers. */
export function questionAt(
  turn: Turn,
  answers: readonly Answer[],
  hidden: (text: string) => boolean,
  { together }: Pick<CoachWords, "together">,
): Question {
  const { id, step, who, part } = turn;
  const asked = { id, step: step.id, followUp: false, who, options: [], typing: "", kind: "text" } as const;
  switch (part?.kind) {
    case "heard":
      return {
        ...asked,
        text: together.whatDidYouHear(part.speaker),
        why: together.whyHeard,
        help: together.helpHeard,
      };
    case "right":
      return {
        ...asked,
        text: together.isThatIt,
        why: together.whyIsThatIt,
        help: together.helpIsThatIt,
        kind: "choice",
        options: [together.thatIsIt, together.notQuite],
      };
    case "missing":
      return { ...asked, text: together.whatIsMissing, why: together.whyMissing };
    case undefined:
      break;
  }
  const { why, help, kind = "text", options = [] } = step;
  return { ...asked, text: worded(turn, answers, hidden), why, help, kind, options };
}
