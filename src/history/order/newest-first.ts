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

/** The day with which the name of a file of ours begins, such as 2026-03-04. */
function dayOf(path: string): string {
  const from = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  return path.slice(from, from + 10);
}

/** Groups paths by the day in their names, the newest day first. */
function byDay(paths: readonly string[]): readonly (readonly [day: string, paths: readonly string[]])[] {
  const days = new Map<string, string[]>();
  for (const path of paths) {
    const of = dayOf(path);
    const before = days.get(of);
    if (before === undefined) days.set(of, [path]);
    else before.push(path);
  }
  return [...days].toSorted(([one], [other]) => (one < other ? 1 : -1));
}

/**
 * Paths in the order in which their entries began, the newest first: of files whose names are ours, and of others, of which
 * that is known. Names are understood as they are needed, for who asks for twenty of ten thousand should not wait for all.
 */
export function* newestFirst(named: readonly string[], others: readonly Dated[]): Generator<string> {
  const own = others.toSorted(newer);
  const days = byDay(named);
  let pool: Dated[] = [];
  let nextOwn = 0;
  for (const [nth, [, paths]] of days.entries()) {
    pool.push(...paths.map((path) => ({ path, began: beganInName(path) ?? 0 })));
    pool.sort(newer);
    // by its offset an entry began at most a day before or after the end of the day in its name
    const following = days[nth + 1]?.[0];
    const bound = following === undefined ? Number.NEGATIVE_INFINITY : Date.parse(following) + 2 * day;
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
