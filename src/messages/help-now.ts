import type { InWords } from "./catalogue/in-words.js";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the program says of where help is, in English: on the card, and around it. */
export const helpNow = {
  inDanger: (numbers: string) => `In danger now: ${numbers}.`,
  inDangerAnywhere: "In danger now: the local emergency number is the quickest help.",
  emergency: (number: string, country: string) => `${number}, the emergency number in ${country}`,
  phone: (number: string) => `by phone ${number}`,
  text: (number: string) => `by text ${number}`,
  chat: (address: string) => `by chat at ${address}`,
  elsewhere: (directory: string) => `Elsewhere: ${directory} lists lines to call, to text, or to chat with.`,
  anywhere: (directory: string) => `Wherever you are: ${directory} lists lines to call, to text, or to chat with.`,
  toldNoOne: "This program cannot contact anyone, and has told no one.",
  /** A country by its letters; `name` is what prompts/helplines.yaml calls it. */
  country: (_code: string, name: string) => name,
  countryListed: (_code: string, name: string) => capital(name.replace(/^the /, "")),
  /** Hours and languages as prompts/helplines.yaml has them. */
  detail: (words: string) => words,
  known: (countries: string) =>
    `Lines are known for ${countries}; \`alongside help-now Canada\` shows those of one country.`,
  and: "and",
  unknown: (asked: string) => `No lines are known here for ${asked}.`,
  severalRegions: (given: string, names: string) => `“${given}” can be more than one region: ${names}.`,
  /** What answers at a number in some countries: the name of a line, or "emergency". */
  answers: (what: string, countries: string) =>
    what === "emergency" ? `the emergency number in ${countries}` : `${what} in ${countries}`,
  number: (number: string, answers: string) => `${number}: ${answers}.`,
  noNumber: (number: string) => `No line is known here at ${number}.`,
  noRegion: (given: string, near: string | undefined) =>
    near === undefined
      ? `“${given}” is no region. A region is a country, or its two letters, such as DE.`
      : `“${given}” is no region. \`alongside help-now ${near}\` shows the lines of ${near}.`,
} as const;

/** What the program says of where help is, in any language. */
export type HelpWords = InWords<typeof helpNow>;
