import { homes } from "../../../files/home.js";
import { settingNamed } from "../../../history/settings/known.js";
import { readSettings } from "../../../history/settings/read.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";

/** Prints the value of one setting; nothing on standard output when it is not set. */
export async function run(context: Context, [given = ""]: readonly string[]): Promise<Outcome> {
  const name = settingNamed(given);
  const value = readSettings(homes(context.env).config)[name];
  if (value === undefined) context.stderr.write(`${name} is not set.\n`);
  else context.stdout.write(`${value}\n`);
  return 0;
}
