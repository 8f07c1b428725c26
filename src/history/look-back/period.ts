import { Problem } from "../../messages/problem.js";
import { lastYear, type Period } from "./spans.js";

/** How a time to look back on was asked for: days, months or years, such as 2026-03-04, 2026-03 and 2026. */
export interface AskedPeriod {
  readonly since?: string;
  readonly until?: string;
  readonly all?: boolean;
}

const written = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

function dayOf(text: string, end: "first" | "last"): string {
  const [, year, month, day] = written.exec(text.trim()) ?? [];
  if (year === undefined) {
    throw new Problem(`"${text}" is no month or day that is understood here. 2026-03 or 2026-03-04 would be.`, 2);
  }
  if (end === "first") return `${year}-${month ?? "01"}-${day ?? "01"}`;
  return `${year}-${month ?? "12"}-${day ?? "31"}`;
}

/** The time that was asked for, or the last twelve months. Throws a `Problem` with status 2 for what is no time. */
export function periodOf({ since, until, all }: AskedPeriod, today: string, oldest: string | undefined): Period {
  const to = until === undefined ? today : dayOf(until, "last");
  const usual = lastYear(to);
  const begin = all === true && oldest !== undefined ? `${oldest.slice(0, 7)}-01` : usual.from;
  const from = since === undefined ? begin : dayOf(since, "first");
  if (from > to) throw new Problem(`${from} lies behind ${to}. --since is the earlier of the two.`, 2);
  return { from, to };
}
