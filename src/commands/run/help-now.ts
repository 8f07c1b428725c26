import { Problem } from "../../messages/problem.js";
import { regionCode } from "../../safety/region.js";
import type { Outcome } from "../command.js";
import type { Context } from "../context.js";
import { careLines } from "../session/care.js";

/** Prints where help is, and only then says what was wrong with the region asked for. */
export async function run(
  context: Context,
  _operands: readonly string[],
  { region }: { readonly region?: string },
): Promise<Outcome> {
  const known = region === undefined || regionCode(region) !== undefined;
  const lines = await careLines(context, known ? region : undefined);
  context.stdout.write(`${lines.join("\n")}\n`);
  if (!known) throw new Problem(`"${region}" is no region. A region is two letters, such as DE or US.`, 2);
  return 0;
}
