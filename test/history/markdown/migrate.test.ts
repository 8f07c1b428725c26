import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { migrate, migrations, type Migration } from "../../../src/history/markdown/migrate.js";
import { readEntry } from "../../../src/history/markdown/read.js";

describe("front matter of another version", () => {
  it("is brought forward step by step, and keeps what no step knows", () => {
    const steps: readonly Migration[] = [
      ({ mood, ...rest }) => ({ ...rest, feeling: mood }),
      ({ feeling, ...rest }) => ({ ...rest, feelings: [feeling] }),
    ];
    expect(migrate({ mood: "calm", weather: "rain" }, steps)).toEqual({
      feelings: ["calm"],
      weather: "rain",
      schema: 2,
    });
    expect(migrate({ feeling: "calm", schema: 1 }, steps)).toEqual({ feelings: ["calm"], schema: 2 });
    expect(migrate({ feelings: [], schema: 2 }, steps)).toEqual({ feelings: [], schema: 2 });
    expect(migrate({ schema: 3, x: 1 }, steps)).toEqual({ schema: 3, x: 1 });
  });

  it("keeps every key that no step names, whatever it is", () => {
    const keys = fc.string().filter((key) => !["schema", "date", "person", "tag", "__proto__"].includes(key));
    fc.assert(
      fc.property(fc.dictionary(keys, fc.jsonValue()), (values) => {
        expect(migrate(values)).toEqual({ ...values, schema: migrations.length });
      }),
    );
  });

  it("reads what somebody wrote by hand, with a day and single names", () => {
    const text =
      "---\nid: a\nflow: note\nstarted: 2026-03-04T23:30:00Z\ndate: 2026-03-05\nperson: Sam\ntag: work\n---\n";
    const { localDate, people, tags, more } = readEntry(text, "x.md");
    expect({ localDate, people, tags, more }).toEqual({
      localDate: "2026-03-05",
      people: ["Sam"],
      tags: ["work"],
      more: {},
    });
  });
});
