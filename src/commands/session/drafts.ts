import { firstWords } from "../../history/first-words.js";
import { millisecondsOf } from "../../history/instant.js";
import type { Found } from "../../history/store.js";
import type { CoachWords } from "../../messages/coach.js";
import type { Hearing } from "../../reflection/session.js";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago a draft was begun, in words. */
function ageOf(started: string, now: Date, { age }: Pick<CoachWords, "age">): string {
  const passed = Math.max(0, now.getTime() - (millisecondsOf(started) ?? now.getTime()));
  if (passed < minute) return age(0, "now");
  if (passed < hour) return age(Math.floor(passed / minute), "minute");
  if (passed < day) return age(Math.floor(passed / hour), "hour");
  return age(Math.floor(passed / day), "day");
}

/** How much of the first words a line shows, in UTF-16 code units. */
const room = 40;

/** A draft in one line: what it is about, how old it is, and its first words, unless they may mean danger. */
export function nameOf({ entry }: Found, now: Date, hearing: Hearing, words: CoachWords): string {
  const said = firstWords(entry);
  const shown = hearing.danger(said) ? "" : said;
  const characters = Array.from(new Intl.Segmenter("en").segment(shown), ({ segment }) => segment);
  const cut = characters.slice(0, room).join("");
  const first = characters.length > room ? `${cut.slice(0, cut.lastIndexOf(" ") + 1 || cut.length).trim()} …` : shown;
  return `${entry.title}, ${ageOf(entry.started, now, words)}${first === "" ? "" : `: “${first}”`}`;
}
