import { hasFinite, isBoundary, skipAdverbs } from "../../english/clauses/clauses.js";
import { opensCommand } from "../../english/clauses/command-verb.js";
import { mainBegins, subordinators } from "../../english/clauses/leads.js";
import { verbStart } from "../../english/lexicon.js";
import { tag } from "../../english/text/tags.js";
import { has, type Word } from "../../english/text/words.js";

type Words = readonly Word[];

/** "If you're new here ask the porter": where a command opens behind a leading clause without a comma; −1. */
export function bareCommand(words: Words, at: number): number {
  const first = words[at];
  if (first === undefined || first.lower === "now") return -1;
  // "like truly stop and self heal": no phrase that leads in
  const phrase = !subordinators.has(first.lower) && has(first, tag.preposition) && first.lower !== "like";
  if (!subordinators.has(first.lower) && !phrase) return -1;
  const participle = (first.lower === "while" || first.lower === "when") && has(words[at + 1], tag.gerund);
  for (let i = at + (phrase || participle ? 2 : 3); i < words.length && i < at + (phrase ? 6 : 24); i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (word === undefined || isBoundary(word) || mainBegins(words, at, i)) return -1;
    const adverb = ["just", "please", "then", "definitely", "maybe", "perhaps"].includes(word.lower);
    const verbAt = adverb ? skipAdverbs(words, i + 1) : i;
    const verb = words[verbAt];
    // "If you can't do it then don't go"
    if (
      word.lower === "then" &&
      (words[i + 1]?.lower === "don't" || words[i + 1]?.lower === "never") &&
      hasFinite(words, at + 1, i)
    )
      return i;
    if (verb === undefined || verbStart(verb.lower) !== 3) continue;
    if (
      !adverb &&
      before !== undefined &&
      before.tags !== 0 &&
      !has(
        before,
        tag.noun | tag.plural | tag.adjective | tag.object | tag.adverb | tag.pronoun | tag.gerund | tag.participle,
      )
    )
      continue;
    if (has(before, tag.coordinator)) continue;
    // "they pretty much just sell …"
    if (adverb && ["much", "more", "most", "many", "pretty"].includes(before?.lower ?? "")) continue;
    // "at her second try": a quality waits for its noun
    if (!adverb && has(before, tag.adjective) && has(words[i - 2], tag.determiner | tag.possessive)) continue;
    // "the elephants throw": a plural with its article is the verb's subject
    if (
      !adverb &&
      has(before, tag.plural) &&
      !has(before, tag.noun) &&
      ["the", "these", "those", "my", "his", "their", "our"].includes(words[i - 2]?.lower ?? "")
    )
      continue;
    // "and if you do please ask": "do" stands for what was said
    const again = word.lower === "please" && before?.lower === "do" && words[i - 2]?.lower === "you";
    if (
      (!again &&
        has(
          before,
          tag.subject | tag.modal | tag.be | tag.auxiliary | tag.contraction | tag.negation | tag.midAdverb,
        )) ||
      before?.lower === "to" ||
      before?.lower === "you"
    )
      continue;
    const next = words[verbAt + 1];
    if (
      !adverb &&
      !has(
        next,
        tag.determiner |
          tag.possessive |
          tag.object |
          tag.reflexive |
          tag.preposition |
          tag.gerund |
          tag.wh |
          tag.plural,
      ) &&
      next?.lower !== "to" &&
      !(verb.lower === "make" && next?.lower === "sure")
    )
      continue;
    if (phrase && hasFinite(words, at + 1, i)) return -1;
    if (!participle && !phrase && word.lower !== "please" && !hasFinite(words, at + 1, i)) continue;
    // "If they let him take the test": a bare infinitive behind its object
    let behindLet = false;
    for (let k = Math.max(at, i - 4); k < i - 1; k += 1)
      if (["let", "lets", "make", "makes", "help", "helps", "have", "see", "watch"].includes(words[k]?.lower ?? ""))
        behindLet = true;
    if (behindLet && !adverb) continue;
    if (opensCommand(words, verbAt, true)) return i;
  }
  return -1;
}
