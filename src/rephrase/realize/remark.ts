import { skipAdverbs, startsClause } from "../../english/clauses/clauses.js";
import { tag } from "../../english/text/tags.js";
import { has, isWord, type Word } from "../../english/text/words.js";
import { isSureOfOthers } from "../clause/reader/sure-of.js";
import type { Directive } from "../directive.js";
import { opening, opensLead } from "./outcome.js";
import { hedges, isGuess, telling, whatCame } from "./tale.js";
import { isFuture } from "../../english/verbs/past/future.js";
import { foretellsOthers } from "./time/foretold.js";

type Words = readonly Word[];

/** "Write less; if all you do is write, I doubt it": what speaks of the writer and the reader is no part of a story; a hope is. */
export const isBetween = (rest: Words, { phrase }: Directive): boolean =>
  !telling.has(phrase.heads.at(-1)?.lemma ?? "") &&
  rest.some(({ lower }, i) => /^i(?:'|$)/.test(lower) && !hoping.has(rest[i + 1]?.lower ?? ""));

const hoping = new Set("hope wish promise swear guess bet love".split(" "));

/** "…, she will cry": what others would do, or what was to be, has not happened to anybody who tells of it. */
export function isOthers(directive: Directive, from: number, at: number, to: number): boolean {
  const { words } = directive.sentence;
  if (telling.has(directive.phrase.heads.at(-1)?.lemma ?? "") || joining.has(words[from]?.lower ?? "")) return false;
  if (!startsClause(words, at) || has(words[at], tag.wh | tag.subordinator) || opensLead(words, directive, from))
    return false;
  if (whatCame(directive, from, at, to) !== "came" && words[to - 1]?.lower !== "otherwise") return false;
  return foretellsOthers(words, at, to);
}

const parting = new Set(["—", "but", ";"]);
const onlyThat = new Set(["that", "this", "it"]);
const guesses = new Set("may might could maybe perhaps".split(" "));

/**
 * "… - there may be kids in it", "but then they might be upset", ", it may take a while but …": what may be so with the reader is
 * guessed, and no part of a tale.
 */
export function isGuessed(words: Words, from: number, at: number, to: number): boolean {
  const parted = words.slice(from, at).some(({ lower }) => parting.has(lower));
  const unless = words[from]?.lower === "," && words.slice(at, to).some(({ lower }) => lower === "but");
  // "…, and that might be a good start"
  if (words[from]?.lower === "and" && guesses.has(words[at + 1]?.lower ?? "") && onlyThat.has(words[at]?.lower ?? ""))
    return true;
  // "…, they probably have plenty": so it is, or is not
  if (isWord(words[at], "they", "he", "she") && guessesOf(words, at)) return true;
  // "…, but I wouldn't worry": what the writer would do
  if (isWord(words[at], "i'd") || (isWord(words[at], "i") && isWord(words[at + 1], "would", "wouldn't")))
    return parted || words.slice(from, at).some(({ lower }) => lower === "and");
  if (isWord(words[from], ",", "—", "…", ";") && isSureOfOthers(words, from + 1)) return true;
  if (!parted && !unless) return false;
  const begin = guesses.has(words[at]?.lower ?? "") ? at : at + 1;
  // "but then thye might": a subject that nobody knows
  if (words[from]?.lower === "but" && words[at]?.tags === 0 && guesses.has(words[at + 1]?.lower ?? "")) return true;
  return (
    startsClause(words, at) &&
    words.slice(begin, at + 3).some(({ lower }) => guesses.has(lower)) &&
    (parted || isGuess(words, from))
  );
}

const likely = new Set(["probably", "likely", "presumably"]);

/** "they probably have plenty": what is guessed of others at `at`, as it is now. */
const guessesOf = (words: Words, at: number): boolean =>
  (likely.has(words[at + 1]?.lower ?? "") && !words.slice(at + 2, at + 3).some(isFuture)) ||
  (has(words[at + 1], tag.be) && likely.has(words[at + 2]?.lower ?? ""));

const moments = new Set("time chance moment opportunity age year season".split(" "));

/** "…, and this is the time in your life to start", "…, now is your chance": what holds as it is said. */
export function isOfNow(words: Words, at: number): boolean {
  if (!isWord(words[at], "this", "now") || !isWord(words[at + 1], "is")) return false;
  if (!has(words[at + 2], tag.determiner | tag.possessive)) return false;
  return words.slice(at + 3, at + 5).some(({ lower }) => moments.has(lower));
}

/** Behind these stands what came of the deed, or of leaving it. */
const joining = new Set(["and", "so", "or"]);

const helping = new Set("help helps work works out too a bit lot little some you".split(" "));

/** ", and maybe that will help": said behind what has helped, that hope says less. */
export function onlyHopes(rest: Words): boolean {
  let i = opening(rest, 0);
  const hedged = hedges.has(rest[i]?.lower ?? "");
  while (hedges.has(rest[i]?.lower ?? "")) i += 1;
  if (!["that", "it", "this", "that'll", "it'll", "this'll"].includes(rest[i]?.lower ?? "")) return false;
  const future = rest[i]?.lower.endsWith("'ll") === true;
  i += 1;
  const before = i;
  while (hedges.has(rest[i]?.lower ?? "")) i += 1;
  i = skipAdverbs(rest, i);
  if (!hedged && !future && i === before) return false;
  return (
    (rest[i]?.lower === "help" || rest[i]?.lower === "helps") && rest.slice(i).every(({ lower }) => helping.has(lower))
  );
}
