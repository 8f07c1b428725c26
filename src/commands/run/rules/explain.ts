import { join } from "node:path";
import { Problem } from "../../../messages/problem.js";
import { rulesMessages } from "../../../messages/check.js";
import { meant } from "../../../lint/issues/nearest.js";
import { guards } from "../../../rephrase/guards/index.js";
import { rules } from "../../../rephrase/rules/index.js";
import { ruleCalled, ruleJson, ruleText, type OwnRow } from "../../../render/rules.js";
import type { Outcome } from "../../command.js";
import { configurationsIn } from "../../configuration/standing.js";
import type { Context } from "../../context.js";
import { outputTo } from "../../streams/output.js";
import { suiting } from "../../streams/tell.js";

/** Prints one rule or guard with what is said to hold of it. */
export async function run(
  context: Context,
  [name = ""]: readonly string[],
  { json }: { readonly json?: true },
): Promise<Outcome> {
  const row = ruleCalled(name) ?? (await ownCalled(context, name));
  await outputTo(context.stdout).write(json === true ? ruleJson(row) : suiting(context.stdout, ruleText(row)));
  return 0;
}

/** A rule of somebody's own. Throws a `Problem` that names what was probably meant where there is none. */
async function ownCalled(context: Context, name: string): Promise<OwnRow> {
  const { own } = await configurationsIn(context).for(join(context.cwd, "text"));
  const found = own.find(({ rule }) => rule.name === name);
  if (found !== undefined) return { ...found.rule, file: found.file.shown };
  const names = [...rules, ...guards, ...own.map(({ rule }) => rule)].map((each) => each.name);
  throw new Problem(rulesMessages.unknown(name, meant(name, names)), 2);
}
