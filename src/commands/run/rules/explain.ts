import { join } from "node:path";
import { Problem } from "../../../messages/problem.js";
import { rulesMessages } from "../../../messages/check.js";
import { ruleCalled, ruleJson, ruleText, type OwnRow } from "../../../render/rules.js";
import type { Outcome } from "../../command.js";
import { configurationsIn } from "../../configuration/standing.js";
import type { Context } from "../../context.js";
import { outputTo } from "../../streams/output.js";

/** Prints one rule or guard with what is said to hold of it. */
export async function run(
  context: Context,
  [name = ""]: readonly string[],
  { json }: { readonly json?: true },
): Promise<Outcome> {
  const row = ruleCalled(name) ?? (await ownCalled(context, name));
  if (row === undefined) throw new Problem(rulesMessages.unknown(name), 2);
  await outputTo(context.stdout).write(json === true ? ruleJson(row) : ruleText(row));
  return 0;
}

async function ownCalled(context: Context, name: string): Promise<OwnRow | undefined> {
  const { own } = await configurationsIn(context).for(join(context.cwd, "text"));
  const found = own.find(({ rule }) => rule.name === name);
  return found && { ...found.rule, file: found.file.shown };
}
