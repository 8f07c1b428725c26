/** Two letters as ISO 3166-1 has them, "UK" being "GB"; undefined for anything else. */
export function regionCode(given: string): string | undefined {
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
const pairs = (): readonly string[] =>
  Array.from({ length: 26 * 26 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)));

/** The region that is meant by two letters or by a name, in English or Spanish; undefined for anything else. */
export function regionNamed(given: string): string | undefined {
  const code = regionCode(given);
  if (code !== undefined) return code;
  const wanted = bare(given);
  const names = spoken.map((language) => new Intl.DisplayNames(language, { type: "region", fallback: "none" }));
  const pair =
    wanted === "" ? undefined : pairs().find((each) => names.some((of) => bare(of.of(each) ?? "") === wanted));
  return pair === undefined ? undefined : regionCode(pair);
}
