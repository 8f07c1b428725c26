import { helpNow } from "../../messages/help-now.js";
import { Problem } from "../../messages/problem.js";
import { regionCode } from "../../safety/region.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { careLines } from "../session/care.js";
import { tell } from "../streams/tell.js";

/** Prints where help is, and only then says what was wrong with the region asked for. */
export async function run(
  context: Context,
  operands: readonly string[],
  options: { readonly region?: string },
): Promise<Outcome> {
  const asked = options.region ?? (operands.length === 0 ? undefined : operands.join(" "));
  const known = asked === undefined || regionCode(asked) !== undefined;
  tell(context.stdout, (await careLines(context, known ? asked : undefined)).join("\n"));
  if (!known) throw new Problem(helpNow.noRegion(asked), 2);
  return 0;
}
