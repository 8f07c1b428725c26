import type { Word } from "../../english/text/words.js";

/**
 * Fixed phrases, kept as text and read where one of them may stand. Words are folded; "." at the end stands for the end of a
 * clause.
 */
export interface Formulas {
  /** Those that begin with a word, each with the words it is made of. */
  from(first: string): readonly (readonly string[])[];
}

/** Reads formulas from a list, one a line or separated by " | ". */
export function formulas(list: string): Formulas {
  let lines: string | undefined;
  return {
    from(first) {
      lines ??= list.replaceAll(/^\s*|\s*[|\n]\s*|\s*$/g, "\n");
      const found: (readonly string[])[] = [];
      for (let at = lines.indexOf(`\n${first}`); at >= 0; at = lines.indexOf(`\n${first}`, at + 1)) {
        const words = lines.slice(at + 1, lines.indexOf("\n", at + 1)).split(" ");
        if (words[0] === first) found.push(words);
      }
      return found;
    },
  };
}

/** Whether one of the formulas stands at `at`; one that ends in "." must end its clause there. */
export function formulaAt(set: Formulas, words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (first === undefined) return false;
  return set.from(first.lower).some((phrase) => {
    for (let k = 1; k < phrase.length; k += 1) {
      const wanted = phrase[k];
      const word = words[at + k];
      if (wanted === ".") return word === undefined || word.kind === 4 || word.kind === 3;
      if (word === undefined || word.lower !== wanted) return false;
    }
    return true;
  });
}
