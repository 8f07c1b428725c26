import { hasFinite, startsClause } from "../../../english/clauses/clauses.js";
import { lemmaOf } from "../../../english/lexicon.js";
import { tag } from "../../../english/text/tags.js";
import { has, kind, type Word } from "../../../english/text/words.js";

type Words = readonly Word[];

/** Verbs of finding out, whose answer was not known before. */
const finding = new Set("see ask check find figure wonder decide".split(" "));

/** Whether words[from, to) hold what is to be found out, or made sure of. */
export function findsOut(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (isFoundOut(words, i, to)) return true;
    // "make sure the door is locked"
    if (
      (words[i]?.lower === "sure" || words[i]?.lower === "certain") &&
      startsClause(words, words[i + 1]?.lower === "that" ? i + 2 : i + 1)
    )
      return true;
  }
  return false;
}

/** Whether the word at `at` opens what is to be found out: "see if there's room", "ask him whether it works", "wait to see what it is like". */
function isFoundOut(words: Words, at: number, to: number): boolean {
  const word = words[at];
  if (!has(word, tag.wh) && word?.lower !== "if" && word?.lower !== "whether") return false;
  if (!hasFinite(words, at, to)) return false;
  for (let i = at - 1; i >= 0 && i > at - 5; i -= 1) {
    const before = words[i];
    if (before?.kind !== kind.word || has(before, tag.coordinator)) return false;
    if (finding.has(lemmaOf(before.lower) ?? "")) return true;
  }
  return false;
}
