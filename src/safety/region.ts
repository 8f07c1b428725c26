import { regionCode } from "./region-name.js";
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
