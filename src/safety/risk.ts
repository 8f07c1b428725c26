import { phraseBook, type PhraseBook } from "./phrase-book.js";
import { harmlessAnswers } from "./phrases/risk/look-alikes.js";
import { dangerRisk, riskLists, selfHarmRisk, suicideRisk } from "./phrases/risk/meant.js";

/** What a person may mean of themselves. Earlier kinds win over later ones. */
export const riskKinds = ["suicide", "self-harm", "danger"] as const;

/** One of `riskKinds`. */
export type RiskKind = (typeof riskKinds)[number];

/** Where words stand that may mean danger: UTF-16 code units into the answer. */
export interface Risk {
  readonly kind: RiskKind;
  readonly start: number;
  readonly end: number;
}

let book: PhraseBook<RiskKind> | undefined;

/**
 * Words in somebody's own answer that may mean suicide, self-harm or immediate danger: whole phrases in the first person,
 * English only. It misses much of what people mean (hints, irony, other languages, spellings nobody listed) and sometimes
 * finds what nobody meant, so nothing may rely on it: `help-now` answers always, and what is found only offers help.
 */
export function findRisk(answer: string): Risk | undefined {
  book ??= phraseBook(
    { suicide: suicideRisk, "self-harm": selfHarmRisk, danger: dangerRisk },
    harmlessAnswers,
    riskLists,
  );
  const found = book.find(answer, riskKinds);
  return found === undefined ? undefined : { kind: found.label, start: found.start, end: found.end };
}
