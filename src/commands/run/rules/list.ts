import { rulesJson, rulesList } from "../../../render/rules.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { outputTo } from "../../streams/output.js";

/** Prints every rule and every guard. */
export async function run(
  { stdout }: Context,
  _operands: readonly string[],
  { json }: { readonly json?: true },
): Promise<Outcome> {
  await outputTo(stdout).write(json === true ? rulesJson() : rulesList());
  return 0;
}
