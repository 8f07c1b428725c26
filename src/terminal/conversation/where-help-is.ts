import type { Words } from "../../messages/catalogue/catalogue.js";
import type { Choice, Voice } from "../voice.js";

/** Where help is, for whoever may need it. */
export interface Care {
  /** The lines that say so, for here or for a region. */
  readonly lines: (region?: string) => Promise<readonly string[]>;
  /** Whether lines are known for here, and the regions for which some are, by name. */
  readonly regions: () => Promise<{ readonly here: boolean; readonly all: readonly Choice<string>[] }>;
}

/** What the way out of a list of countries stands for. */
export const noCountry = "none";

/**
 * What to choose from where a country is asked for: none in particular comes first, so that Enter alone takes none by
 * accident, and a way out comes last.
 */
export async function countriesFor(care: Care, { choices }: Words): Promise<readonly Choice<string>[]> {
  const { all } = await care.regions();
  const { anyCountry, noCountry: label } = choices.care;
  return [{ value: "", label: anyCountry }, ...all, { value: noCountry, label, leaves: true }];
}

/** Lets the person choose a country, and shows where help is in it, unless they go back. */
export async function showElsewhere(voice: Pick<Voice, "say" | "choose">, care: Care, words: Words): Promise<void> {
  const region = await voice.choose(words.coach.whichCountry, await countriesFor(care, words));
  if (region !== noCountry) voice.say([(await care.lines(region)).join("\n")]);
}
