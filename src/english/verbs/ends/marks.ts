import { isBoundary, startsClause } from "../../clauses/clauses.js";
import { opensCommand } from "../../clauses/command-verb.js";
import { ledCommand } from "../../clauses/led-command.js";
import { verbStart } from "../../lexicon.js";
import { tag } from "../../text/tags.js";
import { has, isWord, kind, type Word } from "../../text/words.js";
import type { Head } from "../head.js";
import type { Inner } from "../joins/inner.js";
import { lastVerbs } from "../joins/join-words.js";
import { readPolarity, skipFrameAdverbs } from "../polarity.js";

type Words = readonly Word[];

/** What the mark at `at`, which is no comma, is to a verb phrase: its end, a verb of it right behind the mark, or more of the same ("on"). */
export function judgeMark(words: Words, at: number, inner: Inner): Head | "end" | "on" {
  const mark = words[at];
  switch (mark?.lower) {
    case ")":
    case ";":
    case "…":
    case "!":
    case "?":
      return "end";
    case ".":
      // "see a Dr. first": where no sentence ends, a stop belongs to its word
      return mark.gap === 0 && words[at + 1]?.gap === 1 ? "on" : "end";
    case ":":
      // "take a day off: travel, read a book"
      if (has(words[at + 1], tag.base) && isWord(words[at + 2], ",") && opensCommand(words, at + 3))
        return behind(words, at);
      return startsClause(words, at + 1) ||
        opensCommand(words, at + 1) ||
        !has(words[at + 1], tag.determiner | tag.noun | tag.plural)
        ? "end"
        : "on";
    case "—":
      // "go outside - breathe"
      if (standsAlone(words, at + 1)) return behind(words, at);
      return startsClause(words, at + 1) ||
        opensCommand(words, skipFrameAdverbs(words, at + 1), true) ||
        forbids(words, at + 1) ||
        ledCommand(words, at + 1, true) >= 0
        ? "end"
        : "on";
    case "/":
      // "read a book / watch a film or rest", but "make sure you have / get one"
      return mark.gap > 0 && !inner.finite && !inner.infinitive && opensCommand(words, at + 1, true)
        ? behind(words, at)
        : "on";
    default:
      return mark?.kind === kind.symbol && mark.lower === "" && !has(words[at + 1], tag.preposition) ? "end" : "on";
  }
}

const behind = (words: Words, mark: number): Head => ({
  at: mark + 1,
  from: mark + 1,
  mid: mark + 1,
  lemma: words[mark + 1]?.lower ?? "",
  polarity: "plain",
});

/** "- breathe -": a verb with nothing behind it. */
const standsAlone = (words: Words, at: number): boolean =>
  has(words[at], tag.base) &&
  isBoundary(words[at + 1]) &&
  !isWord(words[at + 1], ",", "/") &&
  (lastVerbs.has(words[at]?.lower ?? "") || verbStart(words[at]?.lower ?? "") === 3);

/** "— don't shout", "— never give it up" */
const forbids = (words: Words, at: number): boolean => {
  const { at: verb, polarity } = readPolarity(words, at);
  return polarity !== "plain" && verbStart(words[verb]?.lower ?? "") > 0;
};
