import { FileProblem } from "../../../files/file-problem.js";
import { oneLine } from "../../../history/first-words.js";
import { fold } from "../../../history/search/words.js";
import type { Store } from "../../../history/store.js";
import { history } from "../../../messages/history/looking.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { show } from "../../looking/show.js";
import { openHistory } from "../../session/loading.js";
import { outputTo } from "../../streams/output.js";

interface Options {
  readonly remove?: readonly string[];
  readonly json?: boolean;
  readonly ndjson?: boolean;
}

interface Count {
  readonly tag: string;
  readonly entries: number;
}

/** Every tag there is, the most used first. */
async function countAll(store: Store): Promise<readonly Count[]> {
  const counts = new Map<string, number>();
  for await (const found of store.each()) {
    if (found instanceof FileProblem || found.copy !== undefined) continue;
    for (const tag of new Set(found.entry.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const all = [...counts].map(([tag, entries]) => ({ tag, entries }));
  return all.toSorted((one, other) => other.entries - one.entries || (one.tag < other.tag ? -1 : 1));
}

async function printCounts(context: Context, counts: readonly Count[], { json, ndjson }: Options): Promise<void> {
  if (json === true) await outputTo(context.stdout).write(`${JSON.stringify(counts, undefined, 2)}\n`);
  else if (ndjson === true)
    await outputTo(context.stdout).write(counts.map((count) => `${JSON.stringify(count)}\n`).join(""));
  else if (counts.length === 0) context.stderr.write(`${history.tags([])}\n`);
  else
    await show(
      context,
      counts.map(({ tag, entries }) => `${String(entries).padStart(6)}  ${oneLine(tag)}`),
    );
}

/** Gives an entry tags, or takes them away, and prints those it has then; without an id, prints every tag there is. */
export async function run(context: Context, [asked, ...tags]: readonly string[], options: Options): Promise<Outcome> {
  const store = await openHistory(context);
  if (asked === undefined) {
    await printCounts(context, await countAll(store), options);
    return 0;
  }
  const { entry } = await store.find(asked);
  const away = (options.remove ?? []).map(fold);
  const had = entry.tags.map(fold);
  const added = tags.filter(
    (tag, nth) => !had.includes(fold(tag)) && tags.findIndex((one) => fold(one) === fold(tag)) === nth,
  );
  const now = [...entry.tags, ...added].filter((tag) => !away.includes(fold(tag)));
  if (now.join("\n") !== entry.tags.join("\n")) store.saveNow({ ...entry, tags: now });
  const { id } = entry;
  const result = { id, tags: now };
  const output = outputTo(context.stdout);
  if (options.json === true) await output.write(`${JSON.stringify(result, undefined, 2)}\n`);
  else if (options.ndjson === true) await output.write(`${JSON.stringify(result)}\n`);
  else await output.write(`${id}: ${history.tags(now.map(oneLine))}\n`);
  return 0;
}
