/** Without vowels, so that an id never spells a word, and without letters that look like figures. */
const letters = "bcdfghjkmnpqrstvwxz";
const signs = `23456789${letters}`;

/** A new id of eight small letters and figures, a letter first; `random` gives numbers from 0 up to 1. */
export function newId(random: () => number): string {
  const pick = (from: string): string => from.charAt(Math.floor(random() * from.length));
  return pick(letters) + Array.from({ length: 7 }, () => pick(signs)).join("");
}

/** The id that something from elsewhere has here: the same for the same bytes, as their digest in hexadecimal figures tells. */
export function idOfDigest(digest: string): string {
  const pairs = digest.match(/[0-9a-f]{2}/g) ?? [];
  return pairs
    .slice(0, 11)
    .map((pair, nth) => {
      const from = nth === 0 ? letters : signs;
      return from.charAt(Number.parseInt(pair, 16) % from.length);
    })
    .join("");
}
