import { Problem } from "../../../messages/problem.js";
import { ruleCalled, ruleJson, ruleText } from "../../../render/rules.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { outputTo } from "../../streams/output.js";

/** Prints one rule or guard with what is said to hold of it. */
export async function run(
  { stdout }: Context,
  [name = ""]: readonly string[],
  { json }: { readonly json?: true },
): Promise<Outcome> {
  const row = ruleCalled(name);
  if (row === undefined)
    throw new Problem(`There is no rule and no guard called “${name}”. \`alongside rules list\` shows them all.`, 2);
  await outputTo(stdout).write(json === true ? ruleJson(row) : ruleText(row));
  return 0;
}
