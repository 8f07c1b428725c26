/** Two letters as ISO 3166-1 has them, "UK" being "GB"; undefined for anything else. */
export function regionCode(given: string): string | undefined {
  const code = given.trim();
  return /^[a-z]{2}$/i.test(code) ? new Intl.Locale(`und-${code}`).region : undefined;
}

/** The languages in which a region can be called by its name: those of the screens first, then those of places with helplines. */
const spoken = ["en", "es", "fr", "de", "nl", "pt", "ja", "hi", "ga", "it", "mi", "af", "zu", "xh", "cy", "gd"];

/** What people call a region otherwise, as `bare` leaves it. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  US: ["usa", "america", "united states of america", "states", "ee uu", "eeuu", "estados unidos de america"],
  GB: "england,scotland,wales,northern ireland,britain,great britain,cymru,alba,inglaterra,escocia,gales,irlanda del norte".split(
    ",",
  ),
  IE: ["republic of ireland", "republica de irlanda"],
  IN: ["bharat"],
  JP: ["nippon", "nihon"],
  NL: ["holland", "holanda"],
  NZ: ["aotearoa"],
};

/** A name as it is compared: without capitals, accents, the article that some have, and what parts the letters of "U.S.A.". */
const bare = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim()
    .replace(/^(?:the|los|las|el|la) /, "")
    .replaceAll(/(?<=^\p{L}|\s\p{L}) (?=\p{L}(?:\s|$))/gu, "");

/** Every pair of two capital letters. */
const pairs = (): readonly string[] =>
  Array.from({ length: 26 * 26 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)));

/** Every name, as `bare` leaves it, with the two letters of its region; the first language that has it decides. */
function everyName(): ReadonlyMap<string, string> {
  const letters = pairs();
  const names = new Map<string, string>();
  const add = (name: string | undefined, pair: string): void => {
    const wanted = bare(name ?? "");
    if (wanted !== "" && !names.has(wanted)) names.set(wanted, pair);
  };
  for (const [pair, others] of Object.entries(otherNames)) for (const other of others) add(other, pair);
  for (const language of spoken) {
    const named = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    for (const pair of letters) add(named.of(pair), pair);
  }
  return names;
}

let known: ReadonlyMap<string, string> | undefined;

/** Letters that name no place where somebody could be: unions, a currency's area, leftovers of seas, and what only tests use. */
const placeless = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);

/** Whether two letters are those of a region that there is. */
const isRegion = (code: string): boolean =>
  !placeless.has(code) && new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) !== undefined;

/** The region that is meant by its two letters or by a name that people use for it; undefined where there is none. */
export function regionNamed(given: string): string | undefined {
  const wanted = bare(given);
  const code = regionCode(given) ?? regionCode(wanted);
  if (code !== undefined) return isRegion(code) ? code : undefined;
  known ??= everyName();
  const pair = known.get(wanted);
  return pair === undefined ? undefined : regionCode(pair);
}
