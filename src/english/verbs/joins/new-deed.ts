import { opensCommand } from "../../clauses/command-verb.js";
import { isBoundary } from "../../clauses/clauses.js";
import { verbStart } from "../../lexicon.js";
import { tag } from "../../text/tags.js";
import { has, isWord, type Word } from "../../text/words.js";
import type { Head } from "../head.js";
import type { Polarity } from "../polarity.js";
import type { Inner } from "./inner.js";
import { isJoiner, type Join } from "./join.js";
import { lastVerbs, linking, massNouns, movers, particles } from "./join-words.js";
import { isOther } from "./pairs.js";

type Words = readonly Word[];

/** Where a verb may stand behind a join: the first word behind it, the word behind what denies or frames it, and the verb. */
export interface VerbPlace {
  readonly next: number;
  readonly start: { readonly at: number; readonly polarity: Polarity };
  readonly at: number;
}

/** Whether the base form behind a join, which shares in nothing before it, is a deed of its own, or a noun ("on"). */
export function judgeDeed(
  words: Words,
  join: Join,
  place: VerbPlace,
  verb: Word,
  inner: Inner,
  heads: readonly Head[],
): Head | "on" {
  const { joiner, comma } = join;
  const { next, start, at } = place;
  const likely = verbStart(verb.lower);
  // "your letter and resume.", "milk, bread, and juice.": a noun at the end, behind another
  if (
    joiner === "and" &&
    isLast(words, at) &&
    has(verb, tag.noun) &&
    has(words[join.at - 1], tag.noun) &&
    !lastVerbs.has(verb.lower)
  )
    return "on";
  // "hobby shops and craft shops": the same things of two sorts
  if (words[at + 1]?.lower === words[join.at - 1]?.lower && has(words[at + 1], tag.plural)) return "on";
  // "a list and offer services to them": bare plurals behind a verb
  if (
    joiner === "and" &&
    likely >= 2 &&
    has(words[at + 1], tag.plural) &&
    has(words[at + 2], tag.preposition) &&
    !inner.infinitive
  )
    return headAt();
  const command = opensCommand(words, at, true);
  // ", just drive there": the adverb turns to a new deed
  // "hit, yell, or harm": a list of bare verbs
  if (joiner === "" && likely >= 2 && words[at + 1]?.lower === "," && heads[heads.length - 1]?.at === join.at - 1)
    return headAt();
  const chained = comma && (heads.length > 1 || (start.at > next && likely >= 2));
  if (joiner !== "" && isLast(words, at) && lastVerbs.has(verb.lower)) return headAt();
  // "mix colours, draw lines and mark spots": another in a row of deeds
  if (joiner !== "" && heads.length > 1 && likely >= 2 && has(words[at + 1], tag.plural) && isBoundary(words[at + 2]))
    return headAt();
  // "keep in touch and love each other"
  if (joiner !== "" && likely > 0 && (has(words[at + 1], tag.object | tag.reflexive) || isOther(words, at + 1)))
    return headAt();
  // "find a place and start small"
  if (
    joiner !== "" &&
    linking.has(verb.lower) &&
    has(words[at + 1], tag.adjective | tag.adverb) &&
    isBoundary(words[at + 2])
  )
    return headAt();
  // "…, be kind, be brief"
  if (joiner === "" && verb.lower === "be" && command) return headAt();
  // "don't just study, practice": what is to be done instead
  const first = heads[0];
  if (
    joiner === "" &&
    heads.length === 1 &&
    first?.polarity === "not" &&
    isWord(words[first.mid - 1], "just", "only", "simply") &&
    likely > 0 &&
    isBoundary(words[at + 1])
  )
    return headAt();
  // "practice, practice, practice"
  if (joiner === "" && verb.lower === heads.at(-1)?.lemma && heads.at(-1)?.at === join.at - 1) return headAt();
  // "…, let HR do it"
  if (verb.lower === "let" && has(words[at + 2], tag.base)) return headAt();
  // "go in and say hello", "buy some, have extra at home"
  if ((joiner === "and" && verb.lower === "say") || (joiner === "" && verb.lower === "have" && command))
    return headAt();
  const accept =
    joiner === ""
      ? command &&
        (likely === 3 ||
          chained ||
          // "…when you're tired, sleep on it": behind a clause of its own no list of nouns goes on
          (inner.adverbial && likely === 2) ||
          hasObject(words, at) ||
          (likely === 2 && particles.has(words[at + 1]?.lower ?? "")) ||
          (movers.has(verb.lower) && has(words[at + 1], tag.preposition)))
      : command || (likely === 3 && !has(words[at + 1], tag.modal | tag.be));
  // "look around, then call or visit them"
  if (!accept && joiner === "then" && likely >= 2 && isJoiner(words[at + 1])) return headAt();
  if (!accept && joiner !== "" && likely > 0 && bareCountable(words, at)) return headAt();
  if (!accept)
    return joiner !== "" && likely === 2 && isLast(words, at) && !has(words[next - 2], tag.noun | tag.plural)
      ? headAt()
      : "on";
  return headAt();

  function headAt(): Head {
    return { at, from: next, mid: start.at, lemma: verb.lower, polarity: start.polarity };
  }
}

/** Whether what only a verb has behind it stands behind `at`: "call her", "wash the cup". */
export function hasObject(words: Words, at: number): boolean {
  return has(words[at + 1], tag.determiner | tag.possessive | tag.object | tag.reflexive | tag.pronoun);
}

/** "pens and experiment with colours": a noun that needs an article and has none is a verb. */
function bareCountable(words: Words, at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    !massNouns.has(word.lower) &&
    has(words[at + 1], tag.preposition) &&
    words[at + 1]?.lower !== "of" &&
    !has(words[at - 1], tag.adjective | tag.determiner | tag.possessive)
  );
}

function isLast(words: Words, at: number): boolean {
  return isBoundary(words[at + 1]);
}
