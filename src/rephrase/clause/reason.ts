import { among } from "../../english/text/remembered.js";
import { isReader } from "../../english/speakers.js";
import { hasFinite } from "../../english/clauses/clauses.js";
import { isSubordinator } from "../../english/clauses/leads.js";
import { wordAt, type Word } from "../../english/text/words.js";
import { isFuture } from "../../english/verbs/past/future.js";
import { introEnd } from "./intro.js";

type Words = readonly Word[];

const isJoiner = among(new Set([",", "so", "and", "then"]));
const isBreak = among(new Set([";", ":", "—", "…", ".", "!", "?", "(", ")"]));
const leading = new Set(
  "if though although when whenever anytime unless until while because since once time".split(" "),
);

/**
 * The last word of a clause about the listener that ends before `at` with only a comma, "so" or "and" between: "You are the
 * boss, make your decisions"; or of one about what is to come, with "so": "It will rain, so take a coat". Told as the writer's, what follows is no longer joined to it, and wants a sentence of its own.
 */
export function reasonOver(words: Words, at: number): Word | undefined {
  let end = at;
  while (isJoiner(wordAt(words, end - 1))) end -= 1;
  if (end === at) return undefined;
  let begin = end;
  while (begin > 0 && !isBreak(words[begin - 1])) begin -= 1;
  begin = introEnd(words, begin);
  const opener = words[begin];
  if (begin >= end || opener === undefined || !hasFinite(words, begin, end)) return undefined;
  const clause = words.slice(begin, end);
  // "it will rain, so take a coat": what is to come is no reason for what was done
  const ahead = words.slice(end, at).some(({ lower }) => lower === "so") && clause.some(isFuture);
  if (ahead) return words[end - 1];
  if (isSubordinator(opener)) return undefined;
  // "one thing to know- though you can't undo it, …", "a thought, any time you ask, …": a lead, in front of no clause
  for (let i = begin + 1; i < end; i += 1)
    if (leading.has(words[i]?.lower ?? "") && (words[i - 2]?.lower === "," || !hasFinite(words, begin, i)))
      return undefined;
  const speaks = clause.some((word) => !word.quoted && isReader(word));
  return speaks ? words[end - 1] : undefined;
}
