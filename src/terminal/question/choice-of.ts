import type { Choice } from "../voice.js";

/** A text as it is compared: small letters without accents, words with one space between them and one before the first. */
const spaced = (text: string): string =>
  ` ${text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’]+/gu, " ")
    .trim()}`;

const yes = /^ (?:y|yes|yeah|yep|yup|sure|ok|okay|si|s|claro|vale)$/;
const saysYes = /^ (?:yes|si)(?: |$)/;
const leaving = /^ (?:no thanks|no thank you|nope|no|none|nothing|quit|exit|cancel|no gracias|nada|ninguno|salir)$/;
const goingBack = /^ (?:back|go back|pass|stop|q|volver|atras|pasar|parar)$/;
const leaves = /^ (?:no|none|nothing|nada|ninguno) /;

/** The choices that words can mean: by their number, their words or how they begin, or how some words in them begin. */
export function choicesFor<Value extends string>(
  choices: readonly Choice<Value>[],
  typed: string,
): readonly Choice<Value>[] {
  const words = spaced(typed);
  if (words === " ") return [];
  if (/^\d+$/.test(typed.trim()) && Number(typed) <= choices.length)
    return choices.filter((_, at) => at + 1 === Number(typed));
  const labelled = choices.map((choice) => ({ choice, label: spaced(choice.label) }));
  const fitting = [
    // "US" for a country, as it is called elsewhere
    labelled.filter(({ choice, label }) => label === words || spaced(choice.value) === words),
    labelled.filter(({ choice }) => choice.isCalled?.(typed) === true),
    // "y" and "ok" for the one that is no more than "yes", though another one begins with it
    yes.test(words) ? labelled.filter(({ label }) => label === " yes" || label === " si") : [],
    labelled.filter(({ label }) => label.startsWith(words)),
    labelled.filter(({ label }) => label.includes(words)),
    yes.test(words) ? labelled.filter(({ label }) => saysYes.test(label)) : [],
    leaving.test(words) || goingBack.test(words) ? labelled.filter(({ choice }) => choice.leaves === true) : [],
    leaving.test(words) ? labelled.filter(({ label }) => leaves.test(label)) : [],
  ].find((some) => some.length > 0);
  return fitting?.map(({ choice }) => choice) ?? [];
}

/** The one of several choices that words mean; "several" where more than one can be meant; undefined where none is. */
export function choiceOf<Value extends string>(
  choices: readonly Choice<Value>[],
  typed: string,
): Choice<Value> | "several" | undefined {
  const [first, ...others] = choicesFor(choices, typed);
  return others.length > 0 ? "several" : first;
}
