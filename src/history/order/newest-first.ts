import { beganInName } from "../name.js";

/** A file of which is known when its entry began, in milliseconds since 1970. */
export interface Dated {
  readonly path: string;
  readonly began: number;
}

const day = 86_400_000;

/** Of two that began at once the shorter path comes first: what marks a second version of an entry makes its name longer. */
const newer = (one: Dated, other: Dated): number =>
  other.began - one.began || one.path.length - other.path.length || (one.path < other.path ? -1 : 1);

/** A path as far as the month with which the name of a file of ours begins, such as sessions/2026/03/2026-03. */
function untilMonth(path: string): string {
  const from = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  return path.slice(0, from + 7);
}

/** Groups paths by the month in their names, the newest month first. Those of one month mostly lie side by side. */
function byMonth(paths: readonly string[]): readonly (readonly [month: string, paths: readonly string[]])[] {
  const months = new Map<string, string[]>();
  let [beginning, group]: [string, string[]] = ["", []];
  for (const path of paths) {
    if (beginning === "" || !path.startsWith(beginning)) {
      beginning = untilMonth(path);
      const month = beginning.slice(-7);
      group = months.get(month) ?? [];
      months.set(month, group);
    }
    group.push(path);
  }
  return [...months].toSorted(([one], [other]) => (one < other ? 1 : -1));
}

/** When a month such as 2026-03 is over, in milliseconds since 1970. */
const endOf = (month: string): number => Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)));

/**
 * Paths in the order in which their entries began, the newest first: of files whose names are ours, and of others, of which
 * that is known. Names are understood as they are needed, for who asks for twenty of ten thousand should not wait for all.
 */
export function* newestFirst(named: readonly string[], others: readonly Dated[]): Generator<string> {
  const own = others.toSorted(newer);
  const months = byMonth(named);
  let pool: Dated[] = [];
  let nextOwn = 0;
  for (const [nth, [, paths]] of months.entries()) {
    pool.push(...paths.map((path) => ({ path, began: beganInName(path) ?? 0 })));
    pool.sort(newer);
    // by its offset an entry began at most a day before or after the month in its name
    const following = months[nth + 1]?.[0];
    const bound = following === undefined ? Number.NEGATIVE_INFINITY : endOf(following) + day;
    const sure = pool.filter(({ began }) => began >= bound);
    pool = pool.slice(sure.length);
    for (const one of sure) {
      for (let other = own[nextOwn]; other !== undefined && newer(other, one) < 0; other = own[nextOwn]) {
        yield other.path;
        nextOwn += 1;
      }
      yield one.path;
    }
  }
  for (const { path } of own.slice(nextOwn)) yield path;
}
