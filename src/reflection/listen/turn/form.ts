import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { isI } from "../../../english/address.js";
import { complement, complementsOf, lemmaOf, verbStart } from "../../../english/lexicon.js";
import { tag } from "../../../english/text/tags.js";
import { has, kind, type Word } from "../../../english/text/words.js";

type Words = readonly Word[];

/** "Last night", "This morning", "One day": a time that opens a sentence. */
export const opensTime = (words: Words): boolean =>
  /^(?:last|this|that|every|some|one|next|all|yesterday|today|tonight)$/.test(words[0]?.lower ?? "") ||
  (words[0]?.lower === "back" && /^(?:then|in|when|home|at)$/.test(words[1]?.lower ?? ""));

/** A question without its mark: "why am I like this", "is it me". */
export function asks(words: Words): boolean {
  const first = words[0];
  const second = words[1];
  if (has(first, tag.be | tag.modal | tag.auxiliary) && !has(first, tag.gerund)) return true;
  // "what if I lose my flat", "how come he knew"
  if (/^(?:what|how|why)$/.test(first?.lower ?? "") && /^(?:if|about|come|not|bother)$/.test(second?.lower ?? "")) return true; // prettier-ignore
  return has(first, tag.wh) && !has(first, tag.subordinator) && has(second, tag.be | tag.modal | tag.auxiliary);
}

/** "Call my sister", "Get over it": nobody is named who does it. */
export function commands(words: Words): boolean {
  const first = words[skipAdverbs(words, 0)];
  if (first === undefined || first.kind !== kind.word) return true;
  if (opensTime(words)) return false;
  if (has(first, tag.subject | tag.possessive | tag.determiner | tag.contraction | tag.pronoun)) return false;
  if (has(first, tag.preposition | tag.subordinator | tag.wh)) return false;
  if (has(first, tag.gerund | tag.participle | tag.past) && !has(first, tag.noun)) return true;
  // "left them alone", "texted my sister"
  if (has(first, tag.base | tag.past) && has(words[1], tag.object | tag.possessive | tag.determiner | tag.reflexive)) return true; // prettier-ignore
  return verbStart(first.lower) > 0 && !has(words[1], tag.be | tag.modal | tag.past | tag.thirdPerson | tag.auxiliary);
}

/** How many clauses and phrases are joined on: "because", "and I", "who", a comma. */
export function joins(words: Words): number {
  return words.filter((word, at) => {
    if (at === 0) return false;
    if (has(word, tag.subordinator) && !has(word, tag.preposition) && word.lower !== "so" && word.lower !== "that")
      return true;
    if (/^(?:who|which|before|after|until|since|what|how|why|where)$/.test(word.lower))
      return (
        has(words[at + 1], tag.subject | tag.contraction | tag.pronoun | tag.possessive | tag.be) ||
        word.lower === "who"
      );
    return (
      /^(?:and|but|or|so|yet|then)$/.test(word.lower) &&
      !(word.lower === "then" && words[at - 1]?.lower === "and") &&
      has(words[skipAdverbs(words, at + 1)], tag.subject | tag.contraction | tag.past | tag.possessive)
    );
  }).length;
}

/** Whether a clause that leans on nothing can open at `at`: not behind "before" or "that", nor behind a verb that takes one. */
function opensMain(words: Words, at: number): boolean {
  const before = words[at - 1];
  if (has(before, tag.subordinator | tag.wh | tag.coordinator | tag.preposition | tag.modal | tag.be) || before?.lower === "that") return false; // prettier-ignore
  return (complementsOf(lemmaOf(before?.lower ?? "") ?? "") & complement.Clause) === 0;
}

/** "Because I was scared", "When he left", "Not that I was asked": a clause that leans on another which is not there. */
export function isHalf(words: Words): boolean {
  const [first] = words;
  if (/^(?:not|as|like|than|that|which|whose|especially|except)$/.test(first?.lower ?? "")) return first?.lower !== "that" || !has(words[1], tag.be); // prettier-ignore
  if (!has(first, tag.subordinator | tag.wh) || has(words[1], tag.be)) return false;
  const comma = words.some(({ lower }, at) => lower === "," && !has(words[at + 1], tag.coordinator | tag.subordinator));
  if (/^(?:because|cause|though|although|so|whereas|unless)$/.test(first?.lower ?? "")) return !comma;
  if (comma || first?.lower === "what") return false;
  // "When he left I cried": the second subject opens a clause of its own
  return !words.some((word, at) => at > 2 && opensMain(words, at) && (isI(word) || has(word, tag.subject | tag.contraction) || /^(?:my|it)$/.test(word.lower))); // prettier-ignore
}
