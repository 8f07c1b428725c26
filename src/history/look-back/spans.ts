/** A stretch of local dates, both ends in it, each as 2026-03-04. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** So many months still fit beside each other; a longer time is looked at year by year. */
const mostMonths = 24;

/** The month of a date, as 2026-03. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** The month that lies so many months after another, or before it. */
export function monthsFrom(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const at = year * 12 + number - 1 + by;
  return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
}

function monthsIn({ from, to }: Period): readonly string[] {
  const months: string[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = monthsFrom(month, 1)) months.push(month);
  return months;
}

/** The months of a period, or its years, as 2026, where the months are too many to stand beside each other. */
export function spansIn(period: Period): readonly string[] {
  const months = monthsIn(period);
  return months.length <= mostMonths ? months : [...new Set(months.map((month) => month.slice(0, 4)))];
}

/** The twelve months that end with the month of a date, up to that date. */
export function lastYear(today: string): Period {
  return { from: `${monthsFrom(monthOf(today), -11)}-01`, to: today };
}
