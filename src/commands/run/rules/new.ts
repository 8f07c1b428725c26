import { existsSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { writeDurably } from "../../../files/durable/write.js";
import { FileProblem, meaningOf } from "../../../files/file-problem.js";
import { homes } from "../../../files/home.js";
import { shippedPath } from "../../../files/shipped.js";
import { newRule } from "../../../lint/own/new-rule.js";
import { Problem } from "../../../messages/problem.js";
import { rulesMessages } from "../../../messages/check.js";
import { ruleCalled } from "../../../render/rules.js";
import type { Outcome } from "../../command.js";
import { projectRules, shownFrom } from "../../configuration/found-above.js";
import { personalRules } from "../../configuration/standing.js";
import type { Context } from "../../context.js";
import { outputTo } from "../../streams/output.js";

/** Writes a rule to begin with, in this folder's project or for everywhere, and prints its path. */
export async function run(
  { cwd, env, stdout }: Context,
  [name = ""]: readonly string[],
  { everywhere }: { readonly everywhere?: true },
): Promise<Outcome> {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) throw new Problem(rulesMessages.notAName(name), 2);
  if (ruleCalled(name) !== undefined) throw new Problem(rulesMessages.taken(name), 2);
  const folder = everywhere === true ? personalRules(homes(env).config) : join(cwd, projectRules);
  const path = join(folder, `${name}.yaml`);
  const shown = shownFrom(cwd, path);
  if (existsSync(path)) throw new Problem(rulesMessages.isThere(shown), 2);
  const text = newRule(name, schemaFrom(cwd, dirname(path)));
  if (everywhere === true) writeDurably(path, text);
  else writeForAll(path, shown, text);
  await outputTo(stdout).write(`${shown}\n`);
  return 0;
}

/** Writes a file of a project, which is there for everybody who works on it. */
function writeForAll(path: string, shown: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: "wx" });
  } catch (cause) {
    throw new FileProblem({ path: shown }, `it cannot be written: ${meaningOf(cause)}.`, { cause });
  }
}

/** Where an editor finds the form of rule files: from the rule's folder where the program lies in the project, else anywhere. */
function schemaFrom(cwd: string, folder: string): string {
  const installed = join(cwd, "node_modules", "alongside", "src", "schemas", "rule-v1.json");
  if (existsSync(installed)) return relative(folder, installed).split(sep).join("/");
  return pathToFileURL(realpathSync(shippedPath("src", "schemas", "rule-v1.json"))).href;
}
