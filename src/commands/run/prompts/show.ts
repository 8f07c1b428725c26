import { readText } from "../../../files/read.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { flowFile, readFlow } from "../../session/flows.js";
import { outputTo } from "../../streams/output.js";
import { suiting } from "../../streams/tell.js";
import { flowText } from "../../../render/flow-text.js";

/** Prints one flow to be read, or with `yaml` its file as it is. */
export async function run(
  context: Context,
  operands: readonly string[],
  { yaml }: { readonly yaml?: boolean },
): Promise<Outcome> {
  const file = await flowFile(context, operands[0] ?? "");
  const { stdout } = context;
  await outputTo(stdout).write(yaml === true ? readText(file.path) : suiting(stdout, flowText(await readFlow(file))));
  return 0;
}
