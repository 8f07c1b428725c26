import { FileProblem } from "../../../files/file-problem.js";
import { writeForReading } from "../../../history/markdown/write.js";
import type { Found, Store } from "../../../history/store.js";
import { history } from "../../../messages/history/looking.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { show } from "../../looking/show.js";
import { openHistory } from "../../session/loading.js";
import { outputTo } from "../../streams/output.js";
import { suiting, tell } from "../../streams/tell.js";
import { tellEmpty } from "./empty.js";

/** The newest entry that is no second version of another; a file that cannot be read is passed over while there are others. */
async function newest(store: Store): Promise<Found | undefined> {
  let broken: FileProblem | undefined;
  for await (const found of store.each()) {
    if (found instanceof FileProblem) broken ??= found;
    else if (found.copy === undefined) return found;
  }
  if (broken !== undefined) throw broken;
  return undefined;
}

/** Names the other versions of an entry that programs which keep folders alike have left beside it. */
async function tellVersions({ stderr }: Context, store: Store, { path, entry }: Found): Promise<void> {
  const name = entry.id;
  for await (const found of store.each({ path: (other) => other !== path && other.includes(name) })) {
    if (!(found instanceof FileProblem) && found.entry.id === entry.id)
      tell(stderr, history.otherVersion(found.copy?.maker ?? "somebody", found.path));
  }
}

/** Prints the newest entry, or the one whose id begins as the operand does, as Markdown. */
export async function run(
  context: Context,
  [id]: readonly string[],
  options: { readonly json?: boolean; readonly ndjson?: boolean },
): Promise<Outcome> {
  const store = await openHistory(context);
  const found = id === undefined ? await newest(store) : await store.find(id);
  if (found === undefined) {
    tellEmpty(context);
    return 0;
  }
  const json = { ...found.entry, path: found.path };
  if (options.json === true) await outputTo(context.stdout).write(`${JSON.stringify(json, undefined, 2)}\n`);
  else if (options.ndjson === true) await outputTo(context.stdout).write(`${JSON.stringify(json)}\n`);
  else await show(context, suiting(context.stdout, writeForReading(found.entry).replace(/\n$/, "")).split("\n"));
  await tellVersions(context, store, found);
  return 0;
}
