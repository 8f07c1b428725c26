import { phraseBook, type PhraseBook } from "./phrase-book.js";
import { harmlessAnswers } from "./phrases/risk/look-alikes.js";
import {
  spanishDanger,
  spanishHarmless,
  spanishLists,
  spanishSelfHarm,
  spanishSuicide,
} from "./phrases/risk/spanish.js";
import { withoutSlips } from "./slips.js";
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

let books: { readonly english: PhraseBook<RiskKind>; readonly spanish: PhraseBook<RiskKind> } | undefined;

const bound = (): NonNullable<typeof books> => ({
  english: phraseBook(
    { suicide: suicideRisk, "self-harm": selfHarmRisk, danger: dangerRisk },
    harmlessAnswers,
    riskLists,
  ),
  spanish: phraseBook(
    { suicide: spanishSuicide, "self-harm": spanishSelfHarm, danger: spanishDanger },
    spanishHarmless,
    spanishLists,
  ),
});

/** A text without the accents of Spanish, sign for sign: many leave them out. */
const withoutAccents = (text: string): string =>
  text.replaceAll(/[áéíóúüñÁÉÍÓÚÜÑ]/g, (letter) => letter.normalize("NFD").charAt(0));

/**
 * Words in somebody's own answer that may mean suicide, self-harm or immediate danger: whole phrases in the first person, in
 * English and the plainest ones in Spanish, with a slip of the fingers in their longer words. It misses much of what people
 * mean (hints, irony, other languages, spellings nobody listed) and sometimes finds what nobody meant, so nothing may rely on
 * it: `help-now` answers always, and what is found only offers help.
 */
export function findRisk(answer: string): Risk | undefined {
  books ??= bound();
  const { english, spanish } = books;
  const found = english.find(answer, riskKinds) ?? spanish.find(withoutAccents(answer), riskKinds);
  if (found !== undefined) return { kind: found.label, start: found.start, end: found.end };
  const mended = withoutSlips(answer);
  const meant = mended && english.find(mended.text, riskKinds);
  return meant && { kind: meant.label, start: mended.place(meant.start), end: mended.place(meant.end) };
}
