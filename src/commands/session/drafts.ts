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
const room = 34;

/** The first words of a draft, as far as a line has room for them; nothing where they may mean danger. */
function openingOf({ entry }: Found, hearing: Hearing): string {
  const said = firstWords(entry);
  const shown = hearing.danger(said) ? "" : said;
  const characters = Array.from(new Intl.Segmenter("en").segment(shown), ({ segment }) => segment);
  const cut = characters.slice(0, room).join("");
  return characters.length > room ? `${cut.slice(0, cut.lastIndexOf(" ") + 1 || cut.length).trim()} …` : shown;
}

/**
 * Drafts in a line each: what one is about, how old it is, and its first words. Those that would look alike are told apart by
 * when they were begun, and by how much is in them.
 */
export function namesOf(drafts: readonly Found[], now: Date, hearing: Hearing, words: CoachWords): readonly string[] {
  const begun = drafts.map((draft) => ({ draft, title: draft.entry.title, first: openingOf(draft, hearing) }));
  return begun.map(({ draft: { entry }, title, first }) => {
    const alike = begun.filter((other) => other.title === title && other.first === first).length > 1;
    const answers = entry.answers.filter(({ text }) => text !== "").length;
    const when = alike
      ? words.begunAt(entry.started.slice(0, 16).replace("T", " "), answers)
      : ageOf(entry.started, now, words);
    return `${title}, ${when}${first === "" ? "" : `: “${first}”`}`;
  });
}
