/** A run of calendar dates, both ends belonging to it, such as 2026-03-01 to 2026-03-31. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const two = (number: number): string => String(number).padStart(2, "0");

/** A date such as 2026-03-04; what goes beyond a month or a year is carried on, so that day 0 is the last of the month before. */
export function day(year: number, month: number, date: number): string {
  const at = new Date(Date.UTC(year, month - 1, date));
  return `${String(at.getUTCFullYear()).padStart(4, "0")}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
}

/** The year, month and day of a date such as 2026-03-04. */
export function parts(date: string): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split("-").map(Number);
  return [year, month, dayOfMonth];
}

/** One day as a run of days. */
export const single = (date: string): Days => ({ first: date, last: date });

/** All days of a month. */
export const monthOf = (year: number, month: number): Days => ({
  first: day(year, month, 1),
  last: day(year, month + 1, 0),
});

/** All days of a year. */
export const yearOf = (year: number): Days => ({ first: day(year, 1, 1), last: day(year, 12, 31) });

/** The day, if there is such a one. */
export function dayIfThere(year: number, month: number, date: number): Days | undefined {
  const found = day(year, month, date);
  return month >= 1 && month <= 12 && parts(found)[2] === date ? single(found) : undefined;
}
