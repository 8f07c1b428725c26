import { mayBeQuoted } from "../experiences/experience.js";
import { oneLine } from "../first-words.js";
import type { Glance } from "./reading/glance.js";
import { monthOf, monthsFrom } from "./spans.js";

/** An entry of this day in an earlier year or month: how many months ago, and its first words where they may be quoted. */
export interface Remembered {
  readonly months: number;
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly words: string;
}

/** How many months back a day is looked for: one, half a year, and every year. */
function monthsAgo(date: string, today: string): number | undefined {
  if (date.slice(8) !== today.slice(8) || date >= today) return undefined;
  for (const ago of [1, 6]) if (monthsFrom(monthOf(today), -ago) === monthOf(date)) return ago;
  return date.slice(5) === today.slice(5) ? (Number(today.slice(0, 4)) - Number(date.slice(0, 4))) * 12 : undefined;
}

/** As much of a text as a line or two hold, in UTF-16 code units. */
const far = 140;

/** The beginning of a text on one line, cut between words. */
function beginning(text: string): string {
  const line = oneLine(text.slice(0, 4 * far));
  if (line.length <= far) return line;
  const cut = line.slice(0, far).replace(/\s+\S*$/u, "");
  return `${cut.replace(/[\p{P}\s]+$/u, "")} …`;
}

/** The first words of an entry; none where any answer of it may speak of danger. */
function firstWordsOf({ answers }: Pick<Glance, "answers">): string {
  const said = answers.find(({ text }) => text.trim() !== "")?.text ?? "";
  return mayBeQuoted(answers.map(({ text }) => text).join("\n\n")) ? beginning(said) : "";
}

/** Whether a date is this day of the month a month ago, half a year ago, or of the year in an earlier one. */
export function isThisDay(date: string, today: string): boolean {
  return monthsAgo(date, today) !== undefined;
}

/** What was written on this day, at most so many entries, the newest first. */
export function remembered(entries: readonly Glance[], today: string, most: number): readonly Remembered[] {
  return entries
    .flatMap((entry) => {
      const months = monthsAgo(entry.localDate, today);
      return months === undefined ? [] : [{ months, entry }];
    })
    .toSorted((one, other) => one.months - other.months)
    .slice(0, most)
    .map(({ months, entry }) => ({
      months,
      id: entry.id,
      date: entry.localDate,
      title: oneLine(entry.title),
      words: firstWordsOf(entry),
    }));
}
