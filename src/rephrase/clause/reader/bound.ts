import { hasFinite } from "../../../english/clauses/clauses.js";
import type { Directive } from "../../directive.js";
import { introEnd } from "../intro.js";
import { others, refersBack } from "./people.js";

const breaks = new Set([";", ":", "—", "…", ".", "!", "?"]);
const names = new Set([...others, "these", "those", "they're", "he's", "she's"]);

/**
 * Whether the advice goes on about people whom a clause before it in its sentence, which stays as it is, has named as the
 * reader's: "These two gossip about you, so why not let them talk". No story of the writer's has them in it.
 */
export function isBound({ sentence: { words }, leads, match, phrase }: Directive): boolean {
  const from = leads[0]?.from ?? match.from;
  let begin = from;
  while (begin > 0 && !breaks.has(words[begin - 1]?.lower ?? "")) begin -= 1;
  begin = introEnd(words, begin);
  if (begin >= from || !hasFinite(words, begin, from)) return false;
  const before = words.slice(begin, from);
  if (before.some((word) => word.quoted)) return false;
  if (!before.some((word, i) => word.lower === "your" || (i < 3 && names.has(word.lower)))) return false;
  return refersBack(words, from, phrase.to);
}
