import { homes } from "../../files/home.js";
import { loadYaml } from "../../files/load-yaml.js";
import { shippedPath } from "../../files/shipped.js";
import { helpNow } from "../../messages/help-now.js";
import { readSettings } from "../../history/settings/read.js";
import { helpCard } from "../../safety/help-card.js";
import { helpEverywhere, readHelplines, type Helplines } from "../../safety/helplines.js";
import { regionsHere } from "../../safety/region.js";
import type { Context } from "../context.js";

async function helplines(): Promise<Helplines> {
  try {
    return readHelplines((await loadYaml(shippedPath("prompts", "helplines.yaml"))).value);
  } catch {
    // A file that somebody has broken must not keep help away: the directory is known without it.
    return helpEverywhere;
  }
}

function regionSet({ env }: Context): string | undefined {
  try {
    return readSettings(homes(env).config).region;
  } catch {
    // Broken settings are reported by every other command; here only help matters.
    return undefined;
  }
}

/**
 * Where help is, in five lines at most, for a region asked for or else for here; where no line is known there, the last one
 * says for which regions lines are known. It never fails.
 */
export async function careLines(context: Context, region?: string): Promise<readonly string[]> {
  const { env } = context;
  const here = regionsHere({
    setting: region ?? regionSet(context),
    // As setlocale(3) reads the environment: the first that is set and not empty.
    locale: [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== ""),
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  const known = await helplines();
  const named = here.some((each) => known.regions[each] !== undefined);
  const card = helpCard(known, here);
  const others = Object.keys(known.regions);
  return named || others.length === 0 ? card : [...card, helpNow.elsewhere(others)];
}
