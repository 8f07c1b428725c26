import type { Answer } from "../history/entry.js";
import type { Flow } from "./flow.js";
import { brief } from "./listen/phrase.js";

/**
 * The closing summary as Markdown: one line for each step that the flow names, in the person's own phrases. Passed steps are
 * left out, and so is every answer for which `hidden` is true.
 */
export function summaryOf(flow: Flow, answers: readonly Answer[], hidden: (text: string) => boolean): string {
  const lines = flow.close.summary.flatMap(({ step, label }) => {
    const text = answers.find((answer) => answer.step === step)?.text.trim() ?? "";
    return text === "" || hidden(text) ? [] : [`- ${label}: “${brief(text)}”`];
  });
  return lines.join("\n");
}
