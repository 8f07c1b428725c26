import type { Choice } from "../voice.js";

/** A text as it is compared: small letters without accents, words with one space between them and one before the first. */
const spaced = (text: string): string =>
  ` ${text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’]+/gu, " ")
    .trim()}`;

/**
 * Which of several choices somebody means who types: its number, its words or how they begin, or how some words in it begin that
 * no other has. "several" where more than one fits as well; undefined where none does.
 */
export function choiceOf<Value extends string>(
  choices: readonly Choice<Value>[],
  typed: string,
): Choice<Value> | "several" | undefined {
  const words = spaced(typed);
  if (words === " ") return undefined;
  if (/^\d+$/.test(typed.trim())) return choices[Number(typed) - 1];
  const labelled = choices.map((choice) => ({ choice, label: spaced(choice.label) }));
  const fitting = [
    // "US" for a country, as it is called elsewhere
    labelled.filter(({ choice, label }) => label === words || spaced(choice.value) === words),
    labelled.filter(({ choice }) => choice.isCalled?.(typed) === true),
    labelled.filter(({ label }) => label.startsWith(words)),
    labelled.filter(({ label }) => label.includes(words)),
  ].find((some) => some.length > 0);
  if (fitting === undefined) return undefined;
  const [first, ...others] = fitting;
  return others.length > 0 ? "several" : first?.choice;
}
