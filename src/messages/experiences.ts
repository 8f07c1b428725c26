import { lookBackMessages } from "./look-back.js";

/** How an experience from the history is told in a message to somebody else: quoted, with its month. */
export const experienceMessages = {
  /** `date` and `today` as 2026-03-04; a month of the last twelve needs no year. */
  told: (date: string, today: string, quoted: string): string => {
    const near = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - Number(date.slice(0, 4)) * 12 - Number(date.slice(5, 7)); // prettier-ignore
    const month = lookBackMessages.monthName(date.slice(0, 7));
    return `In ${month}${near < 12 ? "" : ` ${date.slice(0, 4)}`} I wrote that what helped was: ${quoted}`;
  },
  onlyShown: "--from-history offers what it finds in --review and in --json. One of them shows it.",
  /** What the key for it says, in --review. */
  wrote: (date: string): string => `I wrote this on ${lookBackMessages.dateInWords(date)}`,
} as const;
