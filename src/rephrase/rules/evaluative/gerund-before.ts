import { skipAdverbs } from "../../../english/clauses/clauses.js";
import type { Sentence } from "../../../english/text/sentences.js";
import { tag } from "../../../english/text/tags.js";
import { has, isWord, type Word, wordAt } from "../../../english/text/words.js";
import { skipFrameAdverbs } from "../../../english/verbs/polarity.js";
import { frameBefore } from "../../clause/frame.js";
import { opensMain } from "../../clause/main-clause.js";
import type { Match } from "../../forms.js";

type Words = readonly Word[];

/**
 * The deed that is the subject of the verb at `end`, "Talking to her | is key": a gerund with what belongs to it, at the start of
 * its clause. What is said of it, up to `to`, is dropped. `whole`: the gerund must say what is done to what, or how.
 */
export function gerundBefore(sentence: Sentence, end: number, to: number, whole: boolean): Match | undefined {
  const { words } = sentence;
  for (let from = end - 1; from >= 0 && from > end - 16; from -= 1) {
    const verb = skipAdverbs(words, from);
    if (verb >= end || !has(words[verb], tag.gerund) || words[verb]?.quoted === true) continue;
    if (whole && !isDeed(words, from, verb, end)) continue;
    const main = opensMain(words, from);
    const frame = main ? undefined : frameBefore(sentence, from);
    if (frame === undefined && !main) continue;
    // "Eating early and sleeping well is a good idea": both are
    if (
      isWord(words[from - 1], "and", "or") &&
      words.slice(Math.max(0, from - 12), from).some((word) => has(word, tag.gerund))
    )
      continue;
    return {
      from: frame?.from ?? from,
      verb,
      mid: skipFrameAdverbs(words, from),
      polarity: "plain",
      shape: "gerund",
      // "buying two, for a rainy day, would be good"
      drop: [isWord(words[end - 1], ",") ? end - 1 : end, to],
      ...(whole && isWord(words[to], ",") && !isWord(words[to + 1], "so") ? { to } : {}),
    };
  }
  return undefined;
}

/** Whether the gerund at `verb` says what is done to what; "Timing is key" and "Having this is important" do not. */
function isDeed(words: Words, from: number, verb: number, end: number): boolean {
  // "setting up a call", but "training at night"
  const particle = isWord(words[verb + 1], "up", "out", "off", "down", "back", "away");
  if (end - verb < 2 || (!particle && has(words[verb + 1], tag.preposition) && has(words[verb], tag.noun)))
    return false;
  if (isWord(words[verb + 1], "this", "that", "these", "those")) return false;
  // "find a hobby (singing, painting) that could help"
  if (isWord(words[end - 1], "that", "this", "it", "which", ")")) return false;
  // "tell him that in spring, keeping it warm is key": what is told
  return !isWord(wordAt(words, from - 1), ",") || !words.slice(0, from).some((word) => isWord(word, "that"));
}
