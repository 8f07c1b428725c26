import type { Answer } from "../../history/entry.js";
import type { CoachWords } from "../../messages/coach.js";
import type { Flow, Step } from "../flow/flow.js";
import { questionOfFollowUp, stepAt } from "../flow/ids.js";
import { eachOf } from "../flow/turns.js";
import { saysNothing } from "../listen/nothing.js";
import { brief, passage } from "../listen/phrase.js";
import type { Hearing } from "./state.js";

/** How a language puts somebody's words in quotation marks; some bring theirs along. */
const quoting =
  ({ quoted }: Pick<CoachWords, "quoted">) =>
  (text: string): string =>
    /^[“"«][^]*[”"»]$/.test(text) ? text : quoted(text);

/** The answer that an answer to a step is about, where it is asked for each answer of another. */
function aboutOf(step: Step, { step: id }: Answer, answers: readonly Answer[]): Answer | undefined {
  const nth = Number(/-(\d+)$/.exec(questionOfFollowUp(id) ?? id)?.[1] ?? 1);
  return eachOf(step, answers)[nth - 1];
}

/**
 * The closing summary as Markdown: one item for each step that the flow names, of two people one for each of them, in their
 * own phrases and lines, with what they answered to a follow-up. What was passed is left out, and so is what says only that
 * there is no answer, and every answer that may mean danger.
 */
export function summaryOf(
  flow: Flow,
  answers: readonly Answer[],
  hearing: Hearing,
  words: Pick<CoachWords, "quoted">,
): string {
  const quote = quoting(words);
  const said = ({ text }: Answer): string => quote(passage(text, hearing.listen(text).sentence));

  function itemsOf(step: Step, label: string): readonly string[] {
    const open = step.kind === undefined || step.kind === "text" || step.kind === "line";
    const says = (text: string): boolean => text.trim() !== "" && !hearing.danger(text) && !(open && saysNothing(text));
    const told = answers.filter(({ step: id, text }) => stepAt(questionOfFollowUp(id) ?? id) === step.id && says(text));
    return [...new Set(told.map(({ who }) => who))].map((who) => {
      const own = told
        .filter((answer) => answer.who === who)
        .map((answer) => ({ text: said(answer), about: aboutOf(step, answer, answers)?.text ?? "" }));
      const each = own.map(({ text, about }) => (says(about) ? `${quote(brief(about))}: ${text}` : text));
      const name = who === undefined ? "" : ` (${who})`;
      return `- ${label}${name}: ${each.join(step.each === undefined ? ", " : "\n").replaceAll("\n", "\n  ")}`;
    });
  }

  return flow.close.summary
    .flatMap(({ step: id, label }) => {
      const step = flow.steps.find((each) => each.id === id);
      return step === undefined ? [] : itemsOf(step, label);
    })
    .join("\n");
}

/** Whether the summary leaves out words that were written: at questions it does not name, or that may mean danger. */
export function leavesOut({ close, steps }: Flow, answers: readonly Answer[], hearing: Hearing): boolean {
  const named = new Set(close.summary.map(({ step }) => step));
  const marked = new Set(steps.filter(({ kind }) => kind === "choice" || kind === "scale").map(({ id }) => id));
  const told = answers.filter(({ step, text }) => text.trim() !== "" && !marked.has(step) && !saysNothing(text));
  return told.some(({ step, text }) => !named.has(stepAt(questionOfFollowUp(step) ?? step)) || hearing.danger(text));
}
