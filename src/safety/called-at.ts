import type { RegionalHelp } from "./helplines.js";

/** What stands between the figures of a number: "0800-111", "(0800) 111", "+44 20". */
const between = /[\s().+/-]/g;

/** The numbers in a text such as "112 or 999" or "SHOUT to 85258", figures only. */
const numbersIn = (text: string): readonly string[] =>
  text.split(/ or |, | to /).map((each) => each.replace(between, ""));

/** A number as it is dialled, figures only; undefined for what is none. */
export function dialled(given: string): string | undefined {
  const figures = given.replace(between, "");
  return /^\d{3,15}$/.test(figures) ? figures : undefined;
}

/** What answers in a region at a number, figures only: its emergency services, or a line by its name; nothing where none does. */
export function calledAt({ emergency, lines }: RegionalHelp, number: string): string | undefined {
  if (numbersIn(emergency).includes(number)) return "emergency";
  return lines.find(({ call = "", text = "" }) => [...numbersIn(call), ...numbersIn(text)].includes(number))?.name;
}
