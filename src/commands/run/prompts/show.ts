import { readText } from "../../../files/read.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { flowFile, readFlow } from "../../session/flows.js";
import { flowText } from "../../../render/flow-text.js";

/** Prints one flow to be read, or with `yaml` its file as it is. */
export async function run(
  context: Context,
  operands: readonly string[],
  { yaml }: { readonly yaml?: boolean },
): Promise<Outcome> {
  const file = flowFile(context, operands[0] ?? "");
  context.stdout.write(yaml === true ? readText(file.path) : flowText(await readFlow(file)));
  return 0;
}
