import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { homes } from "../../../files/home.js";
import { copyAt } from "../../../history/copies.js";
import { examineAccess, examineRoom } from "../../../history/doctor/access.js";
import { examineEntries, type Count } from "../../../history/doctor/entries.js";
import { examineForms } from "../../../history/doctor/forms.js";
import type { Finding } from "../../../history/doctor/finding.js";
import { sweepLeftovers } from "../../../history/doctor/leftovers.js";
import { readName } from "../../../history/name.js";
import { instantAt } from "../../../history/instant.js";
import { settingsPath } from "../../../history/settings/read.js";
import type { Store } from "../../../history/store.js";
import { doctor } from "../../../messages/history/doctor.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { openHistory } from "../../session/loading.js";
import { outputTo } from "../../streams/output.js";
import { backUp } from "../exchange/backup.js";
import { oldHelplines, settingsFinding } from "./around.js";
import { suiting, tell } from "../../streams/tell.js";
import { stayFrugal } from "../../streams/frugal.js";

interface Options {
  readonly mend?: boolean;
  readonly json?: boolean;
}

/** Edits of entries that could not be saved. */
function* keptEdits(data: string): Generator<Finding> {
  const folder = join(data, "edits");
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const id = /^(.+)\.md(?:\.age)?$/.exec(name)?.[1];
    if (id !== undefined) yield { kind: "edit", path: join(folder, name), what: doctor.keptEdit(id), state: "left" };
  }
}

const isEntry = (path: string): boolean => readName(path) !== undefined || copyAt(path) !== undefined;

/** Everything there is to find, mended on the way when `mend`. */
async function examine(context: Context, store: Store, mend: boolean, count: Count): Promise<readonly Finding[]> {
  const { data, config, cache } = homes(context.env);
  const found: Finding[] = [];
  for (const folder of new Set([data, config, cache])) found.push(...sweepLeftovers(folder, context.now()));
  found.push(...examineRoom(data));
  found.push(...examineAccess(join(data, "sessions"), mend, isEntry), ...examineAccess(join(data, "edits"), mend));
  found.push(...examineAccess(join(data, "keys"), mend), ...examineAccess(settingsPath(config), mend));
  for await (const finding of examineEntries(store, mend, count)) found.push(finding);
  return [...found, ...examineForms(data), ...keptEdits(data), ...settingsFinding(config)];
}

function rowOf({ path, line, column, what }: Finding): string {
  const where = [
    path,
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ];
  return `${where.join(", ")}: ${what}`;
}

/** Says what is where and what is amiss; status 1 while something is. Mends only when asked to, and backs everything up before. */
export async function run(context: Context, _: readonly string[], options: Options): Promise<Outcome> {
  stayFrugal();
  const { stderr, stdout, env } = context;
  const { data, config, cache } = homes(env);
  const store = await openHistory(context);
  let count: Count = { kept: 0, drafts: 0 };
  let found = await examine(context, store, false, count);
  if (options.mend === true && found.some(({ state }) => state === "mendable")) {
    const instant = instantAt(context.now(), "UTC").slice(0, 19).replaceAll(":", "");
    const path = join(data, `before-mending-${instant}.tar.gz`);
    await backUp(context, path);
    tell(stderr, doctor.backedUp(path));
    const swept = found.filter(({ state }) => state === "gone");
    count = { kept: 0, drafts: 0 };
    found = [...swept, ...(await examine(context, store, true, count))];
  }
  const helplines = await oldHelplines(context);
  const places = { data, settings: settingsPath(config), cache };
  const left = found.filter(({ state }) => state !== "gone");
  const output = outputTo(stdout);
  if (options.json === true) {
    await output.write(`${JSON.stringify({ places, ...count, findings: found, helplines }, undefined, 2)}\n`);
  } else {
    const lines = [
      doctor.place(doctor.data, data, existsSync(data)),
      doctor.place(doctor.settings, places.settings, existsSync(places.settings)),
      doctor.place(doctor.cache, cache, existsSync(cache)),
      "",
      `${doctor.entries(count.kept, count.drafts)}.`,
      ...found.map(rowOf),
      ...(found.length > 0 ? [] : [helplines.length > 0 ? doctor.allIsWell : doctor.clean]),
      ...(helplines.length > 0 ? ["", doctor.oldHelplines(helplines)] : []),
    ];
    await output.write(suiting(stdout, `${lines.join("\n")}\n`));
  }
  return left.length > 0 ? 1 : 0;
}
