import { basename, join, sep } from "node:path";
import type { Entry } from "./entry.js";
import { millisecondsOf } from "./instant.js";

const ours = /^(\d{4}-\d\d-\d\dT\d\d)(\d\d)(\d\d)([+-]\d\d)(\d\d)-(.*)-([^-.]+)\.md(?:\.age)?$/u;

/** The most bytes for one part of a name; systems allow 255 for all of it. */
const longest = 80;

/** What a name may hold on every system: small letters and figures, joined by dashes. */
function forName(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  let name = "";
  for (const character of words.filter((word) => word !== "").join("-")) {
    if (Buffer.byteLength(name + character) > longest) break;
    name += character;
  }
  return name.replace(/-$/, "") || "x";
}

function instantForName(started: string): string {
  const [whole = "", zone = ""] = started.replace(/\.\d+/, "").split(/(?=Z$|[+-]\d\d:\d\d$)/);
  const [date = "", time = ""] = whole.split("T");
  return `${date}T${time.replaceAll(":", "").padEnd(6, "0")}${zone === "Z" ? "+0000" : zone.replace(":", "")}`;
}

/** Where an entry lies under the folder of sessions: 2026/03/2026-03-04T211005+0100-challenge-k3j9x2hb.md. */
export function entryName({ id, flow, started, localDate }: Entry): string {
  const [year = "", month = ""] = localDate.split("-");
  return join(year, month, `${instantForName(started)}-${forName(flow)}-${idInName(id)}.md`);
}

/** What a path says of its entry: when it began, in milliseconds since 1970, and its id as far as a name holds it. */
export interface Named {
  readonly began: number;
  readonly id: string;
}

/** The name of a file at the end of its path; where there is one mark between the parts of paths, it is looked for once. */
function nameIn(path: string): string {
  const slash = path.lastIndexOf("/");
  return path.slice((sep === "/" ? slash : Math.max(slash, path.lastIndexOf(sep))) + 1);
}

/** Whether the name of a file begins like one that `entryName` makes, with an instant that there is. */
export function hasOurName(path: string): boolean {
  const name = nameIn(path);
  return ours.test(name) && (/^\d{4}-[01]\d-[0-2]\dT[01]/.test(name) || beganInName(path) !== undefined);
}

/**
 * When the entry began, in milliseconds since 1970, as the name of its file says; undefined for a name that `entryName`
 * does not make. As `readName`, for ten thousand paths in a few milliseconds.
 */
export function beganInName(path: string): number | undefined {
  const name = nameIn(path);
  if (!ours.test(name)) return undefined;
  const minutes = `${name.slice(0, 13)}:${name.slice(13, 15)}`;
  const began = Date.parse(`${minutes}:${name.slice(15, 20)}:${name.slice(20, 22)}`);
  return Number.isNaN(began) ? undefined : began;
}

/** Reads the name of an entry's file; undefined when the name is not one that `entryName` makes. */
export function readName(path: string): Named | undefined {
  const [, hour, minute, second, zoneHour, zoneMinute, , id] = ours.exec(basename(path)) ?? [];
  if (hour === undefined || id === undefined) return undefined;
  const began = millisecondsOf(`${hour}:${minute}:${second}${zoneHour}:${zoneMinute}`);
  return began === undefined ? undefined : { began, id };
}

/** The part of an id that names hold, for finding a file by it. */
export function idInName(id: string): string {
  return forName(id).replaceAll("-", "");
}
