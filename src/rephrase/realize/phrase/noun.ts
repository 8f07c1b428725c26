import { applyChanges } from "../../../documents/edit.js";
import { shiftPerson, type Change, type Person } from "../../../english/person.js";
import type { Directive } from "../../directive.js";
import { phraseText } from "./phrase.js";

/**
 * A piece of advice that is a thing, with the listener turned into `person` (undefined leaves "you"): "a soft brush", "some rest".
 * `further` changes what stands behind it.
 */
export function nounText(directive: Directive, person: Person | undefined, further: readonly Change[] = []): string {
  if (!isNamed(directive)) {
    const whole = phraseText(directive, "base", person, further);
    return whole.slice(whole.indexOf(" ") + 1);
  }
  const { sentence, match, phrase } = directive;
  const { text, words } = sentence;
  const [from, to] = match.drop ?? [phrase.to, phrase.to];
  const first = words[match.verb];
  const thing = words[from - 1];
  const rated = words[to - 1];
  const last = words[phrase.to - 1];
  if (first === undefined || thing === undefined || rated === undefined || last === undefined) return "";
  const changes = person === undefined ? [] : shiftPerson(text, words, match.verb, phrase.to, person);
  const kept = [...changes, ...further].filter(({ start, end }) => end <= thing.end || start > rated.end);
  const said = applyChanges(text, first.start, last.end, [...kept, { start: thing.end, end: rated.end, text: "" }]);
  // a name stays as it is written
  const isName = first.tags === 0 || said.slice(1, 2) !== said.slice(1, 2).toLowerCase();
  return isName ? said : said.charAt(0).toLowerCase() + said.slice(1);
}

/** Whether the advice names what was chosen ("your best bet is a lamp"), and not what is needed ("you need rest"). */
export const isNamed = ({ rule }: Directive): boolean => rule.name === "best-choice";
