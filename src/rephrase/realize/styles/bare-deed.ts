import type { Lead } from "../../../english/clauses/leads.js";
import { skipAdverbs } from "../../../english/clauses/clauses.js";
import { isWord, type Word } from "../../../english/text/words.js";
import type { Directive } from "../../directive.js";

type Words = readonly Word[];

/** What binds whom it is said of: "If you're scheduled to work". */
const binding = new Set(
  "scheduled supposed expected required obliged obligated assigned rostered committed contracted".split(" "),
);

/** "If you signed up for it", "If you promised". */
const promising = new Set("promise promised agree agreed commit committed volunteered".split(" "));

/** In these nobody needs help: "If you're feeling adventurous". */
const glad = new Set(
  "adventurous happy glad content satisfied confident brave bold lucky fortunate curious creative ready able willing comfortable excited inspired".split(
    " ",
  ),
);

const feeling = new Set("feeling feel feels".split(" "));

/**
 * Whether the clause that leads the advice in names a duty or a good mood, or says how much, so that nothing helped in it, and
 * the bare deed is told: "When I was scheduled to work, I went in", "When I was feeling adventurous, I tried it".
 */
export function wantsDeed({ sentence: { words }, leads, phrase }: Directive): boolean {
  const [lead] = leads;
  if (lead === undefined || leads.length > 1 || phrase.open || phrase.heads.some(({ lemma }) => lemma === ""))
    return false;
  return isExtent(words, lead) || (lead.opener === "if" && (isDuty(words, lead) || isGlad(words, lead)));
}

/** "As much as you can", "as often as possible". */
const isExtent = (words: Words, { from, to }: Lead): boolean =>
  isWord(words[from], "as") &&
  isWord(words[from + 1], "much", "often") &&
  isWord(words[from + 2], "as") &&
  to > from + 3;

function isDuty(words: Words, { from, to }: Lead): boolean {
  const at = from + 1;
  for (let i = at; i < Math.min(to, at + 4); i += 1) {
    const word = words[i];
    if (word === undefined) return false;
    // "If you're scheduled to work", "If they expect you to come"
    if (
      binding.has(word.lower) &&
      isWord(words[at], "you", "you're", "youre") &&
      isWord(words[i + 1], "to", "for", "at", "on", "that")
    )
      return true;
    if (promising.has(word.lower) && i > at) return true;
    if (isWord(word, "signed", "sign") && isWord(words[i + 1], "up")) return true;
    if (isWord(word, "on") && isWord(words[i + 1], "call", "duty", "shift")) return true;
  }
  // "If they want you at the till", "If they expect you at six"
  return words
    .slice(at, to)
    .some(
      (word, k) =>
        isWord(word, "schedules", "expects", "requires", "schedule", "expect", "require") &&
        isWord(words[at + k + 1], "you"),
    );
}

/** "If you're happy", "If you are feeling adventurous", "If you're able": a good mood, and nothing more said of it. */
function isGlad(words: Words, { from, to }: Lead): boolean {
  const end = isWord(words[to - 1], ",") ? to - 1 : to;
  const you = from + 1;
  let at = isWord(words[you], "you're", "youre") ? you + 1 : you + 2;
  if (at === you + 2 && !(isWord(words[you], "you") && isWord(words[you + 1], "are", "feel"))) return false;
  at = skipAdverbs(words, at);
  if (feeling.has(words[at]?.lower ?? "")) at = skipAdverbs(words, at + 1);
  return glad.has(words[at]?.lower ?? "") && at + 1 === end;
}
