import { startsClause } from "../../../english/clauses/clauses.js";
import { isAlternative } from "../../clause/alternative.js";
import { experience } from "./experience.js";
import type { Directive } from "../../directive.js";
import { isMutual } from "../mutual.js";
import { resistsGerund } from "../phrase/form.js";
import { phraseText, promiseText } from "../phrase/phrase.js";
import type { Realized, Turn } from "../realized.js";
import { kind } from "../../../english/text/words.js";
import { tellingOf } from "../time/telling.js";

const ask = "Would it be all right if I shared something? ";
/** More words than this between the deed and "helped me" are hard to follow. */
const longest = 90;

const parting = new Set("because since as so when while until —".split(" "));

/** "Leaving early because it was late helped me", "asking her - she knew - helped me": a clause would part the deed from what it did. */
const isLong = ({ phrase: { heads, to }, sentence: { words } }: Directive): boolean =>
  words.slice((heads[0]?.at ?? to) + 1, to).some((word, i, rest) => {
    if (word.quoted || !parting.has(word.lower)) return false;
    // "as much as you can", "so much"
    if (word.lower === "as" && rest.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === "as")) return false;
    return (word.lower !== "so" && word.lower !== "as") || startsClause(rest, i + 1);
  });

/** "Would it be all right if I shared something? Talking to my boss about my hours helped me." */
export function permission(turn: Turn): Realized {
  const { directive } = turn;
  if (!turn.opensText || !turn.alone) return experience(turn);
  const plain = directive.phrase.heads.length === 1 && directive.leads.length === 0 && directive.match.noun !== true;
  const person = isMutual(directive) ? "plural" : "first";
  const { time, inside } = tellingOf(directive, person);
  // where other words are looked for, an experience is told in full behind the question
  const other = turn.last === ask;
  if (
    !other &&
    plain &&
    turn.more !== true &&
    time === "past" &&
    !isAlternative(directive) &&
    !directive.phrase.open &&
    !resistsGerund(directive)
  ) {
    const deed = phraseText(directive, "gerund", person, inside);
    if (deed.length <= longest && !deed.includes(",") && !isLong(directive)) {
      return {
        text: `${ask}${deed.charAt(0).toUpperCase()}${deed.slice(1)} helped ${person === "plural" ? "us" : "me"}${promiseText(directive, false, person)}`,
        opener: ask,
        target: "gerund",
        person,
        time,
        ends: ".",
      };
    }
  }
  const told = experience(turn);
  const first = directive.sentence.words.findIndex((word) => word.kind === kind.word);
  return {
    ...told,
    text: `${ask}${told.text.charAt(0).toUpperCase()}${told.text.slice(1)}`,
    opener: told.opener,
    ...(told.from === undefined ? undefined : { from: Math.min(told.from, first) }),
  };
}
