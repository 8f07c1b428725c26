import { isBoundary, startsClause } from "../../clauses/clauses.js";
import { isAfterTime } from "../../clauses/led-clause.js";
import { tag } from "../../text/tags.js";
import { has, isWord, type Word } from "../../text/words.js";
import type { Head } from "../head.js";
import type { Inner } from "./inner.js";
import type { Join } from "./join.js";
import { goesOnAbout } from "./pairs.js";
import { telling } from "./told.js";
import { endsToldLead } from "./told-lead.js";

type Words = readonly Word[];

/** Whether a clause with a subject of its own at `next`, behind the join, ends the verb phrase ("end") or is more of the same ("on"). */
export function judgeClause(
  words: Words,
  join: Join,
  next: number,
  inner: Inner,
  heads: readonly Head[],
): "end" | "on" {
  const { joiner, comma } = join;
  // "say no, they won't fit and that you need others": what is answered goes on
  if (comma && joiner === "" && isAnswer(words, join, heads) && saysOn(words, next)) {
    inner.finite = true;
    return "on";
  }
  // "know that if she calls, you will answer": what is told has a lead of its own
  if (comma && joiner === "" && endsToldLead(words, join.at, heads[heads.length - 1])) {
    inner.finite = true;
    return "on";
  }
  // "tell him that he may read, but he has to be quiet": what is said goes on
  if (
    inner.finite &&
    (joiner === "and" || joiner === "but") &&
    telling.has(heads[heads.length - 1]?.lemma ?? "") &&
    goesOnAbout(words, heads[heads.length - 1]?.at ?? join.at, join.at, next)
  )
    return "on";
  // "tell her that you understand, but you're being careful": what is said goes on
  if (
    inner.finite &&
    (joiner === "and" || joiner === "but") &&
    telling.has(heads[heads.length - 1]?.lemma ?? "") &&
    ["you", "you're", "you've", "you'd", "you'll"].includes(words[next]?.lower ?? "")
  )
    return "on";
  // "wait till it's dark and they won't see it": no such clause tells what will be
  if (inner.adverbial && joiner === "and" && !comma && isAfterTime(words, join.at, next)) return "end";
  if (inner.adverbial && joiner !== "" && !comma && joiner !== "but" && joiner !== "so") return "on";
  // "so things cool off and you're ready": a purpose goes on
  if (inner.purpose && !comma && joiner === "and" && !words[next]?.lower.endsWith("'ll")) return "on";
  if (
    inner.finite &&
    !comma &&
    (joiner === "or" ||
      (joiner === "and" &&
        !has(words[next], tag.contraction) &&
        words[next]?.lower === "you" &&
        !has(words[next + 1], tag.modal)))
  )
    return "on";
  // ", which you …" and lists of nouns never come here
  return "end";
}

/** "tell him no": a word of answer right before the comma, and whom it is said to. */
function isAnswer(words: Words, { at }: Join, heads: readonly Head[]): boolean {
  const head = heads[heads.length - 1];
  if (head === undefined || !telling.has(head.lemma) || !isWord(words[at - 1], "no", "yes", "sorry", "okay"))
    return false;
  return at - 1 === head.at + 1 || (at - 2 === head.at + 1 && has(words[head.at + 1], tag.object | tag.pronoun));
}

/** "… and that you need others" */
const saysOn = (words: Words, from: number): boolean => {
  for (let i = from + 2; i < words.length && !isBoundary(words[i]); i += 1)
    if (isWord(words[i], "and", "but") && isWord(words[i + 1], "that") && startsClause(words, i + 2)) return true;
  return false;
};
