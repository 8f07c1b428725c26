import { applyChanges } from "../../documents/edit.js";
import { hasFinite } from "../../english/clauses/clauses.js";
import { lemmaOf } from "../../english/lexicon.js";
import { shiftPerson, type Person } from "../../english/person.js";
import { isOfWriter } from "../../english/speakers.js";
import { kind, type Word, wordAt } from "../../english/text/words.js";
import { backshift } from "../../english/verbs/backshift.js";
import { introEnd } from "../clause/intro.js";
import { beginOf, type Directive } from "../directive.js";
import { later } from "./lead.js";
import { timesIn } from "./time/times.js";

/** What the advice is drawn from, told with it: the index of its first word, and its text with "so". */
export interface Ground {
  readonly from: number;
  readonly text: string;
}

const breaks = new Set([";", ":", "—", "…", ".", "!", "?", "(", ")", ","]);
const subject = /^your?(?:'|$)/;
const laughing = new Set(["lol", "haha"]);

/** What the writer finds in the reader: "you sound tired", "you deserve better", "you can do this". */
const appraising = new Set(
  "sound seem appear look deserve rock say mention ask tell write want can could might may must probably".split(" "),
);
const praise = new Set("right great amazing awesome brave smart young good not never".split(" "));

/**
 * The clause about the reader from which the advice follows with "so", told as the writer's: "You have two weeks left, so ask
 * them" → "I had two weeks left, so". Undefined where there is none, or where it holds what only the writer thinks of the reader.
 */
export function groundOf({ sentence: { text, words }, leads, match }: Directive, person: Person): Ground | undefined {
  const at = beginOf({ leads, match });
  const so = wordAt(words, at - 1)?.lower === "," ? at - 2 : at - 1;
  if (wordAt(words, so)?.lower !== "so") return undefined;
  const end = wordAt(words, so - 1)?.lower === "," ? so - 1 : so;
  let begin = end;
  while (begin > 0 && !breaks.has(words[begin - 1]?.lower ?? "")) begin -= 1;
  const from = introEnd(words, 0);
  if (begin > from) return undefined;
  const clause = words.slice(from, end);
  const first = words[from];
  const last = wordAt(words, end - 1);
  if (first === undefined || last === undefined || !isGround(clause, first)) return undefined;
  if (
    clause.some((word) => word.quoted || isOfWriter(word) || laughing.has(word.lower)) ||
    !hasFinite(words, from, end)
  )
    return undefined;
  const told = backshift(words, from, end, person, "would");
  if (told === undefined) return undefined;
  const changes = [...shiftPerson(text, words, from, end, person), ...told, ...timesIn(words, from, end)];
  const own = applyChanges(text, first.start, last.end, later(changes));
  return { from, text: `${own}${text.slice(last.end, words[at]?.start)}` };
}

/** "that could dry you out", "it's your choice": it may be of the reader without them as its subject. */
const others = new Set("that this it they it's that's this's they're".split(" "));

const isGround = (clause: readonly Word[], first: Word): boolean =>
  subject.test(first.lower)
    ? !appraises(clause)
    : others.has(first.lower) && clause.some(({ lower }) => subject.test(lower)) && !clause.some(praises);

const praises = ({ lower, kind: sort }: Word): boolean => sort === kind.word && praise.has(lower);

const stirred = new Set("surprised amazed shocked astonished".split(" "));

const appraises = (clause: readonly Word[]): boolean =>
  // "you'd be surprised how many do"
  clause.slice(1, 5).some(({ lower }) => stirred.has(lower)) ||
  clause.slice(1, 3).some(({ lower }) => appraising.has(lemmaOf(lower) ?? lower)) ||
  clause.some(praises);
