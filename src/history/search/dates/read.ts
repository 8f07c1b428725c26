import type { ParsedComponents } from "chrono-node";
import { Problem } from "../../messages/problem.js";
import { localDateAt } from "../instant.js";

/** A run of calendar dates, both ends belonging to it, such as 2026-03-01 to 2026-03-31. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** Where and when a date is read: the present instant, and the IANA zone of the person. */
export interface Today {
  readonly now: Date;
  readonly zone: string;
}

const two = (number: number): string => String(number).padStart(2, "0");
const day = (year: number, month: number, date: number): string => {
  const at = new Date(Date.UTC(year, month - 1, date));
  return `${String(at.getUTCFullYear()).padStart(4, "0")}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
};
const single = (date: string): Days => ({ first: date, last: date });
const monthOf = (year: number, month: number): Days => ({ first: day(year, month, 1), last: day(year, month + 1, 0) });
const yearOf = (year: number): Days => ({ first: day(year, 1, 1), last: day(year, 12, 31) });

/** The year, month and day of a date such as 2026-03-04. */
function parts(date: string): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split("-").map(Number);
  return [year, month, dayOfMonth];
}

/** 2026, 2026-03 or 2026-03-04. */
function asFigures(text: string): Days | undefined {
  const [, year, month, date] = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return yearOf(Number(year));
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (date === undefined) return monthOf(Number(year), Number(month));
  const found = day(Number(year), Number(month), Number(date));
  return parts(found)[2] === Number(date) ? single(found) : undefined;
}

/** This, last or the past week, month or year; weeks begin on Monday (ISO 8601). */
function asSpan(text: string, today: string): Days | undefined {
  const [, which, unit] = /^(?:the )?(this|last|past) (week|month|year)$/.exec(text) ?? [];
  if (unit === undefined) return undefined;
  const [year, month, date] = parts(today);
  const back = which === "last" ? 1 : 0;
  if (unit === "year")
    return which === "past" ? { first: day(year - 1, month, date + 1), last: today } : yearOf(year - back);
  if (unit === "month")
    return which === "past" ? { first: day(year, month - 1, date + 1), last: today } : monthOf(year, month - back);
  if (which === "past") return { first: day(year, month, date - 6), last: today };
  const sinceMonday = (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7;
  const monday = date - sinceMonday - 7 * back;
  return { first: day(year, month, monday), last: day(year, month, monday + 6) };
}

const namesMonth = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** The days that one end of what chrono found stands for: a day, or the month where no day was named. */
function daysOf(found: ParsedComponents, text: string, today: string): Days {
  const [year, month, date] = [found.get("year") ?? 0, found.get("month") ?? 1, found.get("day") ?? 1];
  const bare = !found.isCertain("day") && !found.isCertain("weekday") && namesMonth.test(text);
  const at = (back: number, earlier: number): Days =>
    bare ? monthOf(year - back, month) : single(day(year - back, month, date - earlier));
  const now = at(0, 0);
  if (now.first <= today || found.isCertain("year")) return now;
  // what was written is over, so that a month or a weekday to come means the one before
  return found.isCertain("weekday") && !found.isCertain("day") ? at(0, 7) : at(1, 0);
}

/**
 * Reads a date in plain words ("last tuesday", "march", "2 weeks ago", "from march to may") or in figures (2026-03-04),
 * as it is meant looking back from today in the person's zone. Throws a `Problem` with status 2. Loads chrono-node.
 */
export async function readDays(written: string, { now, zone }: Today): Promise<Days> {
  const text = written.trim().toLowerCase().replace(/\s+/g, " ");
  const today = localDateAt(now, zone);
  const simple = asFigures(text) ?? asSpan(text, today);
  if (simple !== undefined) return simple;
  const { en } = await import("chrono-node");
  const [year, month, date] = parts(today);
  // noon of the person's day, told as if the zone were UTC, so that no change of clocks stands in the way
  const reference = { instant: new Date(Date.UTC(year, month - 1, date, 12)), timezone: 0 };
  const [found] = /\d{4}-\d/.test(text) ? [] : en.casual.parse(text, reference);
  if (found === undefined || found.text.length < text.replace(/^(?:in|on|the|from|since|between) /, "").length) {
    throw new Problem(
      `"${written}" is not understood as a date. "last tuesday", "march", "2 weeks ago" and 2026-03-04 are.`,
      2,
    );
  }
  const start = daysOf(found.start, text, today);
  return found.end ? { first: start.first, last: daysOf(found.end, text, today).last } : start;
}

/** The last day that is older than a time such as "2 years" or "6 months". Throws a `Problem` with status 2. */
export async function readAge(written: string, today: Today): Promise<string> {
  const bare = written.trim();
  const { first } = await readDays(/^\d+\s*[a-z]+$/i.test(bare) ? `${bare} ago` : bare, today);
  const [year, month, date] = parts(first);
  return day(year, month, date - 1);
}
