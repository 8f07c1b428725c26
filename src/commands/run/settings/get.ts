import { homes } from "../../../files/home.js";
import { settingNamed } from "../../../history/settings/known.js";
import { readSettings } from "../../../history/settings/read.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { tell } from "../../streams/tell.js";

/** Prints the value of one setting; nothing on standard output when it is not set. */
export async function run(context: Context, [given = ""]: readonly string[]): Promise<Outcome> {
  const name = settingNamed(given);
  const value = readSettings(homes(context.env).config)[name];
  if (value === undefined) tell(context.stderr, `${name} is not set.`);
  else context.stdout.write(`${value}\n`);
  return 0;
}
