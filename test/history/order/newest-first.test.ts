import fc from "fast-check";
import { expect, it } from "vitest";
import { entryName } from "../../../src/history/name.js";
import { newestFirst } from "../../../src/history/order/newest-first.js";
import { millisecondsOf } from "../../../src/history/instant.js";
import { anEntry } from "../entries.js";

const times = fc
  .record({
    at: fc.date({ min: new Date("2026-02-27T00:00:00Z"), max: new Date("2026-03-04T00:00:00Z"), noInvalidDate: true }),
    offset: fc.constantFrom("+00:00", "+14:00", "-12:00", "+05:45"),
  })
  .map(({ at, offset }) => at.toISOString().slice(0, 19) + offset);

it("entries come in the order in which they began, whatever their offsets, folders and names", () => {
  fc.assert(
    fc.property(fc.array(times, { maxLength: 30 }), fc.array(times, { maxLength: 5 }), (named, own) => {
      const ours = named.map((started, nth) =>
        entryName(anEntry({ started, id: `id${nth}`, localDate: started.slice(0, 10) })),
      );
      const began = (started: string): number => millisecondsOf(started) ?? 0;
      const others = own.map((started, nth) => ({ path: `mine${nth}.md`, began: began(started) }));
      const all = [...ours.map((path, nth) => ({ path, began: began(named[nth] ?? "") })), ...others];
      const byPath = (one: string, other: string): number => one.length - other.length || (one < other ? -1 : 1);
      all.sort((one, other) => other.began - one.began || byPath(one.path, other.path));
      expect([...newestFirst(ours, others)]).toEqual(all.map(({ path }) => path));
    }),
    { numRuns: 500 },
  );
});
