import { homes } from "../../files/home.js";
import { loadYaml } from "../../files/load-yaml.js";
import { shippedPath } from "../../files/shipped.js";
import { readSettings } from "../../history/settings/read.js";
import type { HelpWords } from "../../messages/help-now.js";
import { helpCard } from "../../safety/help-card.js";
import { helpEverywhere, readHelplines, type Helplines } from "../../safety/helplines.js";
import { regionNamed } from "../../safety/region-name.js";
import { regionsHere } from "../../safety/region.js";
import type { Care } from "../../terminal/conversation/where-help-is.js";
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

/** The regions of here, or the one that was asked for. */
function regionsOf(context: Context, asked: string | undefined): readonly string[] {
  const { env } = context;
  return regionsHere({
    setting: asked ?? regionSet(context),
    // As setlocale(3) reads the environment: the first that is set and not empty.
    locale: [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== ""),
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}

/** Where help is, in words of the person's language: for here, or for a region that is asked for. It never fails. */
export function careIn(context: Context, words: HelpWords): Care {
  return {
    lines: async (region) => helpCard(await helplines(), region === "" ? [] : regionsOf(context, region), words),
    async regions() {
      const known = (await helplines()).regions;
      const all = Object.entries(known)
        .map(([value, { country }]) => ({
          value,
          label: words.countryListed(value, country),
          isCalled: (typed: string) => regionNamed(typed) === value,
        }))
        .toSorted((one, other) => one.label.localeCompare(other.label));
      return { here: regionsOf(context, undefined).some((region) => known[region] !== undefined), all };
    },
  };
}
