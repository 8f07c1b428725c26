import { contracted, negated } from "../fold.js";
import { spellings } from "../phrases/spellings.js";

/** Lists by a key, filled as they are asked for. */
const under = (lists: Map<string, string[]>, key: string, item: string): void => {
  if (lists.get(key)?.push(item) === undefined) lists.set(key, [item]);
};

/** Typed words that fold to the whole of a word or pair; with which a folded word ends; with which it begins. */
function typedWords(): Readonly<Record<"whole" | "ending" | "beginning", ReadonlyMap<string, readonly string[]>>> {
  const whole = new Map<string, string[]>();
  const ending = new Map<string, string[]>();
  const beginning = new Map<string, string[]>();
  for (const [wrong, right] of spellings) {
    for (const [at, word] of right.entries()) {
      under(whole, word, wrong);
      if (at > 0) under(whole, `${right[at - 1]} ${word}`, wrong);
    }
    under(ending, right.at(-1) ?? "", wrong);
    under(beginning, right[0] ?? "", wrong);
  }
  for (const [typed, joined] of negated) {
    under(beginning, joined, typed);
    under(ending, joined, "not");
  }
  for (const [second, wholes] of contracted)
    for (const [first, joined] of wholes) {
      under(beginning, joined, first);
      under(ending, joined, second);
    }
  return { whole, ending, beginning };
}

let known: ReturnType<typeof typedWords> | undefined;

/**
 * Gives `add` the typed words, (word, word) for one and (first, second) for neighbours, of which one is in every text
 * whose folded words hold this one, or these neighbours ("dont go"): (don't, go) and (not, go).
 */
export function eachTypedForm(folded: string, add: (first: string, second: string) => void): void {
  known ??= typedWords();
  const [first = "", second] = folded.split(" ");
  for (const typed of known.whole.get(folded) ?? none) add(typed, typed);
  const endings = known.ending.get(first) ?? none;
  if (second === undefined) {
    add(folded, folded);
    // "dont" alone: the text may say "don't" or "do not".
    for (const typed of endings) add(typed, typed);
    return;
  }
  const beginnings = known.beginning.get(second) ?? none;
  for (const last of [first, ...endings]) for (const next of [second, ...beginnings]) add(last, next);
}

const none: readonly string[] = [];
