import type { Answer } from "../../history/entry.js";
import type { Flow } from "../flow/flow.js";
import { stepAt } from "../flow/ids.js";
import { brief } from "../listen/phrase.js";

/** Somebody's words in quotation marks, which some bring along. */
const quoted = (text: string): string => (/^[“"«][^]*[”"»]$/.test(text) ? brief(text) : `“${brief(text)}”`);

/** A line of the summary: a label, whose words they are in a session of two, and the words. */
function lineFor(label: string, who: string | undefined, texts: readonly string[]): string {
  const name = who === undefined ? "" : ` (${who})`;
  return `- ${label}${name}: ${texts.map(quoted).join(", ")}`;
}

/**
 * The closing summary as Markdown: one line for each step that the flow names, of two people one for each of them, in their
 * own phrases. Passed steps are left out, and so is every answer for which `hidden` is true.
 */
export function summaryOf(flow: Flow, answers: readonly Answer[], hidden: (text: string) => boolean): string {
  const lines = flow.close.summary.flatMap(({ step, label }) => {
    const told = answers.filter(({ step: id, text }) => stepAt(id) === step && text.trim() !== "" && !hidden(text));
    return [...new Set(told.map(({ who }) => who))].map((who) =>
      lineFor(
        label,
        who,
        told.filter((answer) => answer.who === who).map(({ text }) => text.trim()),
      ),
    );
  });
  return lines.join("\n");
}
