import { phraseBySound } from "../../../spelling/spanish.js";
import type { WordLists } from "../../../pattern.js";
import { spanishAtHomeSigns } from "./at-home-signs.js";
import { spanishAtHome } from "./at-home.js";
import { spanishDying } from "./dying.js";
import { spanishHarming, spanishOfOthers } from "./harming.js";
import { spanishHints, spanishSigns } from "./hints.js";
import { spanishDangerLists } from "./lists.js";
import { spanishLookAlikes, spanishLookAlikeLists } from "./look-alikes.js";
import { spanishDanger, spanishHarmless, spanishLists, spanishSelfHarm, spanishSuicide } from "./plain.js";

const bySound = (...phrases: readonly (readonly string[])[]): readonly string[] => phrases.flat().map(phraseBySound);

/** The phrases of danger in Spanish, by how their words sound. */
export const spanishRisk = (): Readonly<Record<"suicide" | "self-harm" | "danger", readonly string[]>> => ({
  suicide: bySound(spanishSuicide, spanishDying, spanishHints, spanishOfOthers, spanishSigns),
  "self-harm": bySound(spanishSelfHarm, spanishHarming),
  danger: bySound(spanishDanger, spanishAtHome, spanishAtHomeSigns),
});

/** Everyday phrases whose words look like danger, by how their words sound. */
export const spanishHarmlessAnswers = (): readonly string[] => bySound(spanishHarmless, spanishLookAlikes);

/** The lists that they share. */
export const spanishRiskLists = (): WordLists =>
  Object.fromEntries(
    Object.entries({ ...spanishLists, ...spanishDangerLists, ...spanishLookAlikeLists }).map(([name, words]) => [
      name,
      phraseBySound(words),
    ]),
  );
