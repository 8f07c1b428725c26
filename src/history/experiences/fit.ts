import { tag } from "../../english/text/tags.js";
import { has, wordsOf } from "../../english/text/words.js";
import type { Experience } from "./experience.js";
import { stemsOf } from "./stems.js";

/** An experience that fits a piece of advice, and how well: at least two thirds, at most 1. */
export interface Fit {
  readonly experience: Experience;
  readonly score: number;
}

/** An experience with its stems, read once for many pieces of advice. */
interface Known {
  readonly experience: Experience;
  readonly stems: ReadonlySet<string>;
  readonly denied: boolean;
}

/**
 * So much of what the advice is about has to stand in the experience. With two thirds, advice of one or two content words
 * needs all of them, and of three two: “talk to your boss” is not met by having talked to a sister.
 */
const least = 2 / 3;

/** Advice on so many content words or fewer says too little for a long text to be about it. */
const few = 1;
const longForFew = 4;

const stops = /\b(?:stop|stopp(?:ed|ing)|quit|quitting|avoid(?:ed|ing)?|refrain(?:ed|ing)?|cease|less)\b/i;

/** “Why don't you” and “don't forget” deny nothing. */
const noDenial = /\b(?:why (?:don['’]t|wouldn['’]t|not)|don['’]t forget)\b/gi;

/** Whether a text speaks of leaving something out: such advice and what helped by being done do not fit, nor the reverse. */
function isDenied(text: string): boolean {
  const bare = text.replace(noDenial, "");
  return stops.test(bare) || wordsOf(bare).some((word) => has(word, tag.negation));
}

const setOf = (text: string): ReadonlySet<string> => new Set(stemsOf(text).map(({ stem }) => stem));

function scoreOf(advice: ReadonlySet<string>, { stems }: Known): number {
  if (advice.size === 0) return 0;
  let shared = 0;
  for (const stem of advice) if (stems.has(stem)) shared += 1;
  if (advice.size <= few && stems.size > longForFew) return 0;
  return shared / advice.size;
}

/** How much of an experience the advice is about: of two that hold all of the advice, the one that says less besides. */
const closeness = (advice: ReadonlySet<string>, { stems }: Known): number => advice.size / Math.max(1, stems.size);

/**
 * Looks for an experience that fits a piece of advice, by the stems of the words they share. The answer is undefined
 * wherever less than `least` of the advice stands in it: nothing is better than what does not fit. Of several the one that
 * holds most of the advice is taken, then the one that says least besides, then the newest.
 */
export function experienceFinder(experiences: readonly Experience[]): (advice: string) => Fit | undefined {
  const known: Known[] = experiences.map((experience) => ({
    experience,
    stems: setOf(experience.text),
    denied: isDenied(experience.text),
  }));
  return (advice) => {
    const stems = setOf(advice);
    const denied = isDenied(advice);
    const fitting = known
      .filter((one) => one.denied === denied)
      .map((one) => ({ experience: one.experience, score: scoreOf(stems, one), close: closeness(stems, one) }))
      .filter(({ score }) => score >= least)
      .toSorted((one, other) => other.score - one.score || other.close - one.close);
    const [best] = fitting;
    return best && { experience: best.experience, score: best.score };
  };
}
