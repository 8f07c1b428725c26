import { FileProblem } from "../../files/file-problem.js";
import type { Entry, EntryStatus } from "../entry.js";
import { instantOfLocal, isZone, millisecondsOf } from "../instant.js";
import { unknownKeys, type Step } from "./front-matter.js";
import { migrate } from "./migrate.js";
import type { Front } from "./quick.js";

/** What front matter says of an entry. */
export type Known = Omit<Entry, "answers" | "experiences" | "summary" | "typing"> & { readonly steps: readonly Step[] };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value that somebody may have written without quotes, so that YAML took it for a number or the like. */
function text(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

function texts(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return [];
  const all = (Array.isArray(value) ? value : [value]).map(text);
  const found = all.filter((one) => one !== undefined);
  return found.length === all.length ? found : undefined;
}

function step(value: unknown): Step | undefined {
  const bare = text(value);
  if (bare !== undefined) return { step: bare };
  if (!isRecord(value)) return undefined;
  const named = text(value["step"]);
  const who = text(value["who"]);
  const { passed } = value;
  if (named === undefined) return undefined;
  return { step: named, ...(who !== undefined && { who }), ...(typeof passed === "boolean" && { passed }) };
}

function steps(value: unknown): readonly Step[] | undefined {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return undefined;
  const found = value.map(step).filter((one) => one !== undefined);
  return found.length === value.length ? found : undefined;
}

function status(value: unknown): EntryStatus | undefined {
  return value === undefined ? "kept" : value === "draft" || value === "kept" ? value : undefined;
}

const localTime = /^(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d:\d\d)(?::(\d\d))?)?(?: ?(Z|[+-]\d\d:\d\d))?$/;

/** An instant, or a day and perhaps a time as somebody writes them, which are meant in the zone. */
function instant(value: unknown, zone: string): string | undefined {
  if (typeof value !== "string") return undefined;
  if (millisecondsOf(value) !== undefined) return value;
  const [, day, time = "00:00", second = "00", offset] = localTime.exec(value.trim()) ?? [];
  if (day === undefined || date(day) === undefined || Number.isNaN(Date.parse(`${day}T${time}:${second}Z`)))
    return undefined;
  const local = `${day}T${time}:${second}`;
  return offset === undefined ? instantOfLocal(local, isZone(zone) ? zone : "UTC") : local + offset;
}

/** A date of the calendar. */
function date(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)) return undefined;
  // only of the last days it takes a calendar to tell whether a month has them
  return value.slice(8) <= "28" || new Date(`${value}T00:00:00Z`).getUTCDate() === Number(value.slice(8))
    ? value
    : undefined;
}

/** Reads the front matter of an entry, tolerant of what may be left out. Throws a `FileProblem` with the line. */
export function readKnown(yaml: Front, path: string): Known {
  const { value: written } = yaml;
  if (!isRecord(written))
    throw new FileProblem({ path, line: 2 }, "what stands between the dashes is not a list of names and values.");
  const value = migrate(written);
  const need = <Value>(key: string, read: (found: unknown) => Value | undefined, meant: string): Value => {
    const found = read(value[key]);
    if (found !== undefined) return found;
    const missing = value[key] === undefined;
    const place = { path, line: missing ? 1 : yaml.lineOf(key) };
    throw new FileProblem(place, missing ? `“${key}” is missing: ${meant}.` : `“${key}” is expected to be ${meant}.`);
  };
  const may = <Value>(key: string, read: (found: unknown) => Value | undefined, meant: string): Value | undefined =>
    value[key] === undefined || value[key] === null ? undefined : need(key, read, meant);

  const flow = need("flow", text, "the name of a flow");
  const zone = may("zone", text, "a time zone such as Europe/Lisbon") ?? "UTC";
  const inZone = (found: unknown): string | undefined => instant(found, zone);
  const started = need("started", inZone, "an instant such as 2026-03-04T21:10:05+01:00");
  const finished = may("finished", inZone, "an instant such as 2026-03-04T21:10:05+01:00");
  const at = may("at", text, "the name of a step");
  need(
    "schema",
    (found) => (found === undefined || found === 1 ? 1 : undefined),
    "1, and a later version of alongside may have written this one",
  );
  return {
    id: need("id", text, "the name of this entry"),
    flow,
    title: may("title", text, "a text") ?? flow,
    status: need("status", status, "draft or kept"),
    started,
    ...(finished !== undefined && { finished }),
    zone,
    localDate: may("localDate", date, "a date such as 2026-03-04") ?? started.slice(0, 10),
    people: need("people", texts, "a list of names"),
    tags: need("tags", texts, "a list of words"),
    ...(at !== undefined && { at }),
    steps: need("steps", steps, "a list of steps"),
    schema: 1,
    more: Object.fromEntries(unknownKeys(value)),
  };
}
