import { experienceMessages } from "../../messages/experiences.js";
import type { Experience } from "./experience.js";

/** What can stand in the place of text[start, end), and the entry that it is quoted from. Offsets are UTF-16 code units. */
export interface Told {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly entry: { readonly id: string; readonly date: string };
}

const opensSentence = /(?:^|[.!?…:]["'”’)]*\s+|\n)[\s>*•–-]*(?:\d+[.)]\s+)?["“(*_]*$/u;

/**
 * Tells an experience where a directive stands at text[start, end), in the person's own words: at the end of a sentence its
 * closing mark goes too, and inside one the quotation loses its full stop.
 */
export function tellExperience(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { text: own, id, date }: Experience,
  today: string,
): Told {
  const mark = /^[.!?…]+/u.exec(text.slice(end))?.[0] ?? "";
  const closes = /^(?:["”’)*_]*(?:\s|$))/u.test(text.slice(end + mark.length)) && (mark !== "" || /^\s*$|^\s*\n/u.test(text.slice(end))); // prettier-ignore
  const ended = /[.!?…]["'”’)]*$/u.test(own);
  const quoted = closes ? `“${own}”${ended ? "" : "."}` : `“${own.replace(/[.!…]+$/u, "")}”`;
  const told = experienceMessages.told(date, today, quoted);
  const small = !opensSentence.test(text.slice(0, start)) || /^\p{Ll}/u.test(text.slice(start));
  return {
    start,
    end: closes ? end + mark.length : end,
    replacement: small ? told.charAt(0).toLowerCase() + told.slice(1) : told,
    entry: { id, date },
  };
}
