import { homes } from "../../../files/home.js";
import { openStore } from "../../../history/store.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { openHistory } from "../../session/loading.js";

/** Prints the folder of entries, there or not, or the file of the one whose id begins as the operand does. */
export async function run(context: Context, [id]: readonly string[]): Promise<Outcome> {
  const path =
    id === undefined ? openStore(homes(context.env).data).folder : (await (await openHistory(context)).find(id)).path;
  context.stdout.write(`${path}\n`);
  return 0;
}
