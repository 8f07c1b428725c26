import { Problem } from "../../../messages/problem.js";
import { dayIfThere, monthOf, yearOf, type Days } from "./calendar.js";

/** 4/3/2026, which some read as the fourth of March and others as the third of April; undefined where there is no such day. */
function withSlashes(one: number, other: number, year: number, written: string): Days | undefined {
  const [dayFirst, monthFirst] = [dayIfThere(year, other, one), dayIfThere(year, one, other)];
  if (dayFirst === undefined || monthFirst === undefined || dayFirst.first === monthFirst.first)
    return dayFirst ?? monthFirst;
  throw new Problem(
    `“${written}” is ${dayFirst.first} to some and ${monthFirst.first} to others; either of these is clear.`,
    2,
  );
}

/**
 * A date in figures: 2026, 2026-03, 2026-03-04, 4.3.2026, 14/3/2026; undefined for what is none. Throws a `Problem` for one
 * that can be two.
 */
export function asFigures(text: string): Days | undefined {
  const [, year, month, date] = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?$/.exec(text) ?? [];
  if (year !== undefined) {
    if (month === undefined) return yearOf(Number(year));
    if (date !== undefined) return dayIfThere(Number(year), Number(month), Number(date));
    return Number(month) < 1 || Number(month) > 12 ? undefined : monthOf(Number(year), Number(month));
  }
  const [, one, sign, other, full] = /^(\d\d?)([./-])(\d\d?)\2(\d{4})$/.exec(text) ?? [];
  if (one === undefined) return undefined;
  return sign === "."
    ? dayIfThere(Number(full), Number(other), Number(one))
    : withSlashes(Number(one), Number(other), Number(full), text);
}

/** Whether a text looks like a date in figures, be there such a day or not. */
export const looksLikeFigures = (text: string): boolean => /\d{4}-\d|^\d+[./-]\d/.test(text);
