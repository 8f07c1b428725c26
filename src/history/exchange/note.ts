import { digestOf } from "../digest.js";
import type { Entry } from "../entry.js";
import { idOfDigest } from "../id.js";
import { instantAt, instantOfLocal, isZone, localDateAt } from "../instant.js";

/** Something that was written elsewhere, to become an entry. */
export interface Note {
  /** Where it comes from, such as "jrnl"; kept in the entry's front matter. */
  readonly from: string;
  /** What tells it from all others there, the same each time it is imported. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** An instant, or the date and time that clocks showed in the zone, such as 2026-03-04T21:10:00. */
  readonly written: Date | string;
  /** An IANA time zone. */
  readonly zone: string;
}

/** The entry that a note becomes: one answer without a question, and an id that is the same each time. */
export function entryOfNote({ from, key, title, text, tags, written, zone: named }: Note): Entry {
  const zone = isZone(named) ? named : "UTC";
  const started = typeof written === "string" ? instantOfLocal(written, zone) : instantAt(written, zone);
  return {
    id: idOfDigest(digestOf(`${from}\n${key}`)),
    flow: "note",
    title: title === "" ? "Note" : title,
    status: "kept",
    started,
    zone,
    localDate: typeof written === "string" ? written.slice(0, 10) : localDateAt(written, zone),
    people: [],
    tags,
    answers: [{ step: "note", question: "", text }],
    experiences: [],
    schema: 1,
    more: { imported: from },
  };
}
