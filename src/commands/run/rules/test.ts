import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { FileProblem } from "../../../files/file-problem.js";
import { compileAll } from "../../../lint/own/compile.js";
import { ownRulebook } from "../../../lint/own/own-rulebook.js";
import { meant } from "../../../lint/issues/nearest.js";
import { tryRule } from "../../../lint/own/try-rule.js";
import { Problem } from "../../../messages/problem.js";
import { rulesMessages } from "../../../messages/check.js";
import type { Outcome } from "../../command.js";
import { ruleFilesIn } from "../../configuration/found-above.js";
import { loadRules, type LoadedRule } from "../../configuration/own-rules.js";
import { configurationsIn } from "../../configuration/standing.js";
import type { Context } from "../../context.js";
import { outputTo } from "../../streams/output.js";
import { suiting, tell } from "../../streams/tell.js";

/**
 * Tries the examples of every rule of one's own, or of the rules, files and folders that are named; 1 when one comes out
 * otherwise.
 */
export async function run(context: Context, named: readonly string[]): Promise<Outcome> {
  const loaded = await rulesOf(context, named);
  if (loaded.length === 0) tell(context.stderr, rulesMessages.noneYet);
  const { rulebook } = ownRulebook(compileAll(loaded.map(({ rule }) => rule)), () => true);
  const out = outputTo(context.stdout);
  const say = (text: string): Promise<boolean> => out.write(suiting(context.stdout, text));
  let outcome: Outcome = 0;
  for (const { rule, file } of loaded) {
    const failures = tryRule(rule, rulebook);
    if (failures.length > 0) outcome = 1;
    await say(failures.length === 0 ? passed({ rule, file }) : `${file.shown}, ${rule.name}\n`);
    for (const { keys, sentence } of failures) {
      const place = await file.placeOf({ keys, at: "value" });
      await say(`  ${new FileProblem(place, sentence).message}\n`);
    }
  }
  return outcome;
}

function passed({ rule: { name, examples, leaves }, file: { shown } }: LoadedRule): string {
  const said =
    examples.length + leaves.length === 0 ? rulesMessages.untried : rulesMessages.tried(examples.length, leaves.length);
  return `${shown}, ${name}\n  ${said}\n`;
}

async function rulesOf(context: Context, named: readonly string[]): Promise<readonly LoadedRule[]> {
  const { cwd } = context;
  const own = async (): Promise<readonly LoadedRule[]> => (await configurationsIn(context).for(join(cwd, "text"))).own;
  if (named.length === 0) return own();
  const files: string[] = [];
  for (const name of named) files.push(...(filesAt(resolve(cwd, name)) ?? [fileOf(name, await own())]));
  return loadRules(files, cwd);
}

/** The rule files that a path leads to; undefined where it leads nowhere. */
function filesAt(path: string): readonly string[] | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() === true ? ruleFilesIn(path) : found && [path];
}

/** The file of the rule of this name. Throws a `Problem` that names what was probably meant where there is none. */
function fileOf(name: string, own: readonly LoadedRule[]): string {
  const found = own.find(({ rule }) => rule.name === name);
  if (found !== undefined) return found.file.path;
  const names = own.map(({ rule }) => rule.name);
  throw new Problem(rulesMessages.notThere(name, meant(name, names)), 3);
}
