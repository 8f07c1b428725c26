import { applyChanges } from "../../documents/edit.js";
import { shiftPerson, type Change, type Person } from "../../english/person.js";
import type { Directive } from "../directive.js";

const writers = new Set("i i'm i've i'd i'll me my mine we we're our us let's".split(" "));

/** Words with which the clauses behind the advice speak of what the two say to each other, or ask: "I can hardly give you advice". */
const between = new Set(["advice", "?", "got", "alone"]);

/** What lay ahead then, by whom the listener has become. */
const ahead = {
  first: { "you're": "I was", "you'll": "I'd" },
  third: { "you're": "they were", "you'll": "they'd" },
} as const;

/**
 * The clauses behind the advice in its sentence, words[from, to), with the listener turned as in the advice itself: "Get your
 * papers, you're going to need them." What was to come then would come ("they'll help you" → "they'd help me") unless the
 * advice is told as `going` on. Undefined when they speak to the reader, or of nobody turned.
 */
export function restText(
  directive: Directive,
  from: number,
  to: number,
  going: boolean,
  person: Person,
): string | undefined {
  const { text, words } = directive.sentence;
  const rest = words.slice(from, to);
  if (
    !rest.some((word) => word.lower.startsWith("you")) ||
    rest.some((word) => writers.has(word.lower) || between.has(word.lower))
  )
    return undefined;
  const changes = new Map<number, Change>();
  for (const change of shiftPerson(text, words, from, to, person)) changes.set(change.start, change);
  if (!going)
    for (const word of rest) {
      const told = toldThen(word.lower, person);
      if (told === undefined) continue;
      const start = told.startsWith("'") ? word.end - 3 : word.start;
      changes.set(start, { start, end: word.end, text: told });
    }
  const last = words[to - 1];
  const start = words[from - 1]?.end;
  return last === undefined || start === undefined
    ? undefined
    : applyChanges(text, start, last.end, [...changes.values()]);
}

/** The form of a word of the future in a tale of the past; one that begins with "'" takes the place of "'ll". */
function toldThen(lower: string, person: Person): string | undefined {
  if (lower === "you're" || lower === "you'll") return ahead[person][lower];
  if (lower === "will") return "would";
  if (lower === "won't") return "wouldn't";
  return /^(?:he|she|it|they|that)'ll$/.test(lower) ? "'d" : undefined;
}
