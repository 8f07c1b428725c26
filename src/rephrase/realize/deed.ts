import { tag } from "../../english/text/tags.js";
import { has, type Word, wordAt } from "../../english/text/words.js";
import { lemmaOf } from "../../english/lexicon.js";
import type { Head } from "../../english/verbs/head.js";
import { readPolarity } from "../../english/verbs/polarity.js";
import { readVerbPhrase } from "../../english/verbs/verb-phrase.js";
import type { Directive } from "../directive.js";

type Words = readonly Word[];

/**
 * The directive with what it only asks to consider told as the deed: "consider getting a lamp" advises getting one, and it
 * was the lamp that helped; so is "try getting a lamp". What is considered as a fact or a thing ("consider the cost") stays.
 */
export function deedOf(directive: Directive, asked: boolean): Directive {
  const { phrase, sentence, match } = directive;
  const { words } = sentence;
  const heads: Head[] = [];
  phrase.heads.forEach((head, n) => {
    // "read about it and consider stopping": a step of its own
    const step = (asked && head.lemma === "try") || (n > 0 && head.lemma === "consider");
    const begin = step ? -1 : considered(words, head);
    if (begin < 0) {
      heads.push(head);
      return;
    }
    const { at, polarity } = readPolarity(words, begin);
    const end = phrase.heads[n + 1]?.from ?? phrase.to;
    const deeds = readVerbPhrase(words, head.from, at, "gerund", polarity).heads.filter((deed) => deed.at < end);
    // "try explaining that by eating greens, varying her meals is easy": what stands behind a comma alone is none
    const joined = has(wordAt(words, (deeds.at(-1)?.from ?? 0) - 1), tag.coordinator);
    heads.push(...(joined ? deeds : deeds.slice(0, 1)));
  });
  if (heads.length === phrase.heads.length && heads.every((head, n) => head === phrase.heads[n])) return directive;
  const first = heads[0];
  if (first === undefined || heads.some(({ lemma }) => lemma === "")) return directive;
  return { ...directive, match: { ...match, verb: first.at, mid: first.mid }, phrase: { ...phrase, heads } };
}

/** Gerunds that name a service when nothing follows them: "consider tutoring". */
const services = new Set("tutoring counseling counselling training mentoring coaching boarding daycare".split(" "));

/** Where the gerund (or its "not") begins that a head only considers; -1 when it considers a thing or a fact, or is denied. */
function considered(words: Words, head: Head): number {
  if (head.polarity !== "plain") return -1;
  // "worry about or think about losing it": what is said belongs to both
  if (has(wordAt(words, head.from - 1), tag.coordinator) && has(wordAt(words, head.from - 2), tag.preposition))
    return -1;
  let begin = -1;
  if (head.lemma === "consider" || head.lemma === "try") begin = head.at + 1;
  else if (head.lemma === "think" && ["about", "of"].includes(words[head.at + 1]?.lower ?? "")) begin = head.at + 2;
  if (begin < 0) return -1;
  const { at } = readPolarity(words, begin);
  const deed = words[at];
  if (!has(deed, tag.gerund) || deed === undefined || deed.quoted || lemmaOf(deed.lower) === undefined) return -1;
  const named = services.has(deed.lower) || has(deed, tag.noun | tag.adjective);
  return named && !takesObject(words, at) ? -1 : begin;
}

/** "training the dog", "moving to a town": what only a verb has behind it. */
function takesObject(words: Words, at: number): boolean {
  const next = words[at + 1];
  return has(next, tag.determiner | tag.possessive | tag.object | tag.reflexive) || next?.lower === "you";
}
