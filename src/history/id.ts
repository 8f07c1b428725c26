/** Without vowels, so that an id never spells a word, and without letters that look like figures. */
const letters = "bcdfghjkmnpqrstvwxz";
const signs = `23456789${letters}`;

/** A new id of eight small letters and figures, a letter first; `random` gives numbers from 0 up to 1. */
export function newId(random: () => number): string {
  const pick = (from: string): string => from.charAt(Math.floor(random() * from.length));
  return pick(letters) + Array.from({ length: 7 }, () => pick(signs)).join("");
}
