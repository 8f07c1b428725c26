import { findRisk } from "../../safety/risk.js";
import type { Entry } from "../entry.js";

/** What somebody wrote that helped, and where: the entry's id, and its date, as 2026-03-04. */
export interface Experience {
  readonly text: string;
  readonly id: string;
  readonly date: string;
}

/** Gathers experiences from kept entries; the same words in several entries are one, of the last time they were written. */
export interface ExperienceBook {
  add(entry: Pick<Entry, "id" | "status" | "localDate" | "experiences">): void;
  /** All of them, the newest first. */
  all(): readonly Experience[];
}

/** The same text in memory of its own: a piece of a file would keep the whole file there. */
const alone = (text: string): string => ` ${text}`.slice(1);

/** A book with nothing in it yet. */
export function experienceBook(): ExperienceBook {
  const found = new Map<string, Experience>();
  return {
    add({ id, status, localDate, experiences }) {
      if (status === "draft") return;
      for (const written of experiences) {
        const text = written.trim().replace(/\s+/g, " ");
        const key = alone(text.toLowerCase());
        const before = found.get(key);
        if (text !== "" && (before === undefined || before.date < localDate))
          found.set(key, { text: alone(text), id: alone(id), date: alone(localDate) });
      }
    },
    all: () =>
      [...found.values()].toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0)),
  };
}

/** Whether a text may be given back: words that may mean danger never are. */
export function mayBeQuoted(text: string): boolean {
  return findRisk(text) === undefined;
}
