/** Something in a file of settings or rules that cannot be meant, and where: the keys that lead to it, from the outside in. */
export interface Issue {
  readonly keys: readonly (string | number)[];
  /** Whether the last key itself is at fault, or the value under it. */
  readonly at: "key" | "value";
  /** Where in a text value the fault begins, in UTF-16 code units; its beginning where that is left out. */
  readonly offset?: number;
  /** A sentence that says what is wrong and what was expected. */
  readonly sentence: string;
}

/** Adds issues to a list, under keys that lead to what is being read. */
export interface Reporter {
  value(sentence: string, offset?: number): void;
  key(name: string, sentence: string): void;
  under(key: string | number): Reporter;
}

/** A reporter that adds to `issues`. */
export function reportTo(issues: Issue[], keys: readonly (string | number)[] = []): Reporter {
  return {
    value: (sentence, offset) =>
      void issues.push({ keys, at: "value", sentence, ...(offset === undefined ? {} : { offset }) }),
    key: (name, sentence) => void issues.push({ keys: [...keys, name], at: "key", sentence }),
    under: (key) => reportTo(issues, [...keys, key]),
  };
}
