import { isBoundary } from "../../../english/clauses/clauses.js";
import { feelingOf } from "../../../english/feelings.js";
import { lemmaOf } from "../../../english/lexicon.js";
import { tag } from "../../../english/text/tags.js";
import { has, kind, type Word } from "../../../english/text/words.js";
import { regretted, states } from "./unsaid.js";

type Words = readonly Word[];

/** Words that grade what follows them: "so tired", "a bit sad". */
const grading = /^(?:so|very|really|quite|pretty|rather|a|bit|little|lot|kind|sort|of|more|less|too|still|no|longer|now|also|then|even|both|all|deeply|extremely|incredibly|already|again|not|totally|completely|feeling|mostly|mainly|slightly|somewhat|bone|n't)$/; // prettier-ignore

/** The index past the grading words from `at` on. */
export function skipGrading(words: Words, at: number): number {
  let i = at;
  while (grading.test(words[i]?.lower ?? "") || (words[i]?.lower.endsWith("ly") === true && has(words[i], tag.adverb)))
    i += 1;
  return i;
}

/** Roles that somebody can have without being judged: "I'm a nurse", "I was a child". */
const roles = /^(?:nurse|teacher|doctor|student|mother|father|mum|mom|dad|parents?|child|kid|girl|boy|teenager|widow|widower|carer|caregiver|manager|driver|engineer|cook|writer|musician|artist|cleaner|son|daughter|sister|brother|wife|husband|friends?|twins?|grandmother|grandfather|volunteer|trainee|beginner|therapist|vegetarian|adult|foreigner|immigrant|refugee|veteran|baby|supporter|coach|guest|part|member)$/; // prettier-ignore

/** Past "just" and "only". */
export const skipJust = (words: Words, at: number): number =>
  words[at]?.lower === "just" || words[at]?.lower === "only" ? at + 1 : at;

/** Whether what is said behind a form of "be" of the writer is a feeling, a state, a place, a role or a doing, and no verdict. */
export function plainState(words: Words, at: number): boolean {
  const just = words.slice(at, at + 2).some(({ lower }) => lower === "just" || lower === "only" || lower === "being");
  const i = skipGrading(words, skipJust(words, at));
  const word = words[i];
  if (word === undefined || isBoundary(word)) return false;
  // "stil angry": an unknown word between is a mistyped adverb
  const feeling = feelingOf(word.lower) ?? (word.tags === 0 ? feelingOf(words[i + 1]?.lower ?? "") : undefined);
  if (feeling !== undefined) return feeling === "plain" && !just;
  if (states.has(word.lower) || word.lower === "myself") return true;
  if (word.lower === "being") return false;
  // "I'm getting old"
  if (word.lower === "getting") return feelingOf(words[skipGrading(words, i + 1)]?.lower ?? "") === "plain" || !has(words[skipGrading(words, i + 1)], tag.adjective); // prettier-ignore
  if (/^(?:young|old|far|late|early|small|tall|short|ill|busy|close)$/.test(word.lower)) return true;
  if (has(word, tag.gerund)) return !regretted.has(lemmaOf(word.lower) ?? "");
  if (has(word, tag.participle) && lemmaOf(word.lower) !== undefined)
    return !regretted.has(lemmaOf(word.lower) ?? "") || word.lower === "hurt";
  if (has(word, tag.preposition) && word.lower !== "like") return true;
  // "I'm not my father" would comfort, or hurt
  if (words.slice(at, i).some(({ lower }) => lower === "not")) return has(word, tag.preposition);
  if (/^(?:the|my|an?|his|her|their)$/.test(word.lower) || /^an?$/.test(words[i - 1]?.lower ?? "")) {
    return roles.test(words[i + (/^(?:the|my|an?|his|her|their)$/.test(word.lower) ? 1 : 0)]?.lower ?? "") || /^(?:one|only|first|last|oldest|youngest|eldest)$/.test(words[i + 1]?.lower ?? ""); // prettier-ignore
  }
  // "we're friends": a role that two have
  return word.kind === kind.number || /^(?:friends|twins|parents)$/.test(word.lower);
}
