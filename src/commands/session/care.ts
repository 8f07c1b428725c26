import { homes } from "../../files/home.js";
import { loadYaml } from "../../files/load-yaml.js";
import { shippedPath } from "../../files/shipped.js";
import { readSettings } from "../../history/settings/read.js";
import type { HelpWords } from "../../messages/help-now.js";
import { inARow } from "../../messages/terminal.js";
import { calledAt, dialled } from "../../safety/called-at.js";
import { helpCard } from "../../safety/help-card.js";
import { helpEverywhere, readHelplines, type Helplines, type RegionalHelp } from "../../safety/helplines.js";
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

/** What answers in a region at a number that was typed, as `calledAt` says it. */
function answersIn(help: RegionalHelp, typed: string): string | undefined {
  const number = dialled(typed);
  return number === undefined ? undefined : calledAt(help, number);
}

/** What answers at a number, in words, where it is one to call for help: and in which regions, by their letters. */
export async function answering(
  typed: string,
  words: HelpWords,
): Promise<{ readonly regions: readonly string[]; readonly said: string } | undefined> {
  const { regions } = await helplines();
  const countries = new Map<string, string[]>();
  const found: string[] = [];
  for (const [region, help] of Object.entries(regions)) {
    const what = answersIn(help, typed);
    if (what === undefined) continue;
    found.push(region);
    countries.set(what, [...(countries.get(what) ?? []), words.country(region, help.country)]);
  }
  const said = [...countries].map(([what, names]) => words.answers(what, inARow(names, words.and)));
  return found.length === 0 ? undefined : { regions: found, said: words.number(typed.trim(), said.join(", ")) };
}

/** Where help is, in words of the person's language: for here, or for a region that is asked for. It never fails. */
export function careIn(context: Context, words: HelpWords): Care {
  return {
    lines: async (region) => helpCard(await helplines(), region === "" ? [] : regionsOf(context, region), words),
    async regions() {
      const known = (await helplines()).regions;
      const all = Object.entries(known)
        .map(([value, help]) => ({
          value,
          label: words.countryListed(value, help.country),
          isCalled: (typed: string) => regionNamed(typed) === value || answersIn(help, typed) !== undefined,
        }))
        .toSorted((one, other) => one.label.localeCompare(other.label));
      return { here: regionsOf(context, undefined).some((region) => known[region] !== undefined), all };
    },
  };
}
