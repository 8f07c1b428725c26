import { homes } from "../../../files/home.js";
import { settingsPath } from "../../../history/settings/read.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";

/** Prints where settings lie, whether the file is there or not. */
export async function run(context: Context): Promise<Outcome> {
  context.stdout.write(`${settingsPath(homes(context.env).config)}\n`);
  return 0;
}
