import { homes } from "../../../files/home.js";
import { openStore } from "../../../history/store.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";

/** Prints the folder of entries, there or not, or the file of the one whose id begins as the operand does. */
export async function run(context: Context, [id]: readonly string[]): Promise<Outcome> {
  const store = openStore(homes(context.env).data);
  context.stdout.write(`${id === undefined ? store.folder : (await store.find(id)).path}\n`);
  return 0;
}
