import { stemsOf } from "../experiences/stems.js";
import type { Experience } from "../experiences/experience.js";

/** What helped, gathered under a word that the person used for it; without one, what stands by itself. */
export interface Theme {
  readonly theme?: string;
  readonly experiences: readonly Experience[];
}

/** More themes than this are no help in looking back. */
const mostThemes = 12;

/** The word that is written most often, the first of those that are level; in small letters unless always capital. */
function label(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const small = words.find((word) => word === word.toLowerCase());
  const [most = ""] = [...counts].toSorted(([, one], [, other]) => other - one).map(([word]) => word);
  return small !== undefined && most !== most.toLowerCase() ? small : most;
}

/** Gathers experiences by the words they share, the largest theme first; each stands once. */
export function themesOf(experiences: readonly Experience[]): readonly Theme[] {
  const words = new Map<string, Map<Experience, string>>();
  for (const experience of experiences) {
    for (const { stem, word } of stemsOf(experience.text)) {
      const holders = words.get(stem) ?? new Map<Experience, string>();
      if (!holders.has(experience)) holders.set(experience, word);
      words.set(stem, holders);
    }
  }
  const left = new Set(experiences);
  const themes: Theme[] = [];
  while (themes.length < mostThemes) {
    let best: Map<Experience, string> | undefined;
    for (const holders of words.values()) if (holders.size > Math.max(1, best?.size ?? 1)) best = holders;
    if (best === undefined) break;
    themes.push({ theme: label([...best.values()]), experiences: [...best.keys()] });
    for (const experience of best.keys()) {
      left.delete(experience);
      for (const holders of words.values()) if (holders !== best) holders.delete(experience);
    }
    best.clear();
  }
  return left.size === 0 ? themes : [...themes, { experiences: [...left] }];
}
