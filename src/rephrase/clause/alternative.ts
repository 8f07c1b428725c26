import { kind } from "../../english/text/words.js";
import type { Directive } from "../directive.js";

const joining = new Set(["or", "alternatively", "else", ",", "maybe", "perhaps"]);

/**
 * The index of the word with which a sentence sets its advice beside what was said before: "Or call her", "Alternatively, rest".
 * -1 when it does not, or when a clause leads the advice in.
 */
export function alternativeAt({ sentence: { words }, leads, match }: Directive): number {
  if (leads.length > 0) return -1;
  const first = words.findIndex((word) => word.kind === kind.word);
  const opener = words[first]?.lower;
  if (first >= match.from || (opener !== "or" && opener !== "alternatively")) return -1;
  return words.slice(first, match.from).every(({ lower }) => joining.has(lower)) ? first : -1;
}
