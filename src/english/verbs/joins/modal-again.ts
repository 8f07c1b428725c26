import { lemmaOf, verbStart } from "../../lexicon.js";
import { tag } from "../../text/tags.js";
import { has, isWord, type Word } from "../../text/words.js";
import type { Head } from "../head.js";
import { readPolarity } from "../polarity.js";

/** What may come of itself: "or you could fall". */
const fates = new Set("be get have fall lose miss end regret hurt fail die find feel break wind face".split(" "));

/** "try a class, or you can join a club": another way, whose "you can" says no more than the "or". */
export function otherWay(words: readonly Word[], at: number): Head | undefined {
  if (!isWord(words[at], "you") || !isWord(words[at + 1], "can", "could")) return undefined;
  const mid = at + 2;
  const verb = words[isWord(words[mid], "also", "always", "just", "even", "maybe") ? mid + 1 : mid];
  if (verb === undefined || !has(verb, tag.base) || verbStart(verb.lower) < 2 || fates.has(verb.lower))
    return undefined;
  const found = words.indexOf(verb, mid);
  return { at: found, from: at, mid: found, lemma: verb.lower, polarity: "plain" };
}

/** "you should ask him, and should write it down", "and should be telling them": the verb behind a modal that is said again at `at`. */
export function modalAgain(words: readonly Word[], at: number): Head | undefined {
  if (!has(words[at], tag.modal) || isWord(words[at], "better")) return undefined;
  const { at: be, polarity } = readPolarity(words, at + 1);
  const doing = words[be + 1];
  if (isWord(words[be], "be") && doing !== undefined && has(doing, tag.gerund) && !has(doing, tag.adjective | tag.noun))
    return { at: be + 1, from: at, mid: be + 1, lemma: lemmaOf(doing.lower) ?? doing.lower, polarity };
  const verb = words[be];
  return has(verb, tag.base) && verb !== undefined
    ? { at: be, from: at, mid: be, lemma: verb.lower, polarity }
    : undefined;
}
