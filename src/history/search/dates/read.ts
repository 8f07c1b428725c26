import type { ParsedComponents } from "chrono-node";
import { Problem } from "../../../messages/problem.js";
import { localDateAt } from "../../instant.js";
import { day, monthOf, parts, single, type Days } from "./calendar.js";
import { asFigures, looksLikeFigures } from "./figures.js";
import { asAge, asSpan } from "./spans.js";

/** Where and when a date is read: the present instant, and the IANA zone of the person. */
export interface Today {
  readonly now: Date;
  readonly zone: string;
}

const namesMonth = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** The days that one end of what chrono found stands for: a day, or the month where no day was named; never after `latest`. */
function daysOf(found: ParsedComponents, text: string, latest: string): Days {
  const [year, month, date] = [found.get("year") ?? 0, found.get("month") ?? 1, found.get("day") ?? 1];
  const bare = !found.isCertain("day") && !found.isCertain("weekday") && namesMonth.test(text);
  const at = (back: number, earlier: number): Days =>
    bare ? monthOf(year - back, month) : single(day(year - back, month, date - earlier));
  const now = at(0, 0);
  if (now.first <= latest || found.isCertain("year")) return now;
  // what was written is over, so that a month or a weekday to come means the one before
  return found.isCertain("weekday") && !found.isCertain("day") ? at(0, 7) : at(1, 0);
}

const tidy = (written: string): string => written.trim().toLowerCase().replace(/\s+/g, " ");

async function daysIn(written: string, { now, zone }: Today): Promise<Days | undefined> {
  const text = tidy(written);
  const today = localDateAt(now, zone);
  const simple = asFigures(text) ?? asSpan(text, today);
  if (simple !== undefined) return simple;
  if (looksLikeFigures(text)) return undefined;
  const { en } = await import("chrono-node");
  const [year, month, date] = parts(today);
  // noon of the person's day, told as if the zone were UTC, so that no change of clocks stands in the way
  const reference = { instant: new Date(Date.UTC(year, month - 1, date, 12)), timezone: 0 };
  const [found] = en.casual.parse(text, reference);
  if (found === undefined || found.text.length < text.replace(/^(?:in|on|the|from|since|between) /, "").length)
    return undefined;
  const start = daysOf(found.start, text, today);
  if (!found.end) return start;
  const { first, last } = daysOf(found.end, text, today);
  // from november to may: the november before that may
  return { first: daysOf(found.start, text, first).first, last };
}

/**
 * Reads a date in plain words ("last tuesday", "march", "2 weeks ago", "from march to may") or in figures (2026-03-04),
 * as it is meant looking back from today in the person's zone. Throws a `Problem` with status 2. Loads chrono-node for words
 * that need it.
 */
export async function readDays(written: string, today: Today): Promise<Days> {
  const days = await daysIn(written, today);
  if (days !== undefined) return days;
  throw new Problem(
    `“${written}” is not understood as a date. “last tuesday”, “march”, “2 weeks ago” and 2026-03-04 are.`,
    2,
  );
}

/**
 * The last day that is older than a time such as "2 years" or "6 months", or than a date. Throws a `Problem` with status 2 for
 * what is none, or is still to come.
 */
export async function readAge(written: string, today: Today): Promise<string> {
  const now = localDateAt(today.now, today.zone);
  const first = asAge(tidy(written), now) ?? (await daysIn(written, today))?.first;
  if (first === undefined || first > now)
    throw new Problem(
      `“${written}” is not understood as a time that is over. “2 years”, “6 months” and 2024-03-04 are.`,
      2,
    );
  const [year, month, date] = parts(first);
  return day(year, month, date - 1);
}
