import type { Note } from "./note.js";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Day One writes Markdown with a backslash before every sign that could mean something, and pictures by its own addresses. */
function plain(text: string): string {
  return text
    .replace(/\\([\\`*_{}[\]()#+\-.!|>~])/g, "$1")
    .replace(/!\[[^\]]*\]\(dayone-moment:[^)]*\)/g, "(a picture in Day One)")
    .trim();
}

/**
 * The entries of a JSON export of Day One, or undefined when the value is not one. Their words, tags and times are taken;
 * pictures, places and weather are not. The first is told of as the `first`th.
 */
export function notesOfDayOne(value: unknown, first = 1): readonly (Note | string)[] | undefined {
  const entries = isRecord(value) ? value["entries"] : undefined;
  if (!Array.isArray(entries) || !entries.some((one) => isRecord(one) && "creationDate" in one)) return undefined;
  return entries.map((one: unknown, nth) => {
    if (!isRecord(one)) return `entry ${nth + first} is not an object.`;
    const { uuid, creationDate, timeZone, text, tags } = one;
    const written = new Date(typeof creationDate === "string" ? creationDate : Number.NaN);
    if (Number.isNaN(written.getTime())) return `entry ${nth + first} has no date that is understood.`;
    const words = plain(typeof text === "string" ? text : "");
    const [, heading, rest] = /^#{1,6} ([^\n]+)\n?([^]*)$/.exec(words) ?? [];
    return {
      from: "day-one",
      key: typeof uuid === "string" ? uuid : JSON.stringify([creationDate, text]),
      title: heading?.trim() ?? "",
      text: (rest ?? words).trim(),
      tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [],
      written,
      zone: typeof timeZone === "string" ? timeZone : "UTC",
    };
  });
}
