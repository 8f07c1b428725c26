import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { promptsFolder } from "../../session/flows.js";

/** Prints the folder in which a person's own flows lie, whether it is there yet or not. */
export async function run(context: Context): Promise<Outcome> {
  context.stdout.write(`${promptsFolder(context)}\n`);
  return 0;
}
