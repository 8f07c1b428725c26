import type { HelpWords } from "../../help-now.js";

/** What prompts/helplines.yaml says of hours, languages and keywords, in Spanish. */
const details: Readonly<Record<string, string>> = {
  "day and night": "día y noche",
  "by phone day and night": "día y noche por teléfono",
  Dutch: "neerlandés",
  English: "inglés",
  "English and French": "inglés y francés",
  "English and Spanish": "inglés y español",
  "English, Hindi and 18 more": "inglés, hindi y 18 más",
  "English, others with an interpreter": "inglés, otros con intérprete",
  French: "francés",
  German: "alemán",
  "Japanese, others at some hours": "japonés, otros a ciertas horas",
  Portuguese: "portugués",
  "Spanish, others with an interpreter": "español, otros con intérprete",
  "SHOUT to 85258": "SHOUT al 85258",
  "TALK to 50808": "TALK al 50808",
};

const country = (code: string, name: string): string =>
  new Intl.DisplayNames("es", { type: "region", fallback: "none" }).of(code) ?? name;

/** What the program says of where help is, in Spanish. */
export const helpNow: HelpWords = {
  inDanger: (numbers) => `En peligro ahora: ${numbers}.`,
  inDangerAnywhere: "En peligro ahora: el número de emergencias local es la ayuda más rápida.",
  emergency: (number, place) => `${number.replaceAll(" or ", " o ")}, el número de emergencias en ${place}`,
  phone: (number) => `por teléfono ${number.replaceAll(" or ", " o ")}`,
  text: (number) => `por mensaje de texto ${details[number] ?? number}`,
  chat: (address) => `por chat en ${address}`,
  elsewhere: (directory) =>
    `En otros lugares: ${directory} muestra líneas para llamar, escribir por mensaje o chatear.`,
  anywhere: (directory) =>
    `En cualquier lugar: ${directory} muestra líneas para llamar, escribir por mensaje o chatear.`,
  toldNoOne: "Este programa no puede avisar a nadie, y no se lo ha dicho a nadie.",
  country,
  countryListed: country,
  detail: (words) => details[words] ?? words,
  known: (countries) => `Se conocen líneas de ${countries}; \`alongside help-now Canadá\` muestra las de un país.`,
  and: "y",
  unknown: (asked) => `Aquí no se conocen líneas de ${asked}.`,
  severalRegions: (given, names) => `«${given}» puede ser más de una región: ${names}.`,
  answers: (what, places) => (what === "emergency" ? `el número de emergencias en ${places}` : `${what} en ${places}`),
  number: (number, answers) => `${number}: ${answers}.`,
  noNumber: (number) => `Aquí no se conoce ninguna línea en el ${number}.`,
  noRegion: (given, near) =>
    near === undefined
      ? `«${given}» no es ninguna región. Una región es un país, o sus dos letras, como ES.`
      : `«${given}» no es ninguna región. \`alongside help-now ${near}\` muestra las líneas de ${near}.`,
};
