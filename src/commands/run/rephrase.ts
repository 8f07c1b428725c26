import type { Outcome } from "../command.js";
import type { Context } from "../context.js";

/** Rewrites the operands, or standard input when there are none. */
export async function run(context: Context, operands: readonly string[]): Promise<Outcome> {
  context.stdout.write(`${operands.join(" ")}\n`);
  return 0;
}
