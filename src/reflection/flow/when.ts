import type { Answer } from "../../history/entry.js";
import { saysNothing } from "../listen/nothing.js";
import type { Like, When } from "./flow.js";
import { stepAt } from "./ids.js";

const listed = (given: string | readonly string[]): readonly string[] => (typeof given === "string" ? [given] : given);

const folded = (text: string): string => text.trim().toLowerCase().replace(/[.!]$/, "").replaceAll("’", "'");

const among = (text: string, given: string | readonly string[]): boolean => listed(given).map(folded).includes(folded(text)); // prettier-ignore

/** Whether a word or phrase stands in a text as whole words; capital letters do not matter. */
function mentions(text: string, phrase: string): boolean {
  const words = ` ${folded(text).replace(/[^\p{L}\p{N}']+/gu, " ")} `;
  return words.includes(
    ` ${folded(phrase)
      .replace(/[^\p{L}\p{N}']+/gu, " ")
      .trim()} `,
  );
}

/** Whether an answer, "" for one that was passed or not given, is as it must be. */
export function isLike(text: string, { is, not, answered, mentions: named, from, to }: Like): boolean {
  const given = text.trim() !== "";
  if (answered !== undefined && answered !== (given && !saysNothing(text))) return false;
  if (!given) return is === undefined && named === undefined && from === undefined && to === undefined;
  if (is !== undefined && !among(text, is)) return false;
  if (not !== undefined && among(text, not)) return false;
  if (named !== undefined && !listed(named).some((phrase) => mentions(text, phrase))) return false;
  if (from === undefined && to === undefined) return true;
  const number = Number(text);
  return number >= (from ?? Number.NEGATIVE_INFINITY) && number <= (to ?? Number.POSITIVE_INFINITY);
}

const isList = (when: When | readonly When[]): when is readonly When[] => Array.isArray(when);

/** Whether a condition holds, or all of several; of a step that was answered several times, one answer is enough. */
export function holds(when: When | readonly When[] | undefined, answers: readonly Answer[]): boolean {
  if (when === undefined) return true;
  return (isList(when) ? when : [when]).every((each) => {
    const given = answers.filter((answer) => stepAt(answer.step) === each.step).map(({ text }) => text);
    return (given.length === 0 ? [""] : given).some((text) => isLike(text, each));
  });
}
