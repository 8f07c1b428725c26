import type { Answer } from "../../history/entry.js";
import type { CoachWords } from "../../messages/coach.js";
import type { Flow } from "../flow/flow.js";
import { stepAt } from "../flow/ids.js";
import { passage } from "../listen/phrase.js";

/** How a language puts somebody's words in quotation marks. */
type Quoting = Pick<CoachWords, "quoted">;

/** An item of the summary: a label, whose words they are in a session of two, and the words with the lines they had. */
function itemFor(label: string, who: string | undefined, texts: readonly string[], { quoted }: Quoting): string {
  const name = who === undefined ? "" : ` (${who})`;
  // some bring their quotation marks along
  const words = texts.map((text) => (/^[“"«][^]*[”"»]$/.test(text) ? passage(text) : quoted(passage(text))));
  return `- ${label}${name}: ${words.join(", ").replaceAll("\n", "\n  ")}`;
}

/**
 * The closing summary as Markdown: one item for each step that the flow names, of two people one for each of them, in their
 * own phrases. Passed steps are left out, and so is every answer for which `hidden` is true.
 */
export function summaryOf(
  flow: Flow,
  answers: readonly Answer[],
  hidden: (text: string) => boolean,
  quoting: Quoting,
): string {
  const items = flow.close.summary.flatMap(({ step, label }) => {
    const told = answers.filter(({ step: id, text }) => stepAt(id) === step && text.trim() !== "" && !hidden(text));
    return [...new Set(told.map(({ who }) => who))].map((who) =>
      itemFor(
        label,
        who,
        told.filter((answer) => answer.who === who).map(({ text }) => text.trim()),
        quoting,
      ),
    );
  });
  return items.join("\n");
}
