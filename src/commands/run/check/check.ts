import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Changed } from "../../../files/sources/changed-lines.js";
import { checkMessages } from "../../../messages/check.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { beginReport } from "./report.js";
import { standardInput } from "./standard-input.js";
import { checkTogether, wholeNumber, wishOf, type Options } from "./wish.js";
import { workOn, type Task } from "./work.js";

/**
 * Checks the files that the operands name, or standard input, for which "-" stands too, tells what was found, and rewrites it
 * where that is wished.
 */
export async function run(context: Context, given: readonly string[], options: Options): Promise<Outcome> {
  const operands = given.length === 1 && given[0] === "-" ? [] : given;
  checkTogether(operands, options);
  if (options.printConfig !== undefined) {
    const { printConfig } = await import("../../configuration/print.js");
    return printConfig(context, options.printConfig, options);
  }
  const most = wholeNumber("--max-findings", options.maxFindings, 0);
  const jobs = wholeNumber("--jobs", options.jobs, 1, 99);
  const wish = wishOf(context, options);
  const bytes = operands.length === 0 ? await standardInput(context) : undefined;
  const report = await beginReport(context, options, most);
  if (bytes !== undefined) {
    const shown = options.stdinFilename ?? "<stdin>";
    await report.tell(await workOn(wish, { path: resolve(context.cwd, shown), shown, bytes, changed: "all" }));
    return report.end();
  }
  const { workThrough } = await import("./jobs.js");
  let read = true;
  const tasks = tasksOf(context, operands, options);
  for await (const done of workThrough(wish, tasks, jobs)) {
    read = (await report.tell(done)) && read;
    // Nobody reads any more, as behind `| head`; what is to be rewritten is rewritten all the same.
    if (!read && wish.fix !== "yes") return 0;
  }
  return report.end();
}

/** The files that the operands name, each with the lines of it that changed. */
async function* tasksOf(context: Context, operands: readonly string[], options: Options): AsyncGenerator<Task> {
  const { cwd } = context;
  const changedIn = await changes(cwd, options.changedSince);
  const sweepBeside = options.fix === true && options.dryRun === undefined ? await sweeping(context) : () => {};
  const { sourcesOf } = await import("../../../files/sources/sources.js");
  for await (const source of sourcesOf(operands, { cwd, ignorePaths: options.ignorePath ?? [] })) {
    if (source.kind === "unread")
      yield { path: resolve(cwd, source.shown), shown: source.shown, changed: "all", unread: source.reason };
    else if (source.kind === "none") context.stderr.write(`${checkMessages.noneInFolder(source.folder)}\n`);
    else {
      const { path, shown } = source;
      sweepBeside(path);
      const changed = changedIn(path);
      if (changed === "all" || changed.length > 0) yield { path, shown, changed };
    }
  }
}

async function changes(cwd: string, revision: string | undefined): Promise<(path: string) => Changed> {
  if (revision === undefined) return () => "all";
  const { changedSince } = await import("../../../files/sources/changed-lines.js");
  return changedSince(cwd, revision);
}

/** Removes what killed runs left in the folder of each file, once a folder. */
async function sweeping(context: Context): Promise<(path: string) => void> {
  const { sweep } = await import("../../../files/in-place/sweep.js");
  const swept = new Set<string>();
  return (path) => {
    try {
      const folder = dirname(realpathSync(path));
      if (swept.has(folder)) return;
      swept.add(folder);
      sweep(folder, context.now().getTime());
    } catch {
      // A link to nothing; reading it says so.
    }
  };
}
