import { homes } from "../../../files/home.js";
import { firstWords } from "../../../history/first-words.js";
import type { Found } from "../../../history/listing.js";
import { openStore } from "../../../history/store.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { tellEmpty } from "./empty.js";
import { historyRows } from "./rows.js";

interface Options {
  readonly number?: number;
  readonly all?: boolean;
  readonly json?: boolean;
}

/** How wide a row may be: the terminal's columns, else COLUMNS, else eighty. */
function columnsFor({ stdout, env }: Context): number {
  return stdout.columns || Number(env["COLUMNS"]) || 80;
}

function asJson({ path, entry }: Found): unknown {
  const { id, flow, title, status, started, finished, localDate } = entry;
  return { id, flow, title, status, started, finished, localDate, words: firstWords(entry), path };
}

/** Lists what is kept, newest first; files that cannot be read are named on standard error and stop nothing. */
export async function run(context: Context, _: readonly string[], options: Options): Promise<Outcome> {
  const store = openStore(homes(context.env).data);
  const { entries, unreadable } = await store.list(options.all === true ? {} : { limit: options.number ?? 20 });
  for (const problem of unreadable) context.stderr.write(`Not read: ${problem.message}\n`);
  if (options.json === true) context.stdout.write(`${JSON.stringify(entries.map(asJson), undefined, 2)}\n`);
  else if (entries.length > 0) context.stdout.write(`${historyRows(entries, columnsFor(context)).join("\n")}\n`);
  else if (unreadable.length === 0) tellEmpty(context);
  return 0;
}
