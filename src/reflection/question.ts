import type { Answer } from "../history/entry.js";
import type { Flow, Step } from "./flow.js";

/** A question as it is asked: a step of the flow, or the follow-up to the answer of one. */
export interface Question {
  /** What drafts and entries call it: the step's id, with an ending of its own for a follow-up. */
  readonly id: string;
  readonly step: string;
  readonly followUp: boolean;
  readonly text: string;
  readonly why: string;
  readonly help?: string | undefined;
  readonly kind: "text" | "choice" | "scale";
  readonly options: readonly string[];
  /** What was being written when it was asked the last time. */
  readonly typing: string;
}

const followUpEnding = "-follow-up";
const permissionEnding = "-permission";

/** What a draft calls the place where the coach asks whether it may ask one more about the answer of a step. */
export const permissionAt = (step: string): string => `${step}${permissionEnding}`;

/** The step whose answer the coach would like to ask one more about, where a draft stands there. */
export function stepOfPermission(at: string): string | undefined {
  return at.endsWith(permissionEnding) ? at.slice(0, -permissionEnding.length) : undefined;
}

/** Which step an id belongs to, and whether it is the id of its follow-up. */
export function stepAt(id: string): { readonly step: string; readonly followUp: boolean } {
  return id.endsWith(followUpEnding)
    ? { step: id.slice(0, -followUpEnding.length), followUp: true }
    : { step: id, followUp: false };
}

/** The question of a step, worded as `text`. */
export function questionFor(step: Step, text: string): Question {
  return {
    id: step.id,
    step: step.id,
    followUp: false,
    text,
    why: step.why,
    help: step.help,
    kind: step.kind ?? "text",
    options: step.options ?? [],
    typing: "",
  };
}

/** The follow-up to the answer of a step. */
export function followUpOf(step: string, asked: { readonly question: string; readonly why: string }): Question {
  return {
    id: `${step}${followUpEnding}`,
    step,
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

/** A step's question with the short answers it stands for in their places, or its other wording. */
function worded(step: Step, answers: readonly Answer[], hidden: (text: string) => boolean): string {
  const parts = step.question.split(/\{([a-z0-9-]+)\}/);
  const filled = parts.map((part, index) =>
    index % 2 === 0 ? part : shortAnswer(answers.find((answer) => answer.step === part)?.text ?? "", hidden),
  );
  return filled.includes(undefined) ? (step.otherwise ?? step.question) : filled.join("");
}

/** The first question of a flow. */
export function firstQuestion(flow: Flow): Question {
  const [step] = flow.steps;
  if (step === undefined) throw new RangeError(`the flow ${flow.id} has no steps`);
  return questionFor(step, step.otherwise ?? step.question);
}

/** The question of the step after the step `id` (of the first for an id that is not there), or nothing after the last. */
export function questionAfter(
  flow: Flow,
  id: string,
  answers: readonly Answer[],
  hidden: (text: string) => boolean,
): Question | undefined {
  const step = flow.steps[flow.steps.findIndex((each) => each.id === id) + 1];
  return step === undefined ? undefined : questionFor(step, worded(step, answers, hidden));
}
