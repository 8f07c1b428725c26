import { homes } from "../../../files/home.js";
import { changeSetting } from "../../../history/settings/change.js";
import { settingNamed, settingValue } from "../../../history/settings/known.js";
import type { Outcome } from "../../command.js";
import type { Context } from "../../context.js";
import { tell } from "../../streams/tell.js";
import { regionMeant } from "./region.js";

/** Keeps one setting, or forgets it when the value is empty. */
export async function run(context: Context, [given = "", text = ""]: readonly string[]): Promise<Outcome> {
  const name = settingNamed(given);
  const region = name === "region" && text.trim() !== "" ? await regionMeant(context, text) : undefined;
  const value = text.trim() === "" ? undefined : (region?.code ?? settingValue(name, text));
  changeSetting(homes(context.env).config, name, value);
  tell(context.stderr, value === undefined ? `${name} is forgotten.` : `${name} is now ${value}.`);
  if (region?.note !== undefined) tell(context.stderr, region.note);
  return 0;
}
