import type { Word } from "../../english/text/words.js";

/** A set of fixed phrases, looked up by their first word. Words are folded; "…" at the end lets anything follow. */
export interface Formulas {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Reads formulas from a list, one a line or separated by " | ". */
export function formulas(list: string): Formulas {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list.split(/\s*[|\n]\s*/)) {
    const words = phrase.trim().split(/\s+/);
    const first = words[0];
    if (first === undefined || first === "") continue;
    const listed = byFirst.get(first);
    if (listed === undefined) byFirst.set(first, [words]);
    else listed.push(words);
  }
  return { byFirst };
}

/** Whether one of the formulas stands at `at`; one that ends in "." must end its clause there. */
export function formulaAt(set: Formulas, words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (first === undefined) return false;
  return (set.byFirst.get(first.lower) ?? []).some((phrase) => {
    for (let k = 1; k < phrase.length; k += 1) {
      const wanted = phrase[k];
      const word = words[at + k];
      if (wanted === ".") return word === undefined || word.kind === 4 || word.kind === 3;
      if (word === undefined || word.lower !== wanted) return false;
    }
    return true;
  });
}
