import { resolve } from "node:path";
import type { FileProblem } from "../../../files/file-problem.js";
import type { Entry } from "../../../history/entry.js";
import { verifyBackup } from "../../../history/exchange/backup.js";
import { restoreOthers } from "../../../history/exchange/restore.js";
import { entriesOf, type SourceKind } from "../../../history/exchange/sources.js";
import { takeIn, type Taken } from "../../../history/exchange/take-in.js";
import { systemZone } from "../../../history/instant.js";
import { exchange } from "../../../messages/history/exchange.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { notBackedUp, rootsOf } from "../../looking/roots.js";
import { openHistory } from "../../session/loading.js";
import { counterOn } from "../../streams/counter.js";
import { outputTo } from "../../streams/output.js";
import { tell } from "../../streams/tell.js";
import { stayFrugal } from "../../streams/frugal.js";

interface Options {
  readonly from?: SourceKind;
  readonly json?: boolean;
}

/** Takes in what was exported here, backed up here, or written in another journal; twice is the same as once. */
export async function run(context: Context, [source = ""]: readonly string[], options: Options): Promise<Outcome> {
  stayFrugal();
  const { stderr, stdout, cwd } = context;
  const path = resolve(cwd, source);
  const kind = options.from ?? "auto";
  const isBackup = kind === "backup" || (kind === "auto" && /\.(?:tgz|tar\.gz)$/i.test(path));
  if (isBackup) await verifyBackup(path);
  const store = await openHistory(context);
  const sealing = store.vault.sealing();
  const restored = isBackup
    ? await restoreOthers(path, rootsOf(context), sealing === undefined, notBackedUp(context))
    : 0;
  const counter = counterOn(context, exchange.soFar);
  let problems = 0;
  const reading = {
    zone: systemZone(),
    problem(problem: FileProblem): void {
      problems += 1;
      counter.clear();
      tell(stderr, exchange.notTaken(problem.message));
    },
  };
  const open = async (bytes: Uint8Array, inside: string): Promise<string | undefined> =>
    sealing === undefined ? undefined : store.vault.text(bytes, inside);
  const taken: Taken = { added: 0, same: 0, beside: 0 };
  const entries = async function* (): AsyncGenerator<Entry> {
    for await (const entry of entriesOf(path, kind, reading, open)) {
      yield entry;
      counter.one();
    }
  };
  try {
    await takeIn(store, entries(), taken);
  } finally {
    counter.clear();
  }
  const { added, same, beside } = taken;
  if (options.json === true)
    await outputTo(stdout).write(`${JSON.stringify({ added, same, beside, restored, problems }, undefined, 2)}\n`);
  else {
    tell(stderr, exchange.imported(added, same, beside));
    if (restored > 0) tell(stderr, exchange.restored(restored));
  }
  return problems > 0 ? 1 : 0;
}
