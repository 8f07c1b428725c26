import { isAfterTime } from "../../clauses/led-clause.js";
import { tag } from "../../text/tags.js";
import { has, type Word } from "../../text/words.js";
import type { Head } from "../head.js";
import type { Inner } from "./inner.js";
import type { Join } from "./join.js";
import { goesOnAbout } from "./pairs.js";

type Words = readonly Word[];

/** Verbs of saying, whose clause goes on behind "and" and "but". */
export const telling = new Set(["tell", "say", "explain", "remind", "let", "show"]);

/** Whether a clause with a subject of its own at `next`, behind the join, ends the verb phrase ("end") or is more of the same ("on"). */
export function judgeClause(
  words: Words,
  join: Join,
  next: number,
  inner: Inner,
  heads: readonly Head[],
): "end" | "on" {
  const { joiner, comma } = join;
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
