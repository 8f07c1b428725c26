import { zoneRegions } from "./time-zones.js";

/** What is known about where a person is. */
export interface Whereabouts {
  /** The region the person has set: two letters (ISO 3166-1). */
  readonly setting?: string | undefined;
  /** The system's locale as its environment names it: "de_DE.UTF-8", "en-IE". */
  readonly locale?: string | undefined;
  /** The name of the time zone in the IANA database: "Europe/Dublin". */
  readonly timeZone?: string | undefined;
}

/** Two letters as ISO 3166-1 has them, "UK" being "GB"; undefined for anything else. */
function regionCode(given: string): string | undefined {
  const code = given.trim();
  return /^[a-z]{2}$/i.test(code) ? new Intl.Locale(`und-${code}`).region : undefined;
}

/** The languages in which a region can be called by its name. */
const spoken = ["en", "es"];

/** A name as it is compared: without capitals, accents, and the article that some have. */
const bare = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim()
    .replace(/^(?:the|los|las|el|la) /, "");

/** Every pair of two capital letters. */
const pairs = Array.from({ length: 26 * 26 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)));

/** The region that is meant by two letters or by a name, in English or Spanish; undefined for anything else. */
export function regionNamed(given: string): string | undefined {
  const code = regionCode(given);
  if (code !== undefined) return code;
  const wanted = bare(given);
  const names = spoken.map((language) => new Intl.DisplayNames(language, { type: "region", fallback: "none" }));
  const pair = wanted === "" ? undefined : pairs.find((each) => names.some((of) => bare(of.of(each) ?? "") === wanted));
  return pair === undefined ? undefined : regionCode(pair);
}

/** The region that a locale names, which is not the one its language suggests: "de" alone, "C" and "en-001" name none. */
function localeRegion(locale: string): string | undefined {
  const [tag = ""] = locale.split(/[.@]/, 1);
  const parts = tag.split(/[-_]/);
  return regionCode(parts.slice(1).find((part) => /^[a-z]{2}$/i.test(part)) ?? "");
}

/**
 * The regions whose helplines to show, at most two: the one the person has set, and nothing else; otherwise those of the
 * locale and of the time zone, which are two for a system that speaks the English of another country. None is none: a
 * language is no place.
 */
export function regionsHere({ setting, locale, timeZone }: Whereabouts): readonly string[] {
  const set = regionCode(setting ?? "");
  if (set !== undefined) return [set];
  const named = localeRegion(locale ?? "");
  const zoned = zoneRegions.get(timeZone ?? "");
  return [...new Set([named, zoned])].filter((region) => region !== undefined);
}
