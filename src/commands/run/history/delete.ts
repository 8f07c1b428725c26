import { FileProblem } from "../../../files/file-problem.js";
import { systemZone } from "../../../history/instant.js";
import { dropEdit } from "../../../history/kept-edits.js";
import type { Found } from "../../../history/listing.js";
import { readAge } from "../../../history/search/dates/read.js";
import { removeIndex } from "../../../history/search/word-index.js";
import type { Store } from "../../../history/store.js";
import { history } from "../../../messages/history/looking.js";
import { Problem } from "../../../messages/problem.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { indexPath } from "../../looking/opening.js";
import { columnsFor } from "../../looking/results.js";
import { openHistory } from "../../session/loading.js";
import { chooseAt, needTerminal } from "../../session/terminal.js";
import { outputTo } from "../../streams/output.js";
import { cellsOf, packed, rowsOf, unpacked } from "./rows.js";
import { tell } from "../../streams/tell.js";

interface Options {
  readonly olderThan?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
  readonly ndjson?: boolean;
}

/** What is to go: its file, its id, and what is shown of it, packed. */
interface Going {
  readonly path: string;
  readonly id: string;
  readonly shown: string;
}

const going = (found: Found): Going => ({
  path: found.path,
  id: found.entry.id,
  shown: packed(cellsOf(found), []),
});

/** The files of entries, with every second version of each. */
async function goingOf(store: Store, wanted: (found: Found) => boolean): Promise<readonly Going[]> {
  const all: Going[] = [];
  for await (const found of store.each()) if (!(found instanceof FileProblem) && wanted(found)) all.push(going(found));
  return all;
}

/** Removes entries for good: those named, or all that are older than a time. Asks first, unless --yes was given. */
export async function run(context: Context, ids: readonly string[], options: Options): Promise<Outcome> {
  const { olderThan, yes } = options;
  if (ids.length === 0 && olderThan === undefined) throw new Problem(history.whatToDelete, 2);
  if (ids.length > 0 && olderThan !== undefined) throw new Problem(history.bothToDelete, 2);
  const store = await openHistory(context);
  const last = olderThan === undefined ? "" : await readAge(olderThan, { now: context.now(), zone: systemZone() });
  const named = await Promise.all(ids.map(async (id) => (await store.find(id)).entry.id));
  const all = await goingOf(store, ({ entry }) =>
    olderThan === undefined ? named.includes(entry.id) : entry.localDate <= last,
  );
  if (all.length === 0) tell(context.stderr, history.nothingOlder);
  else if (yes !== true) {
    needTerminal(context, history.cannotAsk);
    const rows = rowsOf(
      all.map(({ shown }) => unpacked(shown).cells),
      columnsFor(context),
    );
    context.stderr.write(`${rows.join("\n")}\n`);
    const answer = await chooseAt(context, {}, [], history.askDelete(all.length), [
      { value: "keep", label: history.keep },
      { value: "delete", label: history.remove },
    ]);
    if (typeof answer === "number") return answer;
    if (answer === "keep") {
      tell(context.stderr, history.keptAll);
      return 0;
    }
  }
  for (const { path, id } of all) {
    await store.erase(path);
    dropEdit(store, id);
  }
  // the index would know their words until the next search
  if (all.length > 0) removeIndex({ path: indexPath(context) });
  const deleted = all.map(({ path, id }) => ({ id, path }));
  const output = outputTo(context.stdout);
  if (options.json === true) await output.write(`${JSON.stringify(deleted, undefined, 2)}\n`);
  else if (options.ndjson === true) await output.write(deleted.map((one) => `${JSON.stringify(one)}\n`).join(""));
  else if (all.length > 0) tell(context.stderr, history.deleted(all.length));
  return 0;
}
