import { oneLine } from "../../../history/first-words.js";
import type { Line } from "../../../history/search/criteria.js";
import { findEntries, type Hit } from "../../../history/search/find.js";
import { readQuery } from "../../../history/search/query.js";
import { history } from "../../../messages/history/looking.js";
import { Problem } from "../../../messages/problem.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { criteriaOf, type Filters } from "../../looking/filters.js";
import { openLooking } from "../../looking/opening.js";
import { inList, printFound, type Printing } from "../../looking/results.js";
import { atTerminal } from "../../streams/at-terminal.js";
import { fit } from "./rows.js";

interface Options extends Filters, Printing {
  readonly any?: boolean;
  readonly exact?: boolean;
}

type Paint = (text: string) => string;

/** So many lines of an entry are shown. */
const mostLines = 2;
const indent = "    ";

/** A line with what was found in it painted, cut to the columns around the first place; an ellipsis where it was cut. */
export function shownLine({ text, spans }: Line, columns: number, paint: Paint): string {
  const first = spans[0]?.start ?? 0;
  const from = text.length <= columns || first < columns / 2 ? 0 : text.lastIndexOf(" ", first - columns / 3) + 1;
  const before = from === 0 ? "" : "…";
  const plain = fit(before + text.slice(from).trimEnd(), columns);
  let shown = "";
  let at = 0;
  for (const { start, end } of spans) {
    const [begin, stop] = [start - from + before.length, end - from + before.length];
    if (begin < at || stop > plain.length || plain.slice(begin, stop) !== text.slice(start, end)) continue;
    shown += oneLine(plain.slice(at, begin)) === plain.slice(at, begin).trim() ? plain.slice(at, begin) : " ";
    shown += paint(plain.slice(begin, stop));
    at = stop;
  }
  return shown + plain.slice(at);
}

/** What is found in colour where colours are shown; what paints takes a while to be loaded, and is only then. */
async function paintFor(context: Context): Promise<Paint> {
  const onTerminal = atTerminal(context, "stdout");
  if (!onTerminal && context.env["FORCE_COLOR"] === undefined) return (text) => text;
  const { themeFor } = await import("../../../terminal/theme.js");
  return themeFor(context.env, onTerminal).chosen;
}

const json = (hit: Hit): object => ({ ...inList(hit), lines: hit.lines });

/** Searches what is kept for words, newest first, and shows them in their lines. */
export async function run(context: Context, words: readonly string[], options: Options): Promise<Outcome> {
  const query = readQuery(words.join(" "), options);
  if (query.phrases.length === 0) throw new Problem(`“${words.join(" ")}” holds no word to look for.`, 2);
  const chosenBy = await criteriaOf(context, options);
  const criteria = { ...chosenBy, query };
  const nothing =
    Object.keys(chosenBy).length > 0
      ? undefined
      : history.noSuchWords(query.phrases.flatMap(({ keys }) => keys).length, options.any === true);
  const { store, means } = await openLooking(context);
  const chosen = await paintFor(context);
  const below = ({ lines }: Hit, columns: number): readonly string[] =>
    lines.slice(0, mostLines).map((line) => indent + shownLine(line, columns - indent.length, chosen));
  return printFound(context, findEntries(store, criteria, means), options, { filtered: true, nothing, json, below });
}
