/** The zone of the system where nothing better is known. */
const nowhere = "UTC";

/** The IANA time zone of the system, from Intl; UTC where the system names none. */
export function systemZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return typeof timeZone === "string" ? timeZone : nowhere;
}

/** Whether a text names a time zone that this system knows. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

function partsAt(date: Date, zone: string): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZoneName: "longOffset",
  }).formatToParts(date);
  return (type) => parts.find((part) => part.type === type)?.value ?? "";
}

/** The calendar date at an instant in an IANA zone, as 2026-03-04. */
export function localDateAt(date: Date, zone: string): string {
  const part = partsAt(date, zone);
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}

/** An instant with its offset in an IANA zone, to the second, as 2026-03-04T21:10:05+01:00 (ISO 8601). */
export function instantAt(date: Date, zone: string): string {
  const part = partsAt(date, zone);
  const offset = /[+-]\d\d:\d\d/.exec(part("timeZoneName"))?.[0] ?? "+00:00";
  return `${localDateAt(date, zone)}T${part("hour")}:${part("minute")}:${part("second")}${offset}`;
}

/**
 * The instant at which clocks in a zone show a date and time such as 2026-03-04T21:10:05, with its offset. Where clocks
 * show it twice, the first; where they leap over it, as much later as they leap.
 */
export function instantOfLocal(local: string, zone: string): string {
  const shown = Date.parse(`${local}Z`);
  const offsetAt = (at: number): number => Date.parse(`${instantAt(new Date(at), zone).slice(0, 19)}Z`) - at;
  const guesses = [shown - offsetAt(shown - 86_400_000), shown - offsetAt(shown + 86_400_000)];
  const right = guesses.filter((guess) => guess + offsetAt(guess) === shown);
  return instantAt(new Date(right.length > 0 ? Math.min(...right) : Math.max(...guesses)), zone);
}

const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** The milliseconds since 1970 of a written instant with offset; undefined when it is not one. */
export function millisecondsOf(instant: string): number | undefined {
  const milliseconds = written.test(instant) ? Date.parse(instant) : Number.NaN;
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
