import { FileProblem } from "../../../files/file-problem.js";
import { oneLine } from "../../../history/first-words.js";
import { fold } from "../../../history/search/words.js";
import type { Store } from "../../../history/store.js";
import { history } from "../../../messages/history/looking.js";
import { Problem } from "../../../messages/problem.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { show } from "../../looking/show.js";
import { openHistory } from "../../session/loading.js";
import { stayFrugal } from "../../streams/frugal.js";
import { outputTo } from "../../streams/output.js";
import { tell } from "../../streams/tell.js";

interface Options {
  readonly remove?: readonly string[];
  readonly json?: boolean;
  readonly ndjson?: boolean;
}

interface Count {
  readonly tag: string;
  readonly entries: number;
}

/** Every tag there is, the most used first; tells what could not be read. */
async function countAll({ stderr }: Context, store: Store): Promise<readonly Count[]> {
  stayFrugal();
  const counts = new Map<string, number>();
  for await (const found of store.each()) {
    if (found instanceof FileProblem) tell(stderr, history.notRead(found.message));
    else if (found.copy === undefined)
      for (const tag of new Set(found.entry.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const all = [...counts].map(([tag, entries]) => ({ tag, entries }));
  return all.toSorted((one, other) => other.entries - one.entries || (one.tag < other.tag ? -1 : 1));
}

async function printCounts(context: Context, counts: readonly Count[], { json, ndjson }: Options): Promise<void> {
  if (json === true) await outputTo(context.stdout).write(`${JSON.stringify(counts, undefined, 2)}\n`);
  else if (ndjson === true)
    await outputTo(context.stdout).write(counts.map((count) => `${JSON.stringify(count)}\n`).join(""));
  else if (counts.length === 0) tell(context.stderr, history.tags([]));
  else
    await show(
      context,
      counts.map(({ tag, entries }) => `${String(entries).padStart(6)}  ${oneLine(tag)}`),
    );
}

/** The tags in an operand, which commas may part: on one line, without the sign that some write before them. */
function tagsIn(operand: string): readonly string[] {
  const found = operand
    .split(",")
    .map((tag) => oneLine(tag).replace(/^#+/, ""))
    .filter((tag) => tag !== "");
  if (found.length === 0) throw new Problem(history.noTag(operand), 2);
  return found;
}

const isIn = (tag: string, all: readonly string[]): boolean => all.some((one) => fold(one) === fold(tag));

/** Gives an entry tags, or takes them away, and prints those it has then; without an id, prints every tag there is. */
export async function run(context: Context, [asked, ...tags]: readonly string[], options: Options): Promise<Outcome> {
  const store = await openHistory(context);
  if (asked === undefined) {
    if (options.remove !== undefined) throw new Problem(history.removeFromWhich, 2);
    await printCounts(context, await countAll(context, store), options);
    return 0;
  }
  const given = tags.flatMap(tagsIn);
  const remove = (options.remove ?? []).flatMap(tagsIn);
  const { entry } = await store.find(asked);
  for (const tag of remove) if (!isIn(tag, entry.tags)) tell(context.stderr, history.tagless(tag));
  const now: string[] = [];
  for (const tag of [...entry.tags, ...given]) if (!isIn(tag, now) && !isIn(tag, remove)) now.push(tag);
  if (now.join("\n") !== entry.tags.join("\n")) store.saveNow({ ...entry, tags: now });
  const { id } = entry;
  const result = { id, tags: now };
  const output = outputTo(context.stdout);
  if (options.json === true) await output.write(`${JSON.stringify(result, undefined, 2)}\n`);
  else if (options.ndjson === true) await output.write(`${JSON.stringify(result)}\n`);
  else await output.write(`${id}: ${history.tags(now.map(oneLine))}\n`);
  return 0;
}
