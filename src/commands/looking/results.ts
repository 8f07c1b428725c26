import { FileProblem } from "../../files/file-problem.js";
import { firstWords } from "../../history/first-words.js";
import type { Found } from "../../history/listing.js";
import type { Hit } from "../../history/search/find.js";
import { history } from "../../messages/history/looking.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { tellEmpty } from "../run/history/empty.js";
import { cellsOf, packed, rowOf, unpacked, widened } from "../run/history/rows.js";
import { atTerminal } from "../streams/at-terminal.js";
import { outputAtOnce, outputTo } from "../streams/output.js";
import { show } from "./show.js";
import { tell } from "../streams/tell.js";

/** How many entries, and in which form. */
export interface Printing {
  readonly number?: number;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly ndjson?: boolean;
  /** The flow that was asked for, so that a misspelt one can be told of. */
  readonly flow?: string;
}

/** How wide a row may be: the terminal's columns, else COLUMNS, else eighty. */
export function columnsFor(context: Context): number {
  const shown = atTerminal(context, "stdout") ? context.stdout.columns : 0;
  return shown || Number(context.env["COLUMNS"]) || 80;
}

/** An entry in a list, for another program. */
export function inList({ path, entry, copy }: Found): object {
  const { id, flow, title, status, started, finished, localDate, people, tags } = entry;
  const words = firstWords(entry);
  return { id, flow, title, status, started, finished, localDate, people, tags, words, path, copyOf: copy?.original };
}

/** Sends values as one JSON array, or as one object a line, as they come; false when nobody reads any more. */
async function printJson({ stdout }: Context, values: AsyncIterable<object>, ndjson: boolean): Promise<void> {
  const output = outputTo(stdout);
  let before = ndjson ? "" : "[\n";
  for await (const value of values) {
    const text = ndjson ? `${JSON.stringify(value)}\n` : JSON.stringify(value, undefined, 2).replace(/^/gm, "  ");
    if (!(await output.write(before + text))) return;
    before = ndjson ? "" : ",\n";
  }
  if (!ndjson) await output.write(before === "[\n" ? "[]\n" : "\n]\n");
}

/** Takes what was found up to the limit, telling what could not be read on standard error, and counting it. */
async function* upTo(
  context: Context,
  found: AsyncIterable<Hit | FileProblem>,
  limit: number,
  unread: { count: number },
): AsyncGenerator<Hit, boolean, undefined> {
  let left = limit;
  for await (const one of found) {
    if (one instanceof FileProblem) {
      unread.count += 1;
      tell(context.stderr, history.notRead(one.message));
    } else if (left === 0) return true;
    else {
      left -= 1;
      yield one;
    }
  }
  return false;
}

/** What a list shows below the row of an entry. */
export type Below = (hit: Hit, columns: number) => readonly string[];

/** Which flow is meant by a name that none has, in a sentence; "" for one that there is, or that is like no other. */
async function flowMeant(context: Context, named: string | undefined): Promise<string> {
  if (named === undefined) return "";
  const { flowFiles } = await import("../session/flows.js");
  const { nearestName } = await import("../../lint/issues/nearest.js");
  const known = flowFiles(context).map(({ id }) => id);
  const meant = known.includes(named) ? undefined : nearestName(named, known);
  return meant === undefined ? "" : history.flowMeant(named, meant);
}

/** Says something on standard error, which is opened for it only where it is a terminal. */
async function note(context: Context, text: string): Promise<void> {
  if (atTerminal(context, "stderr")) tell(context.stderr, text);
  else await outputAtOnce(context, "stderr").write(`${text}\n`);
}

/**
 * Prints what was found: rows on a terminal's width, in a pager where there is one, or JSON. Where nothing was, says so on
 * standard error: that nothing is kept yet, when that may be, or that no entry is like that. Gives the exit status, which is
 * 3 where nothing was found and something could not be read.
 */
export async function printFound(
  context: Context,
  found: AsyncIterable<Hit | FileProblem>,
  printing: Printing,
  {
    filtered,
    nothing = history.nothingFound,
    json,
    below,
  }: {
    readonly filtered: boolean;
    readonly nothing?: string | undefined;
    readonly json: (hit: Hit) => object;
    readonly below?: Below;
  },
): Promise<Outcome> {
  if (printing.all === true) (await import("../streams/frugal.js")).stayFrugal();
  const limit = printing.all === true ? Number.POSITIVE_INFINITY : (printing.number ?? 20);
  const unread = { count: 0 };
  const hits = upTo(context, found, limit, unread);
  if (printing.json === true || printing.ndjson === true) {
    let shown = 0;
    const values = async function* (): AsyncGenerator<object> {
      for await (const hit of hits) {
        shown += 1;
        yield json(hit);
      }
    };
    await printJson(context, values(), printing.ndjson === true);
    return shown === 0 && unread.count > 0 ? 3 : 0;
  }
  const columns = columnsFor(context);
  const rows: string[] = [];
  let widest = { title: 0, id: 0 };
  let next = await hits.next();
  for (; next.done !== true; next = await hits.next()) {
    const cells = cellsOf(next.value);
    widest = widened(widest, cells);
    rows.push(packed(cells, below?.(next.value, columns) ?? []));
  }
  if (rows.length === 0) {
    if (unread.count > 0) return 3;
    if (filtered) tell(context.stderr, nothing + (await flowMeant(context, printing.flow)));
    else tellEmpty(context);
    return 0;
  }
  const lines = function* (): Generator<string> {
    for (const row of rows) {
      const one = unpacked(row);
      yield* [...rowOf(one.cells, widest, columns), ...one.below];
    }
  };
  await show(context, lines());
  if (next.value) await note(context, history.more(limit));
  return 0;
}
