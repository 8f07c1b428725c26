import { kind } from "../../english/text/words.js";
import type { Directive } from "../directive.js";

const joining = new Set(["or", "alternatively", "else", ",", "maybe", "perhaps"]);

const ending = new Set("quit leave sell cancel divorce dump resign".split(" "));

/** "Or quit": an end of what other advice goes on with, so that nobody can have done both. */
export const isOtherEnd = (directive: Directive): boolean =>
  isAlternative(directive) && ending.has(directive.phrase.heads[0]?.lemma ?? "");

/** Whether a sentence sets its advice beside what was said before, "Or call her", "Alternatively, rest", and no clause leads it in. */
export function isAlternative({ sentence: { words }, leads, match }: Directive): boolean {
  if (leads.length > 0) return false;
  const first = words.findIndex((word) => word.kind === kind.word);
  const opener = words[first]?.lower;
  if (first >= match.from || (opener !== "or" && opener !== "alternatively")) return false;
  return words.slice(first, match.from).every(({ lower }) => joining.has(lower));
}

/** Whether an alternative stands behind an "Or", which stays: "Or call her" → "Or another thing that helped me was calling her". */
export const keepsOr = (directive: Directive): boolean =>
  isAlternative(directive) && directive.sentence.words.find((word) => word.kind === kind.word)?.lower === "or";
