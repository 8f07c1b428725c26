import { history } from "../../messages/history/looking.js";
import { Problem } from "../../messages/problem.js";
import { lastYear, type Period } from "./spans.js";

/** Which time to look back on was asked for: the first and the last day of it, such as 2026-03-04. */
export interface AskedPeriod {
  readonly since?: string;
  readonly until?: string;
  readonly all?: boolean;
}

/** The time that was asked for, or the last twelve months. Throws a `Problem` with status 2 for what is no time. */
export function periodOf({ since, until, all }: AskedPeriod, today: string, oldest: string | undefined): Period {
  const to = until ?? today;
  const usual = lastYear(to);
  const from = since ?? (all === true && oldest !== undefined ? `${oldest.slice(0, 7)}-01` : usual.from);
  if (from > to) throw new Problem(history.endsBefore(from, to), 2);
  return { from, to };
}
