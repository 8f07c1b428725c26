import { basename, join, sep } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId } from "../../src/history/id.js";
import { millisecondsOf } from "../../src/history/instant.js";
import { beganInName, entryName, readName } from "../../src/history/name.js";
import { anEntry, anyEntry } from "./entries.js";

describe("the name of an entry's file", () => {
  it.each([
    [{}, "2026/03/2026-03-04T211005+0100-challenge-k3j9x2hb.md"],
    [{ started: "2026-03-04T20:10:05Z" }, "2026/03/2026-03-04T201005+0000-challenge-k3j9x2hb.md"],
    [{ started: "2026-03-04T20:10-03:30" }, "2026/03/2026-03-04T201000-0330-challenge-k3j9x2hb.md"],
    [{ started: "2026-03-04T20:10:05.25Z" }, "2026/03/2026-03-04T201005+0000-challenge-k3j9x2hb.md"],
    [{ flow: "Check in / évening: 夜" }, "2026/03/2026-03-04T211005+0100-check-in-évening-夜-k3j9x2hb.md"],
    [{ flow: "../../etc/passwd", id: "../x" }, "2026/03/2026-03-04T211005+0100-etc-passwd-x.md"],
    [{ flow: "", id: "" }, "2026/03/2026-03-04T211005+0100-x-x.md"],
    [{ flow: "夜".repeat(300) }, `2026/03/2026-03-04T211005+0100-${"夜".repeat(26)}-k3j9x2hb.md`],
    [{ localDate: "2025-12-31" }, "2025/12/2026-03-04T211005+0100-challenge-k3j9x2hb.md"],
  ])("%j is %s", (changes, name) => {
    expect(entryName(anEntry(changes)).replaceAll(sep, "/")).toBe(name);
  });

  it("is one that every system takes, and tells when the entry began", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const name = entryName(entry);
        expect(name.split(sep)).toHaveLength(3);
        expect(basename(name)).toMatch(/^[\p{L}\p{N}T+-]+\.md$/u);
        expect(Buffer.byteLength(basename(name))).toBeLessThanOrEqual(255);
        expect(readName(name)?.began).toBe(millisecondsOf(entry.started));
        expect(beganInName(join("sessions", name))).toBe(millisecondsOf(entry.started));
      }),
    );
  });

  it.each(["notes.md", "2026-03-04.md", "2026-03-04T211005+0100-challenge.md", "2026-13-04T211005+0100-a-b.md"])(
    "is not %s",
    (name) => {
      expect(readName(name)).toBeUndefined();
    },
  );
});

it("an id is eight small letters and figures, a letter first, and follows the lot it is given", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 8 }), (lot) => {
      let drawn = 0;
      expect(newId(() => lot[drawn++ % lot.length] ?? 0)).toMatch(/^[bcdfghjkmnpqrstvwxz][2-9bcdfghjkmnpqrstvwxz]{7}$/);
    }),
  );
  expect(newId(() => 0)).toBe("b2222222");
});
