import { stemmer } from "stemmer";
import { tag } from "../../english/text/tags.js";
import { has, kind, wordsOf } from "../../english/text/words.js";

const closed =
  tag.subject | tag.object | tag.pronoun | tag.possessive | tag.determiner | tag.preposition | tag.subordinator |
  tag.coordinator | tag.modal | tag.be | tag.auxiliary | tag.wh | tag.negation | tag.reflexive | tag.contraction |
  tag.interjection | tag.midAdverb; // prettier-ignore

/** Words that stand in every piece of advice and in every telling of what helped, and say nothing of what it was. */
const light = new Set(
  `able actual back bit come day days do doing done feel feeling feelings felt find found gave get gets getting give giving go goes
  going gone good got great had have help helped helpful helping helps if keep keeps keeping kept kind know let lets letting like
  look lot made make makes making maybe mean need new next nice part people person place put say said see seem should
  something start started stuff take taken takes taking tell than thing things think thought time times today took
  tried tries try trying use used very want wanted way ways week weeks well went while whole work worked works year
  years moment minute minutes hour hours little long much more really quite`.split(/\s+/),
);

/** A content word of a text: its stem (Porter), and the word as it is written. */
export interface Stem {
  readonly stem: string;
  readonly word: string;
}

const stems = new Map<string, string>();

function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemmer(word.replace(/'s$/, ""));
    stems.set(word, stem);
  }
  return stem;
}

/** The content words of a text in their order; words that only carry grammar, and the emptiest verbs, are left out. */
export function stemsOf(text: string): readonly Stem[] {
  return wordsOf(text)
    .filter((word) => word.kind === kind.word && word.lower.length > 1 && !has(word, closed) && !light.has(word.lower))
    .map(({ lower, start, end }) => ({ stem: stemOf(lower), word: text.slice(start, end) }));
}
