import { lemmaOf } from "../../lexicon.js";
import { tag } from "../../text/tags.js";
import { has, isWord, type Word } from "../../text/words.js";
import type { Head } from "../head.js";
import { readPolarity } from "../polarity.js";

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
