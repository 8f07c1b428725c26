import type { Words } from "../../messages/catalogue/catalogue.js";
import type { Choice, Voice } from "../voice.js";

/** Where help is, for whoever may need it. */
export interface Care {
  /** The lines that say so, for here or for a region. */
  readonly lines: (region?: string) => Promise<readonly string[]>;
  /** Whether lines are known for here, and the regions for which some are, by name. */
  readonly regions: () => Promise<{ readonly here: boolean; readonly all: readonly Choice<string>[] }>;
}

/** Lets the person choose a country, and shows where help is in it. */
export async function showElsewhere(
  voice: Pick<Voice, "say" | "choose">,
  care: Care,
  { coach, choices }: Words,
): Promise<void> {
  const { all } = await care.regions();
  const region = await voice.choose(coach.whichCountry, [...all, { value: "", label: choices.care.noneOfThese }]);
  voice.say([(await care.lines(region)).join("\n")]);
}
