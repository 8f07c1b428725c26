import { homes } from "../../../files/home.js";
import { knownSettings, settingNames } from "../../../history/settings/known.js";
import { readSettings } from "../../../history/settings/read.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { suiting } from "../../streams/tell.js";

/** Lists every setting with its value and, under it, what it is for. */
export async function run(
  context: Context,
  _: readonly string[],
  options: { readonly json?: boolean },
): Promise<Outcome> {
  const settings = readSettings(homes(context.env).config);
  const rows = settingNames.map((name) => {
    const { about, expects } = knownSettings[name];
    return `${name}: ${settings[name] ?? "(not set)"}\n  ${about}\n  ${expects}`;
  });
  context.stdout.write(
    options.json === true
      ? `${JSON.stringify(settings, undefined, 2)}\n`
      : suiting(context.stdout, `${rows.join("\n")}\n`),
  );
  return 0;
}
