import { join } from "node:path";
import { rulesJson, rulesList } from "../../../render/rules.js";
import type { Outcome } from "../../command.js";
import { configurationsIn } from "../../configuration/standing.js";
import type { Context } from "../../context.js";
import { outputTo } from "../../streams/output.js";
import { suiting } from "../../streams/tell.js";

/** Prints every rule and every guard, and the rules of one's own that hold in this folder. */
export async function run(
  context: Context,
  _operands: readonly string[],
  { json }: { readonly json?: true },
): Promise<Outcome> {
  const { own } = await configurationsIn(context).for(join(context.cwd, "text"));
  const rows = own.map(({ rule, file }) => ({ ...rule, file: file.shown }));
  const { stdout } = context;
  const list = (): string => suiting(stdout, rulesList(rows, stdout.isTTY ? stdout.columns : undefined));
  await outputTo(stdout).write(json === true ? rulesJson(rows) : list());
  return 0;
}
