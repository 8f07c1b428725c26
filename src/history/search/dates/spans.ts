import { day, dayIfThere, monthOf, parts, yearOf, type Days } from "./calendar.js";

const numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const units = "days?|weeks?|months?|years?";

/** "3", "three" and "a" as a number; undefined for other words. */
function numberIn(word: string): number | undefined {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  if (word === "a" || word === "an") return 1;
  const at = numbers.indexOf(word);
  return at === -1 ? undefined : at + 1;
}

/** The day so many units before another. */
function before(today: string, count: number, unit: string): string {
  const [year, month, date] = parts(today);
  if (unit.startsWith("d")) return day(year, month, date - count);
  if (unit.startsWith("w")) return day(year, month, date - 7 * count);
  const [goneYears, goneMonths] = unit.startsWith("y") ? [count, 0] : [0, count];
  // of the 31st of March, a month before is the last of February
  const last = parts(day(year - goneYears, month - goneMonths + 1, 0))[2];
  return day(year - goneYears, month - goneMonths, Math.min(date, last));
}

/** "Last 3 months", "the past two weeks": up to today. */
function asRun(text: string, today: string): Days | undefined {
  const [, word = "", unit = ""] = new RegExp(`^(?:the )?(?:last|past) (\\w+) (${units})$`).exec(text) ?? [];
  const count = numberIn(word);
  if (count === undefined) return undefined;
  const [year, month, date] = parts(before(today, count, unit));
  return { first: day(year, month, date + 1), last: today };
}

/** This, last or the past week, weekend, month or year; weeks begin on Monday (ISO 8601). */
function asUnit(text: string, today: string): Days | undefined {
  const [, which, unit] = /^(?:the )?(this|last|past) (week|weekend|month|year)$/.exec(text) ?? [];
  if (unit === undefined) return undefined;
  if (which === "past" && unit !== "weekend") return asRun(`past one ${unit}`, today);
  const [year, month, date] = parts(today);
  const back = which === "this" ? 0 : 1;
  if (unit === "year") return yearOf(year - back);
  if (unit === "month") return monthOf(year, month - back);
  const sinceMonday = (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7;
  const monday = date - sinceMonday - 7 * back;
  return { first: day(year, month, monday + (unit === "weekend" ? 5 : 0)), last: day(year, month, monday + 6) };
}

const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec".split("|");

/** "March", "last march", "mar 2025": of months without a year, the one that has begun last; with "last", before this one. */
function asMonth(text: string, today: string): Days | undefined {
  const [, last, name = "", full] =
    /^(?:in |since )?(last )?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:,? (\d{4}))?$/.exec(
      text,
    ) ?? [];
  if (name === "") return undefined;
  const [year, month] = parts(today);
  const named = months.indexOf(name.slice(0, 3)) + 1;
  if (full !== undefined) return monthOf(Number(full), named);
  return monthOf(named < month || (named === month && last === undefined) ? year : year - 1, named);
}

/** "The 5th": the last one that has come; of two months that follow each other, one has every day. */
function asDayOfMonth(text: string, today: string): Days | undefined {
  const [, written] = /^(?:on )?the (\d\d?)(?:st|nd|rd|th)$/.exec(text) ?? [];
  if (written === undefined) return undefined;
  const [year, month, date] = parts(today);
  const since = Number(written) > date ? 1 : 0;
  const [nearer, longer] = [since, since + 1].map((back) => parts(day(year, month - back, 1)));
  const on = ([ofYear = 0, ofMonth = 0]: readonly number[] = []): Days | undefined =>
    dayIfThere(ofYear, ofMonth, Number(written));
  return on(nearer) ?? on(longer);
}

/** A run of days in words that need no more than a calendar; undefined for others. `today` is such as 2026-03-14. */
export function asSpan(text: string, today: string): Days | undefined {
  return asUnit(text, today) ?? asRun(text, today) ?? asMonth(text, today) ?? asDayOfMonth(text, today);
}

/** The day an age goes back to: "2 years", "a week", "30d", "6 months ago"; undefined for other words. */
export function asAge(text: string, today: string): string | undefined {
  const [, word = "", unit = ""] = new RegExp(`^(\\d+ ?|[a-z]+ )(${units}|[dwy])(?: ago)?$`).exec(text) ?? [];
  const count = numberIn(word.trim());
  return count === undefined ? undefined : before(today, count, unit);
}
