import { foldWords } from "./fold.js";
import { phraseBook, type Found, type PhraseBook } from "./phrase-book.js";
import { englishRisk } from "./phrases/risk/english/index.js";
import { dangerLists } from "./phrases/risk/english/lists.js";
import { harmlessAnswers, lookAlikeLists } from "./phrases/risk/look-alikes.js";
import { riskLists } from "./phrases/risk/meant.js";
import { spanishHarmlessAnswers, spanishRisk, spanishRiskLists } from "./phrases/risk/spanish/index.js";
import { mended } from "./spelling/mend.js";
import { withoutLongPast } from "./spelling/long-past.js";
import { withoutQuotes } from "./spelling/quotes.js";
import { foldSpanish, isSpanish, mayBeSpanish } from "./spelling/spanish.js";
import { meantAmong } from "./spelling/vocabulary.js";

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

interface English {
  readonly book: PhraseBook<RiskKind>;
  /** What is meant by a misspelt word. */
  readonly meant: (typed: string) => string | undefined;
}

let english: English | undefined;
let spanish: PhraseBook<RiskKind> | undefined;

/** The words of which phrases are made. */
const wordsOf = (phrases: readonly string[]): readonly string[] =>
  phrases.join(" ").match(/(?<![@a-z])[a-z]{3,}/g) ?? [];

function inEnglish(): English {
  const lists = { ...lookAlikeLists, ...dangerLists, ...riskLists };
  const all = [...Object.values(englishRisk).flat(), ...Object.values(lists), ...harmlessAnswers];
  return { book: phraseBook(englishRisk, harmlessAnswers, lists), meant: meantAmong(wordsOf(all)) };
}

function foundInEnglish(text: string): Found<RiskKind> | undefined {
  english ??= inEnglish();
  const { book, meant } = english;
  const folded = foldWords(text);
  const found = book.findIn(folded, riskKinds);
  // Words of Spanish are no misspelt ones of English.
  if (found !== undefined || isSpanish(text)) return found;
  const words = mended(text, folded, meant);
  return words && book.findIn(words, riskKinds);
}

function foundInSpanish(text: string): Found<RiskKind> | undefined {
  if (!mayBeSpanish(text)) return undefined;
  spanish ??= phraseBook(spanishRisk(), spanishHarmlessAnswers(), spanishRiskLists());
  return spanish.findIn(foldSpanish(text), riskKinds);
}

/**
 * Words in somebody's own answer that may mean suicide, self-harm or immediate danger, of the writer or of somebody near: in
 * English and in Spanish, with chat spellings and slips of the fingers. It misses much of what people mean (hints, irony,
 * other languages, spellings nobody thought of) and sometimes finds what nobody meant, so nothing may rely on it: `help-now`
 * answers always, and what is found only offers help.
 */
export function findRisk(answer: string): Risk | undefined {
  const text = withoutLongPast(withoutQuotes(answer));
  const found = foundInEnglish(text) ?? foundInSpanish(text);
  return found && { kind: found.label, start: found.start, end: found.end };
}
